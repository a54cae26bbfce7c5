import { namingOf, type ZipEntry } from './zip-entry.js';

/** A zip's directory, as far as it can be read. */
export interface Directory {
  readonly entries: readonly ZipEntry[];
  /** Every entry that the end record promises was there. */
  readonly isWhole: boolean;
}

const CENTRAL = 0x0201_4b50;
const WIDE = 0xffff_ffff;
/** Extra fields: the 64-bit sizes, and a name in UTF-8 with the checksum of the other. */
const SIZES_64 = 0x0001;
const UNICODE_PATH = 0x7075;

/** Reads the entries of a directory (§4.3.12). `shift`: how far everything stands behind the offsets. */
export function readDirectory(bytes: Buffer, count: number, shift: number): Directory {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return { entries, isWhole: false };
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const end = at + 46 + name + extra + comment;
    if (end > bytes.length) return { entries, isWhole: false };
    entries.push(entryOf(bytes.subarray(at, end), name, extra, shift));
    at = end;
  }
  return { entries, isWhole: at === bytes.length };
}

function entryOf(bytes: Buffer, nameLength: number, extraLength: number, shift: number): ZipEntry {
  const name = bytes.subarray(46, 46 + nameLength);
  const extra = extraFields(bytes.subarray(46 + nameLength, 46 + nameLength + extraLength));
  const flags = bytes.readUInt16LE(8);
  const sizes = sizesOf(bytes, extra.get(SIZES_64));
  const { path, naming } = namingOf(name, flags, extra.get(UNICODE_PATH)?.subarray(5));
  const mode = unixMode(bytes);
  return {
    path,
    name,
    naming,
    flags,
    isFolder: path.endsWith('/') || mode === 0o040000,
    nature: mode === 0o120000 ? 'link' : mode === 0 || mode === 0o100000 || mode === 0o040000 ? 'file' : 'special',
    method: bytes.readUInt16LE(10),
    crc: bytes.readUInt32LE(16),
    ...sizes,
    offset: sizes.offset + shift,
  };
}

/** The kind of file in the upper half of the attributes, where a Unix or a Mac wrote them; else 0. */
function unixMode(bytes: Buffer): number {
  const host = bytes.readUInt16LE(4) >> 8;
  return host === 3 || host === 19 ? (bytes.readUInt32LE(38) >>> 16) & 0o170000 : 0;
}

function sizesOf(bytes: Buffer, wide: Buffer | undefined): Pick<ZipEntry, 'size' | 'packed' | 'offset' | 'is64'> {
  let at = 0;
  let is64 = false;
  const value = (place: number): number => {
    const narrow = bytes.readUInt32LE(place);
    if (narrow !== WIDE || wide === undefined || at + 8 > wide.length) return narrow;
    is64 = true;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  };
  // In this order they stand in the extra field, those alone that do not fit.
  const [size, packed, offset] = [value(24), value(20), value(42)];
  return { size, packed, offset, is64 };
}

function extraFields(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (end > bytes.length) break;
    fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}
