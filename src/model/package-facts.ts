/** Kind of a package. `other`: a zip that is no package we know, or cannot be read. */
export type PackageStandard =
  | 'scorm-1.2'
  | 'scorm-2004-2'
  | 'scorm-2004-3'
  | 'scorm-2004-4'
  | 'cmi5'
  | 'tin-can'
  | 'other';

/** Facts of a package, told before what is wrong with it. */
export interface PackageFacts {
  /** As the caller named it. */
  readonly file: string;
  readonly bytes: number;
  /** Of the whole file; Totara's list of trusted packages wants the SHA-1. */
  readonly sha1: string;
  readonly sha256: string;
  readonly standard: PackageStandard;
  /** schemaversion as written, where there is one. */
  readonly version?: string;
  readonly title?: string;
  /** Of the manifest, the course or the first activity. */
  readonly identifier?: string;
  /** Things that a learner can start: SCOs, assets, AUs, activities. */
  readonly units: readonly PackageUnit[];
  readonly files: number;
  /** Bytes of all files, unpacked. */
  readonly unpacked: number;
  /** Set where it has been launched in a browser. */
  readonly played?: PlayedFacts;
  /** Course, part and version, where this tool has made it. */
  readonly made?: { readonly course: string; readonly part: string; readonly version?: string };
}

/** Course of a launch of a package. */
export interface PlayedFacts {
  readonly started: boolean;
  readonly completed: boolean;
  /** As the LMS had it afterwards. */
  readonly status: string;
  /** Steps taken on the way. */
  readonly ticks: number;
  readonly clicks: number;
  readonly films: number;
}

export interface PackageUnit {
  readonly kind: 'sco' | 'asset' | 'au' | 'activity';
  /** By which an LMS knows it: results hang on it. */
  readonly identifier: string;
  readonly title: string;
  /** The address it starts at, relative to the package; empty where it names none. */
  readonly launch: string;
}
