import type { ByteSource } from '../../model/byte-source.js';
import { aboutFile, type PackageFinding } from '../finding.js';
import { readDirectory } from './directory.js';
import { findEnd } from './end-record.js';
import { nameFindings } from './entry-names.js';
import { bombFindings, hasLooseEnd, layoutFindings, LIMITS } from './limits.js';
import { placeEntries, type PlacedEntry } from './local-headers.js';
import { otherFile } from './magic.js';
import { DEFLATED, isEncrypted, STORED, type ZipEntry } from './zip-entry.js';

/** A zip as far as it can be read without unpacking anything. */
export interface OpenedZip {
  readonly entries: readonly ZipEntry[];
  /** Those whose bytes can be read; none where the whole must not be unpacked. */
  readonly readable: readonly PlacedEntry[];
  readonly findings: readonly PackageFinding[];
}

/** Reads the directory of a zip and compares it with what stands before each file. */
export async function openZip(source: ByteSource): Promise<OpenedZip> {
  const closed = (...findings: readonly PackageFinding[]): OpenedZip => ({ entries: [], readable: [], findings });
  const end = await findEnd(source);
  if (end === 'none') return closed(aboutFile('package-not-a-zip', '', { kind: await otherFile(source) }));
  if (typeof end === 'string') return closed(aboutFile('package-damaged', '', { kind: end }));
  if (end.length > LIMITS.directory || end.entries > LIMITS.entries)
    return closed(aboutFile('package-bomb', '', { kind: 'many', entries: end.entries }));
  const { entries, isWhole } = readDirectory(await source.read(end.offset, end.length), end.entries, end.before);
  const findings: PackageFinding[] = isWhole
    ? []
    : [aboutFile('package-damaged', '', { kind: 'directory', entries: entries.length, promised: end.entries })];
  if (end.after > 0) findings.push(aboutFile('package-extra-bytes', '', { kind: 'after', bytes: end.after }));
  if (end.is64 || entries.some(({ is64 }) => is64)) findings.push(aboutFile('package-zip64', ''));
  findings.push(...nameFindings(entries), ...entries.flatMap(packingFindings));
  const bombs = bombFindings(entries);
  const { placed, findings: misplaced } = await placeEntries(entries, end.offset, source);
  findings.push(...bombs, ...misplaced, ...layoutFindings(placed, end.offset));
  const isBomb = bombs.some(({ at }) => at.file === '') || findings.some(({ data }) => data?.['kind'] === 'overlap');
  const large = new Set(bombs.map(({ at }) => at.file));
  return {
    entries,
    readable: isBomb ? [] : placed.filter((entry) => isReadable(entry) && !large.has(entry.path)),
    findings,
  };
}

function packingFindings(entry: ZipEntry): readonly PackageFinding[] {
  if (isEncrypted(entry)) return [aboutFile('package-encrypted', entry.path)];
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return [aboutFile('package-compression', entry.path, { kind: 'method', method: entry.method })];
  if (entry.method === STORED && entry.size !== entry.packed)
    return [aboutFile('package-damaged', entry.path, { kind: 'size' })];
  return hasLooseEnd(entry) && !entry.isFolder
    ? [aboutFile('package-compression', entry.path, { kind: 'descriptor' })]
    : [];
}

function isReadable(entry: PlacedEntry): boolean {
  const isPlain = entry.method === DEFLATED || (entry.method === STORED && entry.size === entry.packed);
  return isPlain && !entry.isFolder && entry.nature === 'file' && !isEncrypted(entry);
}
