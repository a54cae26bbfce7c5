import type { ByteSource } from '../../model/byte-source.js';
import { aboutFile, type PackageFinding } from '../finding.js';
import { DESCRIPTOR, type ZipEntry } from './zip-entry.js';

/** An entry whose bytes have been found. */
export interface PlacedEntry extends ZipEntry {
  /** Where its bytes begin. */
  readonly data: number;
}

const LOCAL = 0x0403_4b50;
const WIDE = 0xffff_ffff;

/**
 * Looks at the header before each file's bytes: a reader that trusts it must see the same as one that trusts the
 * directory (§4.3.7).
 */
export async function placeEntries(
  entries: readonly ZipEntry[],
  directory: number,
  source: ByteSource,
): Promise<{ readonly placed: readonly PlacedEntry[]; readonly findings: readonly PackageFinding[] }> {
  const placed: PlacedEntry[] = [];
  const findings: PackageFinding[] = [];
  for (const entry of entries) {
    const header =
      entry.offset + 30 + entry.name.length <= source.bytes
        ? await source.read(entry.offset, 30 + entry.name.length)
        : Buffer.alloc(0);
    const fault = faultOf(entry, header, directory);
    if (fault !== undefined) findings.push(aboutFile('package-damaged', entry.path, { kind: fault }));
    else placed.push({ ...entry, data: dataStart(entry, header) });
  }
  return { placed, findings };
}

type Fault = 'lost' | 'beyond' | 'other-name' | 'other-method' | 'other-size';

function faultOf(entry: ZipEntry, header: Buffer, directory: number): Fault | undefined {
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return 'lost';
  if (header.readUInt16LE(26) !== entry.name.length || !header.subarray(30).equals(entry.name)) return 'other-name';
  if (header.readUInt16LE(8) !== entry.method) return 'other-method';
  if (dataStart(entry, header) + entry.packed > directory) return 'beyond';
  // With a descriptor the numbers stand after the bytes; with 64-bit sizes in the extra field.
  const isLater = (header.readUInt16LE(6) & DESCRIPTOR) !== 0;
  const agrees = (place: number, value: number): boolean => {
    const told = header.readUInt32LE(place);
    return told === value || (isLater && told === 0) || told === WIDE;
  };
  return agrees(14, entry.crc) && agrees(18, entry.packed) && agrees(22, entry.size) ? undefined : 'other-size';
}

function dataStart(entry: ZipEntry, header: Buffer): number {
  return entry.offset + 30 + entry.name.length + header.readUInt16LE(28);
}
