import { fingerprint, recall, type BuildMemory, type RememberedCourse } from '../../disk/build-memory.js';
import type { DigestIndex } from '../../disk/digests.js';
import type { Staging } from '../../disk/staging.js';
import type { ToolAssets } from '../../disk/tool-assets.js';
import { withKnownDigests } from '../../disk/signed-media.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { SourceFile } from '../../model/source-file.js';
import type { CourseCard } from '../../model/workspace.js';
import type { AboveCourses } from './above-courses.js';
import { isBlocked } from './blocked.js';
import type { BuildOptions, CourseOutcome } from './report.js';
import { stands } from './standing.js';

/** What one build knows while it goes from course to course. */
export interface Run {
  readonly options: BuildOptions;
  readonly assets: ToolAssets;
  readonly above: AboveCourses;
  readonly digests: DigestIndex;
  readonly memory: BuildMemory;
  /** Changes with the tool, Node and the machine's kind. */
  readonly identity: string;
  /** Absent where nothing is to be written. */
  readonly staging: Staging | undefined;
}

/** A course's outcome with all that is to be remembered of it. */
export interface Finished {
  readonly outcome: CourseOutcome;
  readonly diagnostics: readonly Diagnostic[];
  readonly entry: Omit<RememberedCourse, 'zips'>;
}

/** Builds a course, unless nothing that it depends on has changed and its packages stand. */
export async function outcomeOf(
  { id, folder }: Pick<CourseCard, 'id' | 'folder'>,
  files: readonly SourceFile[],
  run: Run,
): Promise<Finished> {
  const { options, above, staging } = run;
  const blocked = isBlocked(folder, above);
  const own = files.map(({ path }) => `${path}:${run.digests[path]?.[1] ?? ''}`);
  const key = fingerprint(run.identity, above.digest, String(blocked), options.language ?? '', ...own);
  const before = recall(run.memory, id);
  if (before?.key === key && (before.day ?? options.today) === options.today && (await allStand(before, run))) {
    const { zips: _, ...entry } = before;
    const { outcome, packages, diagnostics } = entry;
    return {
      outcome: { course: id, folder, outcome: outcome === 'built' ? 'unchanged' : outcome, packages, plans: [] },
      diagnostics,
      entry,
    };
  }
  const [{ planCourse }, { writePackages }] = await Promise.all([
    import('./course.js'),
    import('../../disk/write-package.js'),
  ]);
  const { outcome, diagnostics, plans, isDayBound } = planCourse(
    id,
    withKnownDigests(files, run.digests),
    await above.workspace(),
    run.assets,
    blocked,
    options,
  );
  const packages = staging === undefined ? [] : await writePackages(plans, staging.path, options.signal);
  // A plan holds whole pages: 125 courses of them are worth the memory only to whoever wants to see them.
  return {
    outcome: { course: id, folder, outcome, packages, plans: staging === undefined ? plans : [] },
    diagnostics,
    entry: { key, outcome, diagnostics, packages, ...(isDayBound && { day: options.today }) },
  };
}

async function allStand({ packages }: RememberedCourse, { options, memory }: Run): Promise<boolean> {
  for (const record of packages) if (!(await stands(record, options.out, memory))) return false;
  return true;
}
