import type { Colors } from 'picocolors/types.js';
import type { ApprovalChange, ApprovalReport } from '../../model/approval-change.js';
import type { CourseChange } from '../../model/course-change.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { PageLook } from '../../model/page-look.js';
import type { ReviewScope } from '../../model/workspace.js';
import { html } from '../../text/html.js';
import { escapeEachFor, escapeFor } from '../../text/escape.js';
import { reportPage } from '../page/frame.js';
import { changeList } from './html-list.js';
import { line, type ChangeLine } from './lines.js';
import { markdownLines } from './markdown.js';
import { prettyLines } from './pretty.js';
import { sectionsOf } from './sections.js';
import { changeWords, type ChangeWords, type SectionId } from './words.js';

/** Sections of interest to whoever signed a scope. */
const SECTIONS: Readonly<Record<ReviewScope, readonly SectionId[]>> = {
  pedagogy: ['goals', 'coverage', 'tasks', 'days', 'time'],
  expert: ['goals', 'tasks', 'days', 'sources', 'texts'],
  accessibility: ['tasks', 'media', 'texts'],
  rights: ['media', 'rights'],
};

/** Changes since a scope was signed, for a person at a terminal. */
export function prettyApproval(report: ApprovalReport, language: ToolLanguage, colors: Colors): string {
  const { scope, courses } = escapeEachFor('terminal', report);
  const words = changeWords(language);
  const blocks = courses.map((course) =>
    [
      `${colors.bold(course.title)}  ${words.verdicts[course.verdict]}`,
      prettyLines(linesOf(course, scope, words), '  ', colors),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  );
  return `${[colors.bold(words.sinceReview(words.scopes[scope])), ...blocks].join('\n\n')}\n`;
}

/** The same for a merge request. */
export function markdownApproval({ scope, courses }: ApprovalReport, language: ToolLanguage): string {
  const words = changeWords(language);
  const blocks = courses.map((course) =>
    [
      `#### ${escapeFor('markdown', course.title)}: ${words.verdicts[course.verdict]}`,
      markdownLines(linesOf(course, scope, words)),
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
  );
  return `${[`### ${words.sinceReview(words.scopes[scope])}`, ...blocks].join('\n\n')}\n`;
}

/** The same as one page. */
export function htmlApproval({ scope, courses }: ApprovalReport, language: ToolLanguage, look: PageLook): string {
  const words = changeWords(language);
  const title = words.sinceReview(words.scopes[scope]);
  const body = html`<a class="skip" href="#courses">${words.skip}</a>
<header class="top"><div class="top-text"><h1>${title}</h1></div></header>
<main id="courses">${courses.map(
    (
      course,
    ) => html`<article class="card"><h2>${course.title} <span class="chip">${words.verdicts[course.verdict]}</span></h2>
${changeList(linesOf(course, scope, words), words)}</article>`,
  )}</main>
<footer><p>${words.madeBy}</p></footer>`;
  return reportPage({
    language,
    title,
    look,
    body,
  });
}

/** The same for machines, in the shape of `ApprovalReport`. */
export function jsonApproval({ scope, courses }: ApprovalReport): string {
  return `${escapeFor('json', JSON.stringify({ scope, courses }, null, 2))}\n`;
}

function linesOf(
  { verdict, signOffs, files, left, since }: ApprovalChange,
  scope: ReviewScope,
  words: ChangeWords,
): readonly ChangeLine[] {
  const signed = signOffs.map(({ by, date, version }) => line('note', words.signed(by, date, version)));
  if (verdict === 'unsigned') return [];
  const told =
    since === undefined
      ? []
      : sectionsOf(narrowed(since.change, scope), words)
          .filter(({ id }) => SECTIONS[scope].includes(id))
          .map(({ title, lines }) => line('note', title, lines));
  return [
    ...signed,
    ...files.map(({ file, state }) => line(state, file)),
    ...told,
    ...(files.length > 0 && since === undefined ? [line('note', words.noState)] : []),
    ...(left.length > 0 ? [line('warning', words.notReviewed(left))] : []),
  ];
}

/** A change without the things that are as they were in that respect. */
function narrowed(change: CourseChange, scope: ReviewScope): CourseChange {
  const files = new Set(change.concerns[scope]);
  const touches = ({
    before,
    after,
  }: {
    readonly before?: { readonly file: string };
    readonly after?: { readonly file: string };
  }): boolean => files.has((after ?? before)?.file ?? '');
  return {
    ...change,
    tasks: change.tasks.filter(touches),
    days: change.days.filter(touches),
    texts: change.texts.filter(touches),
  };
}
