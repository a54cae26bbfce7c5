import { aboutFile, type PackageFinding } from '../finding.js';
import { DESCRIPTOR, STORED, type ZipEntry } from './zip-entry.js';
import type { PlacedEntry } from './local-headers.js';

/** What no honest package comes near: beyond it nothing is unpacked, not even to be looked at. */
export const LIMITS = {
  /** Files. */
  entries: 100_000,
  /** Bytes of the directory. */
  directory: 64 * 1024 * 1024,
  /** Bytes of all files together, unpacked. */
  unpacked: 4 * 1024 ** 3,
  /** Bytes unpacked for each byte packed, where the file is larger than `small`. */
  ratio: 200,
  small: 20_000_000,
} as const;

/** Files that are made to fill a disk: too many, too large together, too well packed to be anything. */
export function bombFindings(entries: readonly ZipEntry[]): readonly PackageFinding[] {
  const [size, packed] = [sum(entries.map((entry) => entry.size)), sum(entries.map((entry) => entry.packed))];
  if (entries.length > LIMITS.entries)
    return [aboutFile('package-bomb', '', { kind: 'many', entries: entries.length })];
  if (size > LIMITS.unpacked) return [aboutFile('package-bomb', '', { kind: 'large', size, packed })];
  if (isSwollen({ size, packed })) return [aboutFile('package-bomb', '', { kind: 'ratio', size, packed })];
  return entries
    .filter(isSwollen)
    .map((entry) => aboutFile('package-bomb', entry.path, { kind: 'file', size: entry.size, packed: entry.packed }));
}

function isSwollen({ size, packed }: Pick<ZipEntry, 'size' | 'packed'>): boolean {
  return size > LIMITS.small && size > packed * LIMITS.ratio;
}

/** Files that share bytes with another (a bomb that looks small), and bytes between the files that belong to none. */
export function layoutFindings(placed: readonly PlacedEntry[], directory: number): readonly PackageFinding[] {
  const sorted = [...placed].sort((a, b) => a.offset - b.offset);
  const findings: PackageFinding[] = [];
  const before = sorted[0]?.offset ?? 0;
  if (before > 0) findings.push(aboutFile('package-extra-bytes', '', { kind: 'before', bytes: before }));
  let hidden = 0;
  for (const [index, entry] of sorted.entries()) {
    const end = entry.data + entry.packed;
    const next = sorted[index + 1];
    const limit = next?.offset ?? directory;
    if (limit < end)
      findings.push(aboutFile('package-damaged', next?.path ?? entry.path, { kind: 'overlap', other: entry.path }));
    // A descriptor has 12 to 24 bytes.
    else if (limit - end > ((entry.flags & DESCRIPTOR) !== 0 ? 24 : 0)) hidden += limit - end;
  }
  if (hidden > MOST_HIDDEN) findings.push(aboutFile('package-extra-bytes', '', { kind: 'between', bytes: hidden }));
  return findings;
}

/** Some writers align files to whole pages of memory. */
const MOST_HIDDEN = 64 * 1024;

/**
 * Sizes that stand after bytes which are stored as they are: where they end nobody can tell who reads from the front.
 */
export function hasLooseEnd({ flags, method }: ZipEntry): boolean {
  return method === STORED && (flags & DESCRIPTOR) !== 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
