import type { ContentFacts } from './content/scan-files.js';
import type { FileIndex } from './file-index.js';
import type { PackageFinding } from './finding.js';
import type { ScormManifest } from './scorm/manifest.js';
import type { XmlDocument } from './xml/element.js';
import type { OpenedZip } from './zip/open-zip.js';

/** A package as it has been opened: its directory, its manifests read, nothing of it on any disk. */
export interface OpenedPackage {
  /** The file, as the caller names it. */
  readonly name: string;
  readonly bytes: number;
  readonly zip: OpenedZip;
  readonly files: FileIndex;
  readonly scorm?: ScormManifest;
  readonly cmi5?: XmlDocument;
  readonly tincan?: XmlDocument;
  /** What its files hold; absent where nobody has looked. */
  readonly content?: ContentFacts;
  /** What was found while it was opened. */
  readonly findings: readonly PackageFinding[];
  /** Texts of the manifests by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The manifests that a package can have, at its root. */
export const MANIFESTS = ['imsmanifest.xml', 'cmi5.xml', 'tincan.xml'] as const;
