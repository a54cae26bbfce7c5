import { relative, sep } from 'node:path';
import {
  fingerprint,
  memoryFile,
  readMemory,
  writeMemory,
  type BuildMemory,
  type RememberedCourse,
} from '../../disk/build-memory.js';
import { digestsOf } from '../../disk/digests.js';
import { listFiles } from '../../disk/list.js';
import { openStaging, type Staging } from '../../disk/staging.js';
import { readToolAssets } from '../../disk/tool-assets.js';
import { readAbove } from './above-courses.js';
import { inspectFresh } from './inspect-fresh.js';
import { outcomeOf, type Finished, type Run } from './outcome.js';
import { publish, type Published } from './publish.js';
import type { BuildOptions, BuildReport } from './report.js';
import { withStates } from './standing.js';
import { concerns, filesBelow, isAboveCourses, isWithin } from '../workspace/within.js';

/**
 * Checks and builds the courses that were asked for. Nothing of the output folder changes before every package is
 * whole.
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const staging = options.dryRun ? undefined : openStaging(options.out);
  try {
    return await buildInto(staging, options);
  } finally {
    staging?.discard();
  }
}

async function buildInto(staging: Staging | undefined, options: BuildOptions): Promise<BuildReport> {
  const assets = readToolAssets();
  const files = listFiles(options.root).filter(({ absolute }) => !absolute.startsWith(options.out + sep));
  const remembering =
    staging === undefined || options.cache === undefined
      ? undefined
      : memoryFile(options.cache, [
          relative(options.cache, options.root),
          relative(options.cache, options.out),
          String(options.targets),
          String(options.drafts),
        ]);
  const memory = readMemory(remembering);
  const written = Date.now();
  const identity = fingerprint(assets.build, process.versions.node.split('.')[0] ?? '', process.arch);
  const topDigests = await digestsOf(files.filter(isAboveCourses), memory);
  const above = await readAbove(files, topDigests, memory, identity, options);
  const cards = above.cards.filter(({ folder }) => isWithin(folder, options.within));
  const own = cards.map(({ folder }) => filesBelow(files, folder));
  const digests = { ...topDigests, ...(await digestsOf(own.flat(), memory)) };
  const run: Run = { options, assets, above, digests, memory, identity, staging };
  const finished: Finished[] = [];
  for (const [index, card] of cards.entries()) {
    options.onProgress?.(index, cards.length, card.id);
    options.signal?.throwIfAborted();
    finished.push(await outcomeOf(card, own[index] ?? [], run));
  }
  options.onProgress?.(cards.length, cards.length, '');
  const courses = finished.map(({ outcome }) => outcome);
  const fresh = courses.flatMap(({ outcome, packages }) => (outcome === 'built' ? packages : []));
  const manifests =
    staging === undefined ? [] : await inspectFresh(staging, fresh, assets, memory.manifests ?? [], options.signal);
  const { catalogue, kept = 0 }: Partial<Published> = staging === undefined ? {} : await publish(staging, courses, run);
  if (remembering !== undefined)
    writeMemory(remembering, { ...memoryOf(finished, run, written), manifests, ...(catalogue && { catalogue }) });
  const folders = cards.map(({ folder }) => folder);
  const diagnostics = [
    ...above.diagnostics.filter(({ file }) => concerns(file, folders, options.within)),
    ...finished.flatMap((course) => course.diagnostics),
  ];
  return {
    diagnostics,
    courses,
    kept,
    language: above.language,
    ...(catalogue && { catalogue: `${catalogue.folder}/index.html` }),
  };
}

/** What the next build is to know: of courses that this one was not about, what was known before. */
function memoryOf(
  finished: readonly Finished[],
  { above, digests, memory, options }: Run,
  written: number,
): BuildMemory {
  const partial = options.within.length > 0;
  const entries = finished.map(({ outcome, entry }): [string, RememberedCourse] => [
    outcome.course,
    withStates(entry, options.out),
  ]);
  const { key, diagnostics, cards, unreadable, language, digest } = above;
  return {
    written,
    digests: partial ? { ...memory.digests, ...digests } : digests,
    above: { key, diagnostics, cards, unreadable, language, digest },
    courses: { ...(partial ? memory.courses : {}), ...Object.fromEntries(entries) },
  };
}
