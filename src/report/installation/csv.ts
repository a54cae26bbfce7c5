import type { InstallationFacts } from '../../model/installation.js';
import type { PackageRecord } from '../../model/package.js';
import { shortened } from '../../text/shortened.js';

/** A value of a CSV file: quoted where it must be, quotes doubled (RFC 4180). */
function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** One record a course, in the order of ids. */
function coursesOf(packages: readonly PackageRecord[]): readonly PackageRecord[] {
  const first = new Map<string, PackageRecord>();
  for (const record of packages)
    if (record.installation !== undefined && !first.has(record.course)) first.set(record.course, record);
  return [...first.values()].sort((a, b) => (a.course < b.course ? -1 : 1));
}

/** The category of a course, as `category_path` has it. A slash of a title's own would make another level. */
export function categoryOf({ journey, step }: InstallationFacts): string {
  return (
    [journey, step].flatMap((part) => (part === undefined ? [] : [part.replaceAll(/\s*\/\s*/g, '-')])).join(' / ') ||
    'Kurser'
  );
}

/**
 * Courses for *Upload courses* of Totara and Moodle (lower-case headers; the category must exist; hidden until somebody
 * shows them: where a
 * Totara site uses audience-based visibility it looks at `audiencevisible` alone, and 3 is nobody).
 */
export function coursesCsv(packages: readonly PackageRecord[], lms: 'totara' | 'moodle'): string {
  const [extra, nobody] = lms === 'totara' ? [['audiencevisible'], ['3']] : [[], []];
  const rows = coursesOf(packages).map(({ course, language, installation }) => [
    course,
    installation?.title ?? course,
    course,
    installation === undefined ? '' : categoryOf(installation),
    '0',
    escapedHtml(installation?.summary ?? ''),
    language,
    '1',
    ...nobody,
  ]);
  return lines([
    ['shortname', 'fullname', 'idnumber', 'category_path', 'visible', 'summary', 'lang', 'enablecompletion', ...extra],
    ...rows,
  ]);
}

/** Goals as competencies for Totara's HR Import (the framework must exist; `timemodified` 0 always updates). */
export function totaraCompetenciesCsv(packages: readonly PackageRecord[]): string {
  const rows = goalsOf(packages).map(({ id, name, text }) => [
    id,
    '0',
    'kurspaket',
    name,
    text.slice(0, 1000),
    '',
    '',
    '',
    '0',
    '1',
  ]);
  return lines([
    [
      'idnumber',
      'timemodified',
      'frameworkidnumber',
      'shortname',
      'fullname',
      'parentidnumber',
      'description',
      'typeidnumber',
      'deleted',
      'aggregationmethod',
    ],
    ...rows,
  ]);
}

const MOODLE = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type',
  'Rule outcome',
  'Rule config',
  'Cross-referenced competency ID numbers',
  'Exported ID',
  'Is framework',
  'Taxonomy',
];

/** Goals as competencies for Moodle's import of frameworks: its 14 columns in their order, one framework row first. */
export function moodleCompetenciesCsv(packages: readonly PackageRecord[], sv: boolean): string {
  const scale = JSON.stringify([
    { scaleid: '2' },
    { id: 1, scaledefault: 1, proficient: 0 },
    { id: 2, scaledefault: 0, proficient: 1 },
  ]);
  const framework = [
    '',
    'kurspaket',
    sv ? 'Kunskapsmål' : 'Knowledge goals',
    '',
    '1',
    sv ? 'Inte än,Uppnått' : 'Not yet,Achieved',
    scale,
    '',
    '',
    '',
    '',
    '',
    '1',
    'competency,competency,competency,competency',
  ];
  const rows = goalsOf(packages).map(({ id, name, text }) => [
    '',
    id,
    name,
    text,
    '1',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
  return lines([MOODLE, framework, ...rows]);
}

interface ListedGoal {
  /** `<course>:<goal>`, at most 100 characters: a long course id is cut. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

function goalsOf(packages: readonly PackageRecord[]): readonly ListedGoal[] {
  const goals = new Map<string, ListedGoal>();
  for (const { course, goals: own } of packages) {
    for (const { id, text } of own) {
      const idnumber = `${course.slice(0, 99 - id.length)}:${id}`;
      if (!goals.has(idnumber)) goals.set(idnumber, { id: idnumber, name: shortened(text, 100), text });
    }
  }
  return [...goals.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
