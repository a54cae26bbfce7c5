import { readToolAssets } from '../../src/disk/tool-assets.js';
import { openPackage } from '../../src/inspect/open-package.js';
import type { OpenedPackage } from '../../src/inspect/opened-package.js';
import { packageFacts } from '../../src/inspect/package-facts.js';
import { packageFindings } from '../../src/inspect/package-findings.js';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { ByteSource } from '../../src/model/byte-source.js';
import type { Diagnostic, ToolLanguage } from '../../src/model/diagnostic.js';
import type { PackageFacts } from '../../src/model/package-facts.js';
import { makeZip } from './make-zip.js';

/** The files of a package by path. */
export type PackageFiles = ReadonlyMap<string, string | Buffer>;

/** Bytes as a source; `reads` counts what has been asked for. */
export function sourceOf(bytes: Buffer): ByteSource & { readonly reads: { bytes: number } } {
  const reads = { bytes: 0 };
  return {
    bytes: bytes.length,
    reads,
    read: async (at, length) => {
      reads.bytes += length;
      return bytes.subarray(at, at + length);
    },
  };
}

/** A plain zip of files. */
export function zipOf(files: PackageFiles): Buffer {
  return makeZip([...files].map(([path, content]) => ({ path, content })));
}

/** Opens a zip that is in memory. */
export function opened(zip: Buffer): Promise<OpenedPackage> {
  return openPackage('paket.zip', sourceOf(zip), { contents: true });
}

/** What a package is. */
export async function factsOf(zip: Buffer): Promise<PackageFacts> {
  return packageFacts(await opened(zip), { sha1: '', sha256: '' });
}

/** Everything that is said of a zip. */
export async function said(zip: Buffer, language: ToolLanguage = 'sv'): Promise<readonly Diagnostic[]> {
  const each = await opened(zip);
  const [findings = []] = await packageFindings([each], readToolAssets().schemas);
  return wordPackageFindings('paket.zip', findings, each.texts, language);
}

/** `error package-xml imsmanifest.xml:3:5`, sorted as told. */
export function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ rule, severity, file, start }) =>
      `${severity} ${rule} ${file.replace('paket.zip!/', '')}:${start.line}:${start.column}`,
  );
}
