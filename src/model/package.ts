import type { CatalogueEntry } from './catalogue.js';
import type { LearningTime, Scope } from './course.js';
import type { InstallationFacts } from './installation.js';
import type { SiteFile } from './site.js';
import type { Status, TargetId } from './workspace.js';

/** A package as a target wants it, before anything is written. */
export interface PackagePlan {
  readonly target: TargetId;
  readonly course: string;
  /** `course` where it holds the whole course, on one page or several. */
  readonly part: Scope;
  readonly version: string;
  readonly title: string;
  readonly status: Status;
  readonly language: string;
  /** Relative to the output folder: `scorm12/<name>.zip`, or the folder `web/<course-id>`. */
  readonly file: string;
  /** A zip, or a folder with the files as they are. */
  readonly form: 'zip' | 'folder';
  /** Sorted by path. */
  readonly files: readonly SiteFile[];
  readonly time: LearningTime;
  readonly timeByAudience: Readonly<Record<string, LearningTime>>;
  readonly goals: readonly { readonly id: string; readonly text: string; readonly level: string }[];
  /** Beginning of the IRIs in it, where it has any. */
  readonly iriBase?: string;
  readonly catalogue?: CatalogueEntry;
  readonly installation?: InstallationFacts;
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
  /** Of a folder all its files together. */
  readonly bytes: number;
  /** Of a folder the hash of its list: `<sha256>  <path>` and a line feed for each file, sorted by path. */
  readonly sha256: string;
  readonly sha1: string;
  /** The files of a folder, sorted by path. */
  readonly files?: readonly PackagedFile[];
  /** Minutes. */
  readonly learningTime: LearningTime & { readonly byAudience: Readonly<Record<string, LearningTime>> };
  readonly goals: readonly { readonly id: string; readonly text: string; readonly level: string }[];
  /** `false` where the course failed and this is the last good package. */
  readonly current: boolean;
  readonly iriBase?: string;
  readonly catalogue?: CatalogueEntry;
  readonly installation?: InstallationFacts;
}

/** A file of a package that is a folder. */
export interface PackagedFile {
  /** Relative to the package. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
