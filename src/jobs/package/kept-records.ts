import type { BuildMemory } from '../../disk/build-memory.js';
import type { PackageRecord } from '../../model/package.js';
import type { BuildOptions, CourseOutcome } from './report.js';
import { stands } from './standing.js';

/**
 * Records of earlier builds that still hold: of courses and targets this build was not about, and the last good
 * packages of courses that failed.
 */
export async function keptRecords(
  before: readonly PackageRecord[],
  courses: readonly CourseOutcome[],
  memory: BuildMemory,
  options: BuildOptions,
): Promise<readonly PackageRecord[]> {
  const outcomes = new Map(courses.map(({ course, outcome }) => [course, outcome]));
  const known = new Set(before.map(({ course }) => course));
  // A course whose id cannot be read goes by the name of its folder: any package that nobody claims may be its last
  // good one.
  const someIdIsLost = courses.some(({ course, outcome }) => outcome === 'failed' && !known.has(course));
  const kept: PackageRecord[] = [];
  for (const record of before) {
    const outcome = outcomes.get(record.course);
    const otherTarget = options.targets !== undefined && !options.targets.includes(record.target);
    const failed = outcome === 'failed' || (outcome === undefined && someIdIsLost && options.within.length === 0);
    const elsewhere =
      outcome === undefined ? options.within.length > 0 || otherTarget : otherTarget && outcome !== 'retired';
    if (!elsewhere && !failed) continue;
    if (await stands(record, options.out, memory)) kept.push(failed ? { ...record, current: false } : record);
  }
  return kept;
}
