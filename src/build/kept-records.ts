import { isIntact } from '../disk/package-folder.js';
import type { PackageRecord } from '../model/package.js';
import type { BuildOptions, CourseOutcome } from './report.js';

/** Records of earlier builds that still hold: of courses and targets this build was not about, and the last good packages of courses that failed. */
export async function keptRecords(before: readonly PackageRecord[], courses: readonly CourseOutcome[], options: BuildOptions): Promise<readonly PackageRecord[]> {
  const outcomes = new Map(courses.map(({ course, outcome }) => [course, outcome]));
  const kept: PackageRecord[] = [];
  for (const record of before) {
    const outcome = outcomes.get(record.course);
    const otherTarget = options.targets !== undefined && !options.targets.includes(record.target);
    const elsewhere = outcome === undefined ? options.within.length > 0 || otherTarget : otherTarget && outcome !== 'retired';
    if (!elsewhere && outcome !== 'failed') continue;
    if (await isIntact(options.out, record)) kept.push(outcome === 'failed' ? { ...record, current: false } : record);
  }
  return kept;
}
