import { join } from 'node:path';
import { fingerprint, memoryFile, readMemory, writeMemory, type RememberedCourse } from '../disk/build-memory.js';
import { digestsOf, signatureOf, type DigestIndex } from '../disk/digests.js';
import { listFiles } from '../disk/list.js';
import { isIntact, readPackageList, removeSuperseded, writePackageList } from '../disk/package-folder.js';
import { openStaging, type Staging } from '../disk/staging.js';
import { readToolAssets, type ToolAssets } from '../disk/tool-assets.js';
import { toolVersion } from '../disk/tool-version.js';
import { writePackage, type SharedBytes } from '../disk/write-package.js';
import type { PackageRecord } from '../model/package.js';
import type { SourceFile } from '../model/source-file.js';
import { readAbove, type AboveCourses } from './above-courses.js';
import { isBlocked } from './blocked.js';
import { keptRecords } from './kept-records.js';
import type { BuildOptions, BuildReport, CourseOutcome } from './report.js';
import { isWithin } from './within.js';

/** Checks and builds the courses that were asked for. Nothing of the output folder changes before every package is whole. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const assets = readToolAssets();
  const files = listFiles(options.root);
  const remembering = options.cache === undefined || options.dryRun ? undefined : memoryFile(options.cache, [options.root, options.out, String(options.targets), String(options.drafts)]);
  const memory = remembering === undefined ? readMemory('') : readMemory(remembering);
  const written = Date.now();
  const digests = await digestsOf(files, memory.digests, memory.written);
  const identity = fingerprint(assets.build, process.versions.node.split('.')[0] ?? '', process.arch);
  const above = await readAbove(files, digests, memory, identity, options);
  const cards = above.cards.filter(({ folder }) => isWithin(folder, options.within));
  const run: Run = { options, assets, above, digests, identity, shared: new Map(), staging: options.dryRun ? undefined : openStaging(options.out) };
  try {
    const courses: CourseOutcome[] = [];
    const remembered: Record<string, RememberedCourse> = {};
    const diagnostics = [...above.diagnostics];
    for (const [index, { id, folder }] of cards.entries()) {
      options.onProgress?.(index, cards.length, id);
      const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
      const { outcome, memory: entry } = await outcomeOf(id, folder, own, run, memory.courses[id]);
      courses.push(outcome);
      diagnostics.push(...entry.diagnostics);
      remembered[id] = entry;
    }
    options.onProgress?.(cards.length, cards.length, '');
    if (run.staging !== undefined) {
      await publish(run.staging, courses, options);
      const { key, diagnostics: own, cards: all, language, digest } = above;
      const entries = Object.fromEntries(Object.entries({ ...memory.courses, ...remembered }).map(([id, entry]) => [id, signed(entry, options.out)]));
      if (remembering !== undefined) writeMemory(remembering, { written, digests, above: { key, diagnostics: own, cards: all, language, digest }, courses: entries });
    }
    return { diagnostics, courses, language: above.language };
  } finally {
    run.staging?.discard();
  }
}

interface Run {
  readonly options: BuildOptions;
  readonly assets: ToolAssets;
  readonly above: AboveCourses;
  readonly digests: DigestIndex;
  readonly identity: string;
  readonly shared: SharedBytes;
  readonly staging: Staging | undefined;
}

async function outcomeOf(id: string, folder: string, files: readonly SourceFile[], run: Run, before: RememberedCourse | undefined): Promise<{ readonly outcome: CourseOutcome; readonly memory: RememberedCourse }> {
  const { options, above } = run;
  const own = files.map(({ path }) => `${path}:${run.digests[path]?.[1] ?? ''}`);
  const key = fingerprint(run.identity, above.digest, options.today, options.language ?? '', ...own);
  if (before?.key === key && (await stands(before, options.out))) {
    return { outcome: { course: id, folder, outcome: before.outcome === 'built' ? 'unchanged' : before.outcome, packages: before.packages, plans: [] }, memory: before };
  }
  const { planCourse } = await import('./course.js');
  const { outcome, diagnostics, plans } = planCourse(id, files, await above.workspace(), run.assets, isBlocked(folder, above), options);
  const packages: PackageRecord[] = [];
  if (run.staging !== undefined) for (const plan of plans) packages.push(await writePackage(plan, run.staging.path(plan.file), run.shared));
  return { outcome: { course: id, folder, outcome, packages, plans }, memory: { key, outcome, diagnostics, packages, zips: [] } };
}

/** True if every zip is there as it was written, or at least with the same bytes. */
async function stands({ packages, zips }: RememberedCourse, out: string): Promise<boolean> {
  for (const [index, record] of packages.entries()) if (zips[index] !== signature(out, record) && !(await isIntact(out, record))) return false;
  return true;
}

function signed(entry: RememberedCourse, out: string): RememberedCourse {
  return { ...entry, zips: entry.packages.map((record) => signature(out, record)) };
}

function signature(out: string, { file }: PackageRecord): string {
  try {
    return signatureOf(join(out, file));
  } catch {
    return '';
  }
}

async function publish(staging: Staging, courses: readonly CourseOutcome[], options: BuildOptions): Promise<void> {
  const before = readPackageList(options.out);
  const fresh = courses.filter(({ outcome }) => outcome === 'built').flatMap(({ packages }) => packages);
  const now = [...courses.flatMap(({ packages }) => packages), ...(await keptRecords(before, courses, options))];
  staging.publish(fresh.map(({ file }) => file));
  writePackageList(options.out, `kurspaket ${toolVersion()}`, now);
  await removeSuperseded(options.out, before, now);
}
