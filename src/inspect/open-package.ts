import { createHash } from 'node:crypto';
import type { ByteSource } from '../model/byte-source.js';
import { LARGEST_TEXT, NO_CONTENT, textKind, withText, type ContentFacts } from './content/scan-files.js';
import { indexFiles } from './file-index.js';
import { aboutFile, type PackageFinding } from './finding.js';
import { MANIFESTS, type OpenedPackage } from './opened-package.js';
import { readManifest } from './scorm/read-manifest.js';
import type { XmlDocument } from './xml/element.js';
import { readXml } from './xml/read-xml.js';
import type { PlacedEntry } from './zip/local-headers.js';
import { openZip } from './zip/open-zip.js';
import { unpack } from './zip/unpack.js';

/** How closely a package is looked at. */
export interface Thoroughness {
  /** Whether its texts are looked through for requests, secrets and calls. */
  readonly contents: boolean;
  /** Larger files are believed to be what the zip says: they have just been written. Default: none is. */
  readonly trustAbove?: number;
  /** Packed bytes that have been unpacked and summed before; it grows. */
  readonly verified?: Set<string>;
}

const LARGEST_MANIFEST = 16 * 1024 * 1024;

/**
 * Opens a package: reads the directory, unpacks file by file in memory, keeps the manifests and what was found in the
 * rest.
 */
export async function openPackage(name: string, source: ByteSource, how: Thoroughness): Promise<OpenedPackage> {
  const zip = await openZip(source);
  const findings: PackageFinding[] = [];
  const manifests = new Map<string, Buffer>();
  let content: ContentFacts = NO_CONTENT;
  for (const entry of zip.readable) {
    const isManifest = MANIFESTS.some((path) => path === entry.path);
    if (isManifest && entry.size > LARGEST_MANIFEST) {
      findings.push(aboutFile('package-xml', entry.path, { kind: 'large' }));
      continue;
    }
    const isText = how.contents && textKind(entry.path) !== undefined;
    const keeps = isManifest || (isText && entry.size <= LARGEST_TEXT);
    if (isText && !keeps) content = { ...content, skipped: [...content.skipped, entry.path] };
    const key = keeps ? undefined : await knownAs(entry, source, how);
    if (key !== undefined && (key === TRUSTED || how.verified?.has(key) === true)) continue;
    const unpacked = await unpack(entry, source, keeps);
    if ('fault' in unpacked) {
      findings.push(aboutFile('package-damaged', entry.path, { kind: unpacked.fault }));
      continue;
    }
    if (key !== undefined) how.verified?.add(key);
    if (unpacked.content === undefined) continue;
    if (isManifest) manifests.set(entry.path, unpacked.content);
    if (isText) content = withText(content, entry.path, unpacked.content.toString('utf8'));
  }
  const files = indexFiles(zip.entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path));
  return {
    name,
    bytes: source.bytes,
    zip,
    files,
    ...(how.contents && { content }),
    ...readManifests(manifests, findings),
  };
}

const TRUSTED = 'trusted';

/** What tells packed bytes from others, where it matters whether they have been unpacked before. */
async function knownAs(
  entry: PlacedEntry,
  source: ByteSource,
  { trustAbove = Infinity, verified }: Thoroughness,
): Promise<string | undefined> {
  if (entry.packed > trustAbove) return TRUSTED;
  if (verified === undefined) return undefined;
  return createHash('sha1')
    .update(`${entry.method} ${entry.size} ${entry.crc} `)
    .update(await source.read(entry.data, entry.packed))
    .digest('base64');
}

type Manifests = Pick<OpenedPackage, 'scorm' | 'cmi5' | 'tincan' | 'findings' | 'texts'>;

function readManifests(manifests: ReadonlyMap<string, Buffer>, before: readonly PackageFinding[]): Manifests {
  const texts = new Map<string, string>();
  const findings = [...before];
  const documents = new Map<string, XmlDocument>();
  for (const [path, bytes] of manifests) {
    const { document, text, findings: found } = readXml(path, bytes);
    findings.push(...found);
    if (text !== undefined) texts.set(path, text);
    if (document !== undefined) documents.set(path, document);
  }
  const [manifest, cmi5, tincan] = MANIFESTS.map((path) => documents.get(path));
  const scorm = manifest && readManifest(manifest);
  return { findings, texts, ...(scorm && { scorm }), ...(cmi5 && { cmi5 }), ...(tincan && { tincan }) };
}
