import type { LearningTime, Scope } from './course.js';
import type { SiteFile } from './site.js';
import type { Status, TargetId } from './workspace.js';

/** A package as a target wants it, before anything is written. */
export interface PackagePlan {
  readonly target: TargetId;
  readonly course: string;
  readonly part: Scope;
  readonly version: string;
  readonly title: string;
  readonly status: Status;
  readonly language: string;
  /** Relative to the output folder: `scorm12/<name>.zip`. */
  readonly file: string;
  /** Sorted by path. */
  readonly files: readonly SiteFile[];
  readonly time: LearningTime;
  readonly timeByAudience: Readonly<Record<string, LearningTime>>;
  readonly goals: readonly { readonly id: string; readonly text: string; readonly level: string }[];
}

/** An entry of packages.json. */
export interface PackageRecord {
  readonly course: string;
  readonly part: Scope;
  readonly target: TargetId;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly status: Status;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
  /** Minutes. */
  readonly learningTime: LearningTime & { readonly byAudience: Readonly<Record<string, LearningTime>> };
  readonly goals: readonly { readonly id: string; readonly text: string; readonly level: string }[];
  /** False where the course failed and this is the last good package. */
  readonly current: boolean;
}
