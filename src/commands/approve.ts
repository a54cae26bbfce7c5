import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { approve, type Approved } from '../jobs/review/approve.js';
import { namedCourse } from '../jobs/workspace/named-course.js';
import { theReview } from '../check/language/review-words.js';
import type { ToolLanguage } from '../model/diagnostic.js';
import type { ReviewScope } from '../model/workspace.js';
import { prettyReport } from '../report/pretty.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import { dateOf, oneOf, readArguments, type Command, type Terminal } from './command.js';
import { seenFrom } from './seen-from.js';

/** What people may call the scopes. */
const SCOPES: Readonly<Record<ReviewScope, readonly string[]>> = {
  pedagogy: ['pedagogik', 'pedagogisk', 'pedagogical', 'didactics'],
  expert: ['sak', 'sakgranskning', 'sakkunnig', 'experts', 'content'],
  accessibility: ['tillgänglighet', 'a11y', 'wcag'],
  rights: ['rättigheter', 'upphovsrätt', 'licens', 'copyright'],
};

/** `kurspaket approve`: writes into reviews.yaml that somebody has examined a course. */
export const command: Command = {
  usage: {
    sv: `kurspaket approve <kurs> --scope pedagogy|expert|accessibility|rights --by "Socialstyrelsen" [--task id]

Skriver in i kursens reviews.yaml att någon har granskat den, med fingeravtryck av det som granskades.
Kursen anges med sitt id eller sin mapp. En kurs med fel kan inte godkännas.

  --scope  pedagogy: mål, varför, tid, typ och körschema
           expert: texter, målens formuleringar och källor
           accessibility: filmer och bilder, alternativtexter och länkar
           rights: media/credits.yaml
  --by     organisationen som har granskat
  --task   bara den här uppgiften; kan anges flera gånger
  --date   dagen då granskningen blev klar (ÅÅÅÅ-MM-DD); annars i dag
  --lang   språk för meddelandena; annars arbetsytans

Samma granskning en gång till förnyar den som finns. Hur det går till i en sammanslagning (merge request): docs/sign-offs.md.`,
    en: `kurspaket approve <course> --scope pedagogy|expert|accessibility|rights --by "Socialstyrelsen" [--task id]

Writes into the course's reviews.yaml that somebody has reviewed it, with digests of what was reviewed.
The course is named by its id or its folder. A course with errors cannot be approved.

  --scope  pedagogy: goals, why, time, kind and schedule
           expert: texts, the wording of goals, and sources
           accessibility: films and pictures, alternative texts and links
           rights: media/credits.yaml
  --by     the organisation that has reviewed
  --task   this task alone; can be given several times
  --date   the day on which the review was finished (YYYY-MM-DD); otherwise today
  --lang   language of the messages; otherwise the workspace's

The same review once more renews the one that is there. How to do it in a merge request: docs/sign-offs.md.`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      scope: { type: 'string' },
      by: { type: 'string' },
      task: { type: 'string', multiple: true },
      date: { type: 'string' },
      lang: { type: 'string' },
    });
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0)
      throw new CallError(
        { sv: 'Ange en kurs, med id eller mapp.', en: 'Name one course, by its id or folder.' },
        true,
      );
    const scope = scopeCalled(values.scope);
    const by = signer(values.by);
    const tasks = values.task ?? [];
    if (scope === 'rights' && tasks.length > 0) {
      throw new CallError({
        sv: 'Rättigheterna granskas för hela kursen. Ta bort --task.',
        en: 'Rights are reviewed for the whole course. Leave out --task.',
      });
    }
    const today = dateOf(undefined);
    const date = values.date === undefined ? today : dateOf(values.date, '--date');
    if (date > today)
      throw new CallError({
        sv: `--date ${date} har inte varit än. En granskning skrivs in när den är gjord.`,
        en: `--date ${date} is yet to come. A review is recorded when it is done.`,
      });
    const course = namedCourse(name, terminal.cwd);
    const approved = approve(course, { scope, by, date, tasks }, { today, ...(language && { language }) });
    const prefix = relative(terminal.cwd, course.root).split(sep).join('/');
    if (approved.outcome === 'refused') return refuse(approved, prefix, terminal);
    const file = relative(terminal.cwd, resolve(course.root, approved.file)).split(sep).join('/');
    terminal.out(`✓ ${signedSentence(approved, { scope, by, date, tasks: tasks.length })}\n  ${file}\n`);
    return 0;
  },
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
  const seen = diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic));
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
  { course, renewed, files, language }: Extract<Approved, { readonly outcome: 'signed' }>,
  review: { readonly scope: ReviewScope; readonly by: string; readonly date: string; readonly tasks: number },
): string {
  const { by, date, tasks } = review;
  const name = theReview(review.scope, language);
  const what = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return WORDS[language]({ what, title: course.title, version: course.version, renewed, by, date, tasks, files });
}

interface Said {
  readonly what: string;
  readonly title: string;
  readonly version: string;
  readonly renewed: boolean;
  readonly by: string;
  readonly date: string;
  readonly tasks: number;
  readonly files: number;
}

const WORDS: Readonly<Record<ToolLanguage, (said: Said) => string>> = {
  sv: ({ what, title, version, renewed, by, date, tasks, files }) =>
    `${what} av ”${title}” ${version} är ${renewed ? 'förnyad' : 'inskriven'}: ${by}, ${date}, ${tasks === 0 ? 'hela kursen' : tasks === 1 ? '1 uppgift' : `${tasks} uppgifter`} (${files} ${files === 1 ? 'fil' : 'filer'}).`,
  en: ({ what, title, version, renewed, by, date, tasks, files }) =>
    `${what} of “${title}” ${version} is ${renewed ? 'renewed' : 'recorded'}: ${by}, ${date}, ${tasks === 0 ? 'the whole course' : tasks === 1 ? '1 task' : `${tasks} tasks`} (${files} ${files === 1 ? 'file' : 'files'}).`,
};
