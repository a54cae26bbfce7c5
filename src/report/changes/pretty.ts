import type { Colors } from 'picocolors/types.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { TextRun } from '../../text/word-difference.js';
import { changedCourses, changeName, changeSummary, reservationsOf, type ChangeFacts } from './facts.js';
import type { ChangeLine, Sign } from './lines.js';
import { journeyLines, sectionsOf } from './sections.js';
import { changeWords, type ChangeWords } from './words.js';
import { escapeEachFor } from '../../text/escape.js';

const SIGNS: Readonly<Record<Sign, string>> = { added: '+', removed: '−', changed: '~', warning: '!', note: '·' };

/**
 * Changes for a person at a terminal: course by course, what changed, what it asks of the version and of the LMS; the
 * sum last.
 */
export function prettyChanges(facts: ChangeFacts, colors: Colors): string {
  const { base, head, change, diagnostics, language } = escapeEachFor('terminal', facts);
  const words = changeWords(language);
  const changed = changedCourses(change);
  const unchanged = change.courses.filter((course) => !changed.includes(course)).map(({ title }) => title);
  const journeys = journeyLines(change.journeys, words);
  const unreadable = (['base', 'head'] as const).flatMap((side) =>
    change.unreadable[side].length === 0 ? [] : [colors.yellow(words.unreadable(change.unreadable[side], side))],
  );
  const blocks = [
    `${colors.bold(words.title)}  ${colors.dim(words.between(base, head))}`,
    ...(unreadable.length > 0 ? [unreadable.join('\n')] : []),
    ...changed.map((course) =>
      courseBlock(
        course,
        diagnostics.filter(({ file }) => isOf(file, course)),
        words,
        colors,
      ),
    ),
    ...(journeys.length > 0 ? [`${colors.bold(words.journeys)}\n${prettyLines(journeys, '  ', colors)}`] : []),
    [
      ...(unchanged.length > 0 && changed.length > 0 ? [colors.dim(words.unchanged(unchanged))] : []),
      colors.bold(changeSummary(change, words)),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Tells whether a path, as seen from anywhere, lies in the course's folder. */
function isOf(file: string, { folder }: CourseChange): boolean {
  return `/${file}`.includes(`/${folder}/`);
}

function courseBlock(
  course: CourseChange,
  diagnostics: readonly Diagnostic[],
  words: ChangeWords,
  colors: Colors,
): string {
  const isChanged = course.state === 'changed';
  return [
    `${colors.bold(course.title)}  ${tone(course, colors)(changeName(course, words))}  ${colors.dim(words.version(course.version))}`,
    ...diagnostics.map(
      ({ severity, message, hint }) =>
        `  ${severity === 'error' ? colors.red(`✗ ${message}`) : colors.yellow(`! ${message}`)} ${hint}`,
    ),
    ...reservationsOf(course, words).map((text) => `  ${colors.yellow(text)}`),
    ...(isChanged ? [`  ${words.consequences[course.class]}`] : []),
    ...sectionsOf(course, words).map(
      ({ title, lines: all }) => `  ${colors.bold(title)}\n${prettyLines(all, '    ', colors)}`,
    ),
  ].join('\n');
}

function tone({ state, class: each }: CourseChange, colors: Colors): (text: string) => string {
  if (state === 'removed' || each === 'structure') return colors.red;
  return { content: colors.yellow, wording: colors.cyan, none: colors.dim }[each];
}

/** Lines as they stand below each other. */
export function prettyLines(all: readonly ChangeLine[], indent: string, colors: Colors): string {
  return all
    .map((each) => {
      const runs = each.runs?.map((run) => runText(run, colors)).join('');
      const said = [
        ...(each.text === '' && runs !== undefined ? [] : [each.text]),
        ...(runs === undefined ? [] : [runs]),
      ];
      return [
        `${indent}${coloured(each.sign, colors)} ${said.join(': ')}`,
        ...(each.lines ? [prettyLines(each.lines, `${indent}  `, colors)] : []),
      ].join('\n');
    })
    .join('\n');
}

/** The white space that a run ends with stands behind its bracket. */
function runText({ kind, text }: TextRun, colors: Colors): string {
  if (kind === 'same') return text;
  const gap = /\s$/.test(text) ? ' ' : '';
  return kind === 'added' ? colors.green(`{+${text.trim()}+}${gap}`) : colors.red(`[-${text.trim()}-]${gap}`);
}

function coloured(sign: Sign, colors: Colors): string {
  const paint = {
    added: colors.green,
    removed: colors.red,
    changed: colors.cyan,
    warning: colors.yellow,
    note: colors.dim,
  }[sign];
  return paint(SIGNS[sign]);
}
