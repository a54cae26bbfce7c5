import { resolve } from 'node:path';
import pc from 'picocolors';
import { approve, type Approved, type NewSignOff } from '../jobs/review/approve.js';
import { namedCourse } from '../jobs/workspace/named-course.js';
import { theReview } from '../check/language/review-words.js';
import type { ReviewScope } from '../model/workspace.js';
import { prettyReport } from '../report/pretty.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import type { Command, Terminal } from './command.js';
import { seenFrom, shownPath } from './seen-from.js';
import { dayOf } from './today.js';

/** Other words by which people may call the scopes. */
const SCOPES: Readonly<Record<ReviewScope, readonly string[]>> = {
  pedagogy: ['pedagogik', 'pedagogisk', 'pedagogical', 'didactics'],
  expert: ['sak', 'sakgranskning', 'sakkunnig', 'experts', 'content'],
  accessibility: ['tillgänglighet', 'a11y', 'wcag'],
  rights: ['rättigheter', 'upphovsrätt', 'licens', 'copyright'],
};

/** `kurspaket approve`: writes into reviews.yaml that somebody has examined a course. */
export const command: Command<'approve'> = async ({ values, words: [name, ...others] }, terminal) => {
  if (name === undefined || others.length > 0)
    throw new CallError({ sv: 'Ange en kurs, med id eller mapp.', en: 'Name one course, by its id or folder.' }, true);
  const today = dayOf(undefined);
  const signOff = {
    scope: scopeCalled(values.scope),
    by: signer(values.by),
    date: values.date ?? today,
    tasks: values.task,
  };
  if (signOff.scope === 'rights' && signOff.tasks.length > 0)
    throw new CallError({
      sv: 'Rättigheterna granskas för hela kursen. Ta bort --task.',
      en: 'Rights are reviewed for the whole course. Leave out --task.',
    });
  if (signOff.date > today)
    throw new CallError({
      sv: `--date ${signOff.date} har inte varit än. En granskning skrivs in när den är gjord.`,
      en: `--date ${signOff.date} is yet to come. A review is recorded when it is done.`,
    });
  const course = namedCourse(name, terminal.cwd);
  const approved = approve(course, signOff, { today, ...(values.lang && { language: values.lang }) });
  if (approved.outcome === 'refused') return refuse(approved, shownPath(course.root, terminal.cwd), terminal);
  const file = shownPath(resolve(course.root, approved.file), terminal.cwd);
  terminal.out(`✓ ${signedSentence(approved, signOff)}\n  ${file}\n`);
  return 0;
};

function scopeCalled(value: string | undefined): ReviewScope {
  if (value === undefined)
    throw new CallError(
      { sv: 'Säg med --scope vad som är granskat.', en: 'Say with --scope what has been reviewed.' },
      true,
    );
  const names = Object.keys(SCOPES) as readonly ReviewScope[];
  const lower = value.trim().toLowerCase();
  const scope = names.find((known) => known === lower);
  if (scope !== undefined) return scope;
  const near = proposalFor(lower, [...names, ...Object.values(SCOPES).flat()]);
  const proposal = names.find((known) => known === near || SCOPES[known].some((word) => word === near));
  const list = names.join(', ');
  throw new CallError({
    sv: `--scope kan inte vara ”${value}”. ${proposal === undefined ? `Välj bland ${list}.` : `Menade du ${proposal}?`}`,
    en: `--scope cannot be “${value}”. ${proposal === undefined ? `Choose among ${list}.` : `Did you mean ${proposal}?`}`,
  });
}

function signer(value: string | undefined): string {
  const by = value?.replace(/\s+/g, ' ').trim() ?? '';
  if (by === '')
    throw new CallError(
      {
        sv: 'Säg med --by vilken organisation som har granskat, till exempel --by "Socialstyrelsen".',
        en: 'Say with --by which organisation has reviewed, such as --by "Socialstyrelsen".',
      },
      true,
    );
  return by;
}

function refuse(
  { diagnostics, courses, language }: Extract<Approved, { readonly outcome: 'refused' }>,
  prefix: string,
  terminal: Terminal,
): number {
  const seen = seenFrom(prefix, diagnostics);
  terminal.out(prettyReport(seen, summaryOf(seen, courses), language, pc.createColors(terminal.colors)));
  terminal.err(
    {
      sv: 'Kursen har fel och kan inte godkännas. Rätta felen först; ingenting är inskrivet.\n',
      en: 'The course has errors and cannot be approved. Correct them first; nothing has been recorded.\n',
    }[language],
  );
  return 1;
}

function signedSentence(
  { course: { title, version }, renewed, files, language }: Extract<Approved, { readonly outcome: 'signed' }>,
  { scope, by, date, tasks }: NewSignOff,
): string {
  const name = theReview(scope, language);
  const what = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const words = WORDS[language];
  const extent = tasks.length === 0 ? words.whole : counted(tasks.length, words.task);
  const signed = `${by}, ${date}, ${extent} (${counted(files, words.file)})`;
  return `${what} ${words.of(title)} ${version} ${renewed ? words.renewed : words.recorded}: ${signed}.`;
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}

const WORDS = {
  sv: {
    of: (title: string) => `av ”${title}”`,
    renewed: 'är förnyad',
    recorded: 'är inskriven',
    whole: 'hela kursen',
    task: ['uppgift', 'uppgifter'],
    file: ['fil', 'filer'],
  },
  en: {
    of: (title: string) => `of “${title}”`,
    renewed: 'is renewed',
    recorded: 'is recorded',
    whole: 'the whole course',
    task: ['task', 'tasks'],
    file: ['file', 'files'],
  },
} as const;
