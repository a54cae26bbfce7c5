import type { ToolLanguage } from '../../model/diagnostic.js';
import type { ColumnId, JourneyCoverage, WorkspaceCoverage } from '../../model/coverage.js';
import { goalsOf, type GoalOfCourse } from './gaps.js';
import { columnName, columnsOf, coverageWords, flagText } from './words.js';
import { escapeFor } from '../../text/escape.js';

const HEADINGS = {
  sv: {
    journey: 'Resa',
    step: 'Steg',
    status: 'Status',
    id: 'Mål-id',
    supports: 'Stödjer',
    min: '(min)',
    required: 'Varav obligatoriskt (min)',
    by: 'Uppgifter och pass',
    file: 'Fil',
    line: 'Rad',
    covered: 'Tränas',
    yes: 'ja',
    no: 'nej',
  },
  en: {
    journey: 'Journey',
    step: 'Step',
    status: 'Status',
    id: 'Goal id',
    supports: 'Supports',
    min: '(min)',
    required: 'Of which required (min)',
    by: 'Tasks and sessions',
    file: 'File',
    line: 'Line',
    covered: 'Trained',
    yes: 'yes',
    no: 'no',
  },
} as const;

/** A row a goal, for spreadsheets: UTF-8 with byte order mark, semicolons, CRLF. No cell can be taken for a formula. */
export function csvCoverage({ journeys }: WorkspaceCoverage, language: ToolLanguage): string {
  const words = coverageWords(language);
  const own = HEADINGS[language];
  const columns = columnsOf(journeys.flatMap(({ courses }) => courses));
  const headings = [
    own.journey,
    own.step,
    words.course,
    own.status,
    own.id,
    words.goal,
    words.level,
    own.supports,
    own.covered,
    ...columns.map((column) => `${columnName(column, words)} ${own.min}`),
    `${words.sum} ${own.min}`,
    own.required,
    own.by,
    words.flags,
    own.file,
    own.line,
  ];
  const rows = journeys.flatMap((journey) => goalsOf(journey).map((goal) => rowOf(goal, journey, columns, language)));
  return `\ufeff${[headings, ...rows].map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;
}

function rowOf(
  { course, goal }: GoalOfCourse,
  journey: JourneyCoverage,
  columns: readonly ColumnId[],
  language: ToolLanguage,
): readonly (string | number)[] {
  const words = coverageWords(language);
  const minutes = columns.map(
    (column) =>
      goal.cells.find((cell) => cell.column === column)?.minutes ??
      (course.columns.some(({ id }) => id === column) ? 0 : ''),
  );
  const by = new Set(goal.cells.flatMap((cell) => cell.by));
  return [
    journey.title,
    journey.steps.find(({ id }) => id === course.step)?.title ?? '',
    course.title,
    words.status[course.status],
    goal.id,
    goal.text,
    words.levels[goal.level],
    goal.supports.join(', '),
    goal.covered ? HEADINGS[language].yes : HEADINGS[language].no,
    ...minutes,
    goal.minutes,
    goal.requiredMinutes,
    course.activities
      .filter(({ id }) => by.has(id))
      .map(({ title }) => title)
      .join(' | '),
    goal.flags.map((flag) => flagText(flag, journey, words)).join(', '),
    goal.at.file,
    goal.at.line,
  ];
}

/** A cell, quoted where it must be. */
export function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = escapeFor('csv', value);
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
