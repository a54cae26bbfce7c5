import { diff } from '../jobs/compare/compare.js';
import { sinceSignOff } from '../jobs/review/since-sign-off.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import type { ReviewScope } from '../model/workspace.js';
import { htmlApproval, jsonApproval, markdownApproval, prettyApproval } from '../report/changes/approval.js';
import { htmlChanges } from '../report/changes/html.js';
import { jsonChanges } from '../report/changes/json.js';
import { markdownChanges } from '../report/changes/markdown.js';
import { prettyChanges } from '../report/changes/pretty.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import type { Command, Terminal } from './command.js';
import { findingsText } from './print-findings.js';
import type { Values } from './read-call.js';
import { seenFrom, shownPath } from './seen-from.js';
import { spokenLanguage } from './spoken-language.js';
import { tellUnreadable } from './tell-unreadable.js';
import { dayOf } from './today.js';
import { colorsOf, writeAnswer } from './write-answer.js';

/** `kurspaket diff`: what has changed between two states of the courses, and what that means. */
export const command: Command<'diff'> = async ({ values, words }, terminal) => {
  const scope = values['since-approval'];
  if (scope === undefined) return compared(words, values, terminal);
  if (words.length > 0)
    throw new CallError(
      {
        sv: '--since-approval jämför med det som godkändes. Ange varken <före> eller <efter> då.',
        en: '--since-approval compares with what was signed. Give neither <before> nor <after> then.',
      },
      true,
    );
  return comparedWithSigned(scope, values, terminal);
};

async function compared(
  [base, head]: readonly string[],
  { format, out, lang, course, today }: Values<'diff'>,
  terminal: Terminal,
): Promise<number> {
  if (base === undefined)
    throw new CallError(
      { sv: 'Ange vad kurserna ska jämföras med.', en: 'Say what the courses are to be compared with.' },
      true,
    );
  const { asked, confirm } = chosenCourses(course);
  const report = await diff({
    base,
    workspace: () => findWorkspace([], terminal.cwd).root,
    cwd: terminal.cwd,
    today: dayOf(today),
    ...(head !== undefined && { head }),
    ...(lang && { language: lang }),
    ...(asked && { asked }),
    otherwise: spokenLanguage(terminal.cwd),
  });
  confirm();
  const prefix = report.root === undefined ? '' : shownPath(report.root, terminal.cwd);
  const facts = { ...report, diagnostics: seenFrom(prefix, report.diagnostics) };
  const summary = summaryOf(facts.diagnostics, facts.change.courses.length);
  const texts = {
    pretty: () => prettyChanges(facts, colorsOf(out, terminal)),
    markdown: () => markdownChanges(facts),
    html: () => htmlChanges(facts, readPageLook('changes')),
    json: () => jsonChanges(facts),
  };
  const text = isOwn(format)
    ? texts[format]()
    : findingsText({ ...facts, summary, page: texts.markdown }, format, terminal);
  writeAnswer(text, out, terminal);
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function comparedWithSigned(
  scope: ReviewScope,
  { format, out, lang, course, today }: Values<'diff'>,
  terminal: Terminal,
): Promise<number> {
  const { asked, confirm } = chosenCourses(course);
  const found = await sinceSignOff({
    scope,
    root: findWorkspace([], terminal.cwd).root,
    today: dayOf(today),
    ...(asked && { asked }),
  });
  confirm();
  const language = lang ?? found.language;
  const texts = {
    pretty: () => prettyApproval(found, language, colorsOf(out, terminal)),
    markdown: () => markdownApproval(found, language),
    html: () => htmlApproval(found, language, readPageLook('changes')),
    json: () => jsonApproval(found),
  };
  writeAnswer(texts[isOwn(format) ? format : 'pretty'](), out, terminal);
  return tellUnreadable(found.unreadable, language, terminal);
}

/** Formats of the comparison itself; forges are told of versions alone. */
const OWN_FORMATS = ['pretty', 'markdown', 'html', 'json'] as const;

function isOwn(format: Values<'diff'>['format']): format is (typeof OWN_FORMATS)[number] {
  return OWN_FORMATS.some((own) => own === format);
}

/** The courses that somebody has named; one that is not there is a wrong call. */
interface Chosen {
  readonly asked?: (course: { readonly id: string }) => boolean;
  /** After the courses have been looked through. */
  readonly confirm: () => void;
}

function chosenCourses(written: string | undefined): Chosen {
  if (written === undefined) return { confirm: () => undefined };
  const chosen = written.split(',').map((id) => id.trim());
  const known = new Set<string>();
  return {
    asked: ({ id }) => known.add(id) && chosen.includes(id),
    confirm: () => {
      const missing = chosen.find((id) => !known.has(id));
      if (missing === undefined) return;
      const near = proposalFor(missing, known);
      throw new CallError({
        sv: `Kursen ${missing} finns inte här.${near === undefined ? '' : ` Menade du ${near}?`}`,
        en: `The course ${missing} is not here.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      });
    },
  };
}
