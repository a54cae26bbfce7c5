import type { CourseChange } from '../model/course-change.js';
import type { PackageRecord } from '../model/package.js';
import { coursesCsv, moodleCompetenciesCsv, totaraCompetenciesCsv } from '../report/installation/csv.js';
import { installationSheet } from '../report/installation/sheet.js';
import { PRESETS } from '../targets/presets.js';

/** What the courses are compared with, and what has changed of each. */
export interface SheetChanges {
  readonly base: string;
  readonly courses: ReadonlyMap<string, CourseChange>;
}

/** The name of a course's sheet in the output folder. */
export const sheetName = (course: string): string => `${course}-installation.html`;

/** Every file that these packages bring for administrators. */
export function handedOverNames(packages: readonly PackageRecord[]): readonly string[] {
  const sheets = new Set(packages.filter(({ installation, current }) => installation !== undefined && current).map(({ course }) => sheetName(course)));
  return [...sheets, ...Object.keys(importTables(packages))];
}

/** Installation sheets of these courses, by file name. `packages` are all that the output folder holds. */
export function installationSheets(packages: readonly PackageRecord[], courses: ReadonlySet<string>, tool: string, changes: SheetChanges | undefined): Readonly<Record<string, string>> {
  const sheets = [...courses].sort().flatMap((course): readonly (readonly [string, string])[] => {
    const own = packages.filter((record) => record.course === course && record.current);
    const facts = own[0]?.installation;
    if (facts === undefined) return [];
    const change = changes?.courses.get(course);
    const update = changes === undefined || change === undefined ? undefined : { base: changes.base, change };
    const language = own[0]?.language === 'sv' ? 'sv' : 'en';
    return [[sheetName(course), installationSheet({ facts, packages: own, lms: PRESETS[facts.lms].name, language, tool, ...(update && { update }) })]];
  });
  return Object.fromEntries(sheets);
}

/** Tables for the importers of Totara and Moodle, by file name; none for other LMSs. */
export function importTables(packages: readonly PackageRecord[]): Readonly<Record<string, string>> {
  const of = (lms: string): readonly PackageRecord[] => packages.filter(({ installation, current }) => current && installation?.lms === lms);
  const [totara, moodle] = [of('totara'), of('moodle')];
  return {
    ...(totara.length > 0 && { 'totara-courses.csv': coursesCsv(totara), 'totara-competencies.csv': totaraCompetenciesCsv(totara) }),
    ...(moodle.length > 0 && { 'moodle-courses.csv': coursesCsv(moodle), 'moodle-competencies.csv': moodleCompetenciesCsv(moodle, moodle[0]?.language === 'sv') }),
  };
}
