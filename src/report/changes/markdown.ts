import type { CourseChange } from '../../model/course-change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { escapeFor } from '../../text/escape.js';
import { markdownTable } from '../../text/markdown.js';
import { changedCourses, changeName, changeSummary, reservationsOf, type ChangeFacts } from './facts.js';
import type { ChangeLine, Sign } from './lines.js';
import { journeyLines, sectionsOf } from './sections.js';
import { changeWords, type ChangeWords } from './words.js';

const SIGNS: Readonly<Record<Sign, string>> = { added: '➕', removed: '➖', changed: '✏️', warning: '⚠️', note: '' };
/** Put around a stretch of text that came or went. */
const MARKS = { same: '', added: '**', removed: '~~' } as const;
/** A colour for each class, beside its name. */
export const CLASSES = { structure: '🔴', content: '🟠', wording: '🟢', none: '⚪' } as const;

/** Changes for a merge request: the sum, a line a course, and each course's changes folded under it. */
export function markdownChanges({ base, head, change, diagnostics, language }: ChangeFacts): string {
  const words = changeWords(language);
  const changed = changedCourses(change);
  const journeys = journeyLines(change.journeys, words);
  const blocks = [
    `### ${words.title}`,
    `${escapeFor('markdown', words.between(base, head))}`,
    ...(['base', 'head'] as const).flatMap((side) =>
      change.unreadable[side].length === 0
        ? []
        : [`⚠️ ${escapeFor('markdown', words.unreadable(change.unreadable[side], side))}`],
    ),
    `**${changeSummary(change, words)}**`,
    ...(changed.length > 1 ? [table(changed, words)] : []),
    ...changed.map((course) =>
      courseBlock(
        course,
        diagnostics.filter(({ file }) => `/${file}`.includes(`/${course.folder}/`)),
        words,
      ),
    ),
    ...(journeys.length > 0 ? [`#### ${words.journeys}\n\n${markdownLines(journeys)}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(courses: readonly CourseChange[], words: ChangeWords): string {
  return markdownTable(
    [words.courses, words.change, 'Version'],
    courses.map((course) => [
      escapeFor('markdown', course.title),
      `${CLASSES[course.class]} ${changeName(course, words)}`,
      versions(course),
    ]),
  );
}

function versions({ version: { before, after } }: CourseChange): string {
  return [...new Set([before, after])]
    .flatMap((version) => (version === undefined ? [] : [escapeFor('markdown-code', version)]))
    .join(' → ');
}

function courseBlock(course: CourseChange, diagnostics: readonly Diagnostic[], words: ChangeWords): string {
  const sections = sectionsOf(course, words);
  return [
    `#### ${CLASSES[course.class]} ${escapeFor('markdown', course.title)}: ${changeName(course, words)}`,
    `${escapeFor('markdown', words.version(course.version))}.${course.state === 'changed' ? ` ${words.consequences[course.class]}` : ''}`,
    ...diagnostics.map(
      ({ severity, message, hint }) =>
        `${severity === 'error' ? '❌' : '⚠️'} ${escapeFor('markdown', message)} ${escapeFor('markdown-sentence', hint)}`,
    ),
    ...reservationsOf(course, words).map((text) => `ℹ️ ${escapeFor('markdown', text)}`),
    ...sections.filter(({ id }) => id === 'lms').map(({ title, lines }) => `**${title}**\n\n${markdownLines(lines)}`),
    ...sections
      .filter(({ id }) => id !== 'lms')
      .map(
        ({ title, lines }) =>
          `<details${sections.length < 5 ? ' open' : ''}><summary>${title}</summary>\n\n${markdownLines(lines)}\n\n</details>`,
      ),
  ].join('\n\n');
}

/** Lines as a list. */
export function markdownLines(lines: readonly ChangeLine[], indent = ''): string {
  return lines
    .map(({ sign, text, runs, lines: below }) => {
      const changed = (runs ?? [])
        .map(({ kind, text: run }, index, all) => {
          const said = escapeFor('markdown', run);
          const gap = /\s$/.test(run) || (kind === 'removed' && all[index + 1]?.kind === 'added') ? ' ' : '';
          const mark = said === '' ? '' : MARKS[kind];
          return `${mark}${said}${mark}${gap}`;
        })
        .join('')
        .trim();
      const item = `${indent}- ${[SIGNS[sign], escapeFor('markdown', text)].filter((piece) => piece !== '').join(' ')}${runs === undefined ? '' : `${text === '' ? ' ' : ': '}${changed}`}`;
      return below === undefined ? item : `${item}\n${markdownLines(below, `${indent}  `)}`;
    })
    .join('\n');
}
