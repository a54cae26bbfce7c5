import type { SheetChanges } from './installation-sheets.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { PackagePlan, PackageRecord } from '../../model/package.js';
import type { TargetId } from '../../model/workspace.js';

/** What a build is asked to do. */
export interface BuildOptions {
  /** Absolute folder of the workspace. */
  readonly root: string;
  /** Paths relative to the root; empty: every course. */
  readonly within: readonly string[];
  /** Default: what the course's journey or the workspace says. */
  readonly targets?: readonly TargetId[];
  /** Absolute. */
  readonly out: string;
  readonly drafts: boolean;
  /** Confirms that `iriBase` is meant to be another than that of the packages in `out`. */
  readonly newIriBase?: boolean;
  /** Plan only: nothing is written. */
  readonly dryRun: boolean;
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What has changed since what, for the installation sheets. */
  readonly changes?: SheetChanges;
  /** Folder of the cache; absent: none is used. */
  readonly cache?: string;
  /** Stops the build: what has been written so far is taken away, the earlier packages stay as they are. */
  readonly signal?: AbortSignal;
  /** Called before each course, and once after the last. */
  readonly onProgress?: (done: number, all: number, course: string) => void;
}

/** What became of a course. */
export interface CourseOutcome {
  readonly course: string;
  readonly folder: string;
  /**
   * unchanged: its packages stand as they were built before · failed: it has errors, or what it depends on has · draft:
   * not built unless
   * drafts are asked for · retired: not built any more · empty: nothing digital in it.
   */
  readonly outcome: 'built' | 'unchanged' | 'failed' | 'draft' | 'retired' | 'empty';
  readonly packages: readonly PackageRecord[];
  readonly plans: readonly PackagePlan[];
}

export interface BuildReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly courses: readonly CourseOutcome[];
  /** The language of the tool's own words. */
  readonly language: ToolLanguage;
  /**
   * How many packages of earlier builds lie in the output folder besides: of other courses, and of courses that failed.
   */
  readonly kept: number;
  /** The first page of the web catalogue, relative to the output folder, where there is one. */
  readonly catalogue?: string;
}
