import type { ToolLanguage } from '../../model/diagnostic.js';
import type { ColumnId, CourseCoverage, GoalFlag, JourneyCoverage } from '../../model/coverage.js';
import type { PartId } from '../../model/course.js';
import { english } from './english.js';
import { swedish } from './swedish.js';

/** Everything that coverage reports say in one language. */
export type CoverageWords = typeof swedish;

/** The words of a language, with what the journey itself calls its parts. */
export function coverageWords(
  language: ToolLanguage,
  journey?: Pick<JourneyCoverage, 'words' | 'language'>,
): CoverageWords {
  const words = language === 'en' ? english : swedish;
  // A journey's own words are in its language: they would be foreign in a report in another.
  const own = journey === undefined || !journey.language.startsWith(language) ? {} : journey.words;
  const { step = words.step, preparation, betweenDays, followUp, tasks, courseDays = words.courseDays } = own;
  const parts: Readonly<Record<PartId, string | undefined>> = {
    preparation,
    'between-days': betweenDays,
    'follow-up': followUp,
    tasks,
  };
  const named = Object.entries(parts).flatMap(([part, word]) => (word === undefined ? [] : [[part, capital(word)]]));
  return {
    ...words,
    step: capital(step),
    courseDays: capital(courseDays),
    parts: { ...words.parts, ...Object.fromEntries(named) },
  };
}

/** Name of a column: *Förberedelser*, *Kursdag 2*. */
export function columnName(column: ColumnId, words: CoverageWords): string {
  return column.startsWith('day-') ? words.day(Number(column.slice('day-'.length))) : words.parts[column as PartId];
}

/** Every column that some of the courses have, in the order in which a learner meets them. */
export function columnsOf(courses: readonly CourseCoverage[]): readonly ColumnId[] {
  const found = new Set(courses.flatMap(({ columns }) => columns.map(({ id }) => id)));
  const days = Math.max(0, ...[...found].map((id) => (id.startsWith('day-') ? Number(id.slice('day-'.length)) : 0)));
  const all: readonly ColumnId[] = [
    'preparation',
    ...Array.from({ length: days }, (_, index): ColumnId => `day-${index + 1}`),
    'between-days',
    'follow-up',
    'tasks',
  ];
  return all.filter((id) => found.has(id));
}

/** Words of a flag, with the audiences it concerns. */
export function flagText(
  { flag, audiences }: GoalFlag,
  journey: Pick<JourneyCoverage, 'audiences'>,
  words: CoverageWords,
): string {
  if (audiences === undefined || !(flag in words.flagFor)) return words.flagNames[flag];
  const titles = audiences.map((id) => journey.audiences.find((audience) => audience.id === id)?.title ?? id);
  return words.flagFor[flag as keyof CoverageWords['flagFor']](listed(titles, words.and));
}

/** `a, b och c`. */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

/** The verdict in one sentence, without its full stop. */
export function verdictText({ goals }: Pick<JourneyCoverage, 'goals'>, words: CoverageWords): string {
  if (goals.of === 0) return words.nothingToCover;
  return goals.covered === goals.of ? words.allCovered(goals.of) : words.someCovered(goals.covered, goals.of);
}

/** Reservations about the figures: drafts, retired and unreadable courses. */
export function reservations(journey: JourneyCoverage, words: CoverageWords): readonly string[] {
  const drafts = journey.courses.filter(({ status }) => status === 'draft').length;
  const incomplete = journey.courses.filter(({ complete }) => !complete).map(({ title }) => title);
  return [
    ...(journey.unreadable.length > 0 ? [words.unreadable(listed(journey.unreadable, words.and))] : []),
    ...(incomplete.length > 0 ? [words.incomplete(listed(incomplete, words.and))] : []),
    ...(journey.partial ? [words.partial] : []),
    ...(drafts > 0 ? [words.drafts(drafts)] : []),
    ...(journey.retired.length > 0 ? [words.retired(journey.retired.length)] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
