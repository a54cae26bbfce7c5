import type { PackageRecord } from '../../model/package.js';

/** The tables of each LMS that has importers for them. */
export const TABLES = {
  totara: ['totara-courses.csv', 'totara-competencies.csv'],
  moodle: ['moodle-courses.csv', 'moodle-competencies.csv'],
} as const;

/** The name of a course's installation sheet in the output folder. */
export const sheetName = (course: string): string => `${course}-installation.html`;

/** Every file that these packages bring for administrators. A website is uploaded to no LMS. */
export function handedOverNames(packages: readonly PackageRecord[]): readonly string[] {
  const described = packages.filter(
    ({ installation, current, target }) => installation !== undefined && current && target !== 'web',
  );
  const platforms = new Set<string | undefined>(described.map(({ installation }) => installation?.lms));
  const tables = Object.entries(TABLES).flatMap(([lms, names]) => (platforms.has(lms) ? names : []));
  return [...new Set(described.map(({ course }) => sheetName(course))), ...tables];
}
