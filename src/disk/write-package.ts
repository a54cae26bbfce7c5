import type { PackagePlan, PackageRecord } from '../model/package.js';
import { writeFolder } from './write-folder.js';
import { writeZip } from './write-zip.js';

/** As many packages are written at a time as zlib has threads to deflate with. */
const SIDE_BY_SIDE = 4;

/**
 * Writes packages side by side, each to the path that its file is given; answers with their records, in the same order.
 * Where one fails, the others are stopped before that error is thrown.
 */
export async function writePackages(
  plans: readonly PackagePlan[],
  pathOf: (file: string) => string,
  signal?: AbortSignal,
): Promise<readonly PackageRecord[]> {
  const failure = new AbortController();
  const stop = signal === undefined ? failure.signal : AbortSignal.any([signal, failure.signal]);
  const records: PackageRecord[] = [];
  const waiting = plans.entries();
  const write = async (): Promise<void> => {
    for (const [index, plan] of waiting) records[index] = await writePackage(plan, pathOf(plan.file), stop);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => write().catch((error) => failure.abort(error))));
  stop.throwIfAborted();
  return records;
}

/** Writes the zip or the folder of a plan to a path; answers with its record for packages.json. */
async function writePackage(plan: PackagePlan, path: string, signal: AbortSignal): Promise<PackageRecord> {
  const written =
    plan.form === 'folder' ? await writeFolder(path, plan.files, signal) : await writeZip(path, plan.files, signal);
  return {
    course: plan.course,
    part: plan.part,
    target: plan.target,
    version: plan.version,
    title: plan.title,
    language: plan.language,
    status: plan.status,
    file: plan.file,
    ...written,
    learningTime: { ...plan.time, byAudience: plan.timeByAudience },
    goals: plan.goals,
    current: true,
    ...(plan.iriBase !== undefined && { iriBase: plan.iriBase }),
    ...(plan.catalogue && { catalogue: plan.catalogue }),
    ...(plan.installation && { installation: plan.installation }),
  };
}
