import { existsIn } from '../../disk/stage-texts.js';
import { readPageLook } from '../../disk/tool-assets.js';
import { toolVersion } from '../../disk/tool-version.js';
import type { CourseChange } from '../../model/course-change.js';
import type { PackageRecord } from '../../model/package.js';
import { coursesCsv, moodleCompetenciesCsv, totaraCompetenciesCsv } from '../../report/installation/csv.js';
import { installationSheet } from '../../report/installation/sheet.js';
import { PRESETS } from '../../targets/presets.js';
import { sheetName, TABLES } from './handed-over.js';
import type { BuildOptions, CourseOutcome } from './report.js';

/** What the courses are compared with, and what has changed of each. */
export interface SheetChanges {
  readonly base: string;
  readonly courses: ReadonlyMap<string, CourseChange>;
}

/**
 * Sheets and tables for administrators, by file name: sheets of courses that are new or whose change is known.
 * `packages` are all that the output folder holds.
 */
export function handOver(
  packages: readonly PackageRecord[],
  courses: readonly CourseOutcome[],
  { out, changes }: Pick<BuildOptions, 'out' | 'changes'>,
): Readonly<Record<string, string>> {
  const told = courses.filter(
    ({ course, outcome }) =>
      outcome === 'built' || changes?.courses.has(course) === true || !existsIn(out, sheetName(course)),
  );
  return {
    ...installationSheets(packages, new Set(told.map(({ course }) => course)), `kurspaket ${toolVersion()}`, changes),
    ...importTables(packages),
  };
}

function installationSheets(
  packages: readonly PackageRecord[],
  courses: ReadonlySet<string>,
  tool: string,
  changes: SheetChanges | undefined,
): Readonly<Record<string, string>> {
  const look = readPageLook('installation');
  const sheets = [...courses].sort().flatMap((course): readonly (readonly [string, string])[] => {
    const own = packages.filter((record) => record.course === course && record.current);
    const facts = own.find(({ target }) => target !== 'web')?.installation;
    if (facts === undefined) return [];
    const change = changes?.courses.get(course);
    const update = changes === undefined || change === undefined ? undefined : { base: changes.base, change };
    const tables = facts.lms === 'totara' || facts.lms === 'moodle' ? TABLES[facts.lms] : undefined;
    const language = own[0]?.language === 'sv' ? 'sv' : 'en';
    return [
      [
        sheetName(course),
        installationSheet(
          {
            facts,
            packages: own,
            preset: PRESETS[facts.lms],
            language,
            tool,
            ...(tables && { tables }),
            ...(update && { update }),
          },
          look,
        ),
      ],
    ];
  });
  return Object.fromEntries(sheets);
}

function importTables(packages: readonly PackageRecord[]): Readonly<Record<string, string>> {
  const of = (lms: string): readonly PackageRecord[] =>
    packages.filter(({ installation, current, target }) => current && target !== 'web' && installation?.lms === lms);
  const [totara, moodle] = [of('totara'), of('moodle')];
  return {
    ...(totara.length > 0 && {
      [TABLES.totara[0]]: coursesCsv(totara, 'totara'),
      [TABLES.totara[1]]: totaraCompetenciesCsv(totara),
    }),
    ...(moodle.length > 0 && {
      [TABLES.moodle[0]]: coursesCsv(moodle, 'moodle'),
      [TABLES.moodle[1]]: moodleCompetenciesCsv(moodle, moodle[0]?.language === 'sv'),
    }),
  };
}
