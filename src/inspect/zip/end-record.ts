import type { ByteSource } from '../../model/byte-source.js';

/** Where the directory of a zip is, as its last record says (§4.3.16, §4.3.14). */
export interface EndRecord {
  readonly entries: number;
  /** Of the directory. */
  readonly offset: number;
  readonly length: number;
  readonly is64: boolean;
  /** Bytes before the first file that belong to nothing: the program of a self-extracting archive. */
  readonly before: number;
  /** Bytes after the end. */
  readonly after: number;
}

/** Why there is no directory to be found. */
export type NoEnd = 'none' | 'cut' | 'split';

const END = 0x0605_4b50;
const LOCATOR_64 = 0x0706_4b50;
const END_64 = 0x0606_4b50;
const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const LONGEST_COMMENT = 0xffff;

/**
 * Finds the last record of a zip. `none`: this is no zip · `cut`: it begins as one but has lost its end · `split`: it
 * is one of several pieces.
 */
export async function findEnd(source: ByteSource): Promise<EndRecord | NoEnd> {
  const length = Math.min(source.bytes, 22 + LONGEST_COMMENT + 20);
  const from = source.bytes - length;
  const tail = await source.read(from, length);
  const at = endIn(tail);
  if (at === undefined) return (await signatureAt(source, 0)) === LOCAL ? 'cut' : 'none';
  const after = tail.length - at - 22 - tail.readUInt16LE(at + 20);
  const plain = {
    entries: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    is64: false,
    after: Math.max(0, after),
    disks: tail.readUInt16LE(at + 4) + tail.readUInt16LE(at + 6),
    end: from + at,
  };
  const record =
    at >= 20 && tail.readUInt32LE(at - 20) === LOCATOR_64
      ? await wide(source, Number(tail.readBigUInt64LE(at - 12)), plain)
      : plain;
  if (record === undefined || record.offset + record.length > record.end) return 'cut';
  if (record.disks !== 0) return 'split';
  const { disks: _, end, ...found } = record;
  // A program or a letterhead before the zip moves everything: offsets then count from where the zip begins.
  const before =
    (await signatureAt(source, record.offset)) === CENTRAL || record.entries === 0
      ? 0
      : end - record.offset - record.length;
  return { ...found, offset: record.offset + before, before };
}

interface Found extends Omit<EndRecord, 'before'> {
  readonly disks: number;
  /** Where the record that names the directory begins. */
  readonly end: number;
}

/** The last record whose comment fits; one in a comment is none. */
function endIn(tail: Buffer): number | undefined {
  let loose: number | undefined;
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    const rest = tail.length - at - 22 - tail.readUInt16LE(at + 20);
    if (rest === 0) return at;
    if (rest > 0) loose ??= at;
  }
  return loose;
}

async function wide(source: ByteSource, at: number, plain: Found): Promise<Found | undefined> {
  if (!Number.isSafeInteger(at) || at + 56 > source.bytes) return undefined;
  const record = await source.read(at, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== END_64) return undefined;
  const [entries, length, offset] = [32, 40, 48].map((place) => Number(record.readBigUInt64LE(place))) as [
    number,
    number,
    number,
  ];
  return {
    ...plain,
    entries,
    length,
    offset,
    is64: true,
    disks: record.readUInt32LE(16) + record.readUInt32LE(20),
    end: at,
  };
}

async function signatureAt(source: ByteSource, at: number): Promise<number> {
  const bytes = at + 4 <= source.bytes ? await source.read(at, 4) : Buffer.alloc(0);
  return bytes.length === 4 ? bytes.readUInt32LE(0) : 0;
}
