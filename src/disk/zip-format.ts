/** What a zip says of one file (APPNOTE 6.3, §4.3.7 and §4.3.12). */
export interface ZipHeader {
  /** ASCII, with `/`. */
  readonly path: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Bytes as they stand in the zip. */
  readonly packed: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Largest number a field of 32 bits holds: beyond it a zip needs extensions that learning platforms do not read. */
export const ZIP_LIMIT = 0xffff_ffff - 1;
/** Most files. */
export const ZIP_ENTRIES = 0xffff - 1;

const VERSION = 20;
const UNIX = 3 << 8;
/** Names are UTF-8; no data descriptor, since Java refuses a stored entry that has one. */
const FLAGS = 0x0800;
/** 1 January 2000, 00:00, as MS-DOS wrote it: every entry of every package. */
const [TIME, DATE] = [0, ((2000 - 1980) << 9) | (1 << 5) | 1];
/** A regular file, rw-r--r--. */
const ATTRIBUTES = 0o100644 * 0x1_0000;

/** What stands before the bytes of a file. */
export function localHeader(header: ZipHeader): Buffer {
  const fixed = Buffer.alloc(30);
  fixed.writeUInt32LE(0x0403_4b50, 0);
  facts(fixed, 4, header);
  return Buffer.concat([fixed, Buffer.from(header.path)]);
}

/** An entry of the directory at the end. */
export function centralHeader(header: ZipHeader): Buffer {
  const fixed = Buffer.alloc(46);
  fixed.writeUInt32LE(0x0201_4b50, 0);
  fixed.writeUInt16LE(UNIX | VERSION, 4);
  facts(fixed, 6, header);
  fixed.writeUInt32LE(ATTRIBUTES, 38);
  fixed.writeUInt32LE(header.offset, 42);
  return Buffer.concat([fixed, Buffer.from(header.path)]);
}

/** The end of a zip: how many entries its directory has, where it begins and how long it is. */
export function endOfZip(entries: number, offset: number, bytes: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** The 26 bytes that both headers have in common. */
function facts(target: Buffer, at: number, { path, deflated, crc, size, packed }: ZipHeader): void {
  target.writeUInt16LE(VERSION, at);
  target.writeUInt16LE(FLAGS, at + 2);
  target.writeUInt16LE(deflated ? 8 : 0, at + 4);
  target.writeUInt16LE(TIME, at + 6);
  target.writeUInt16LE(DATE, at + 8);
  target.writeUInt32LE(crc, at + 10);
  target.writeUInt32LE(packed, at + 14);
  target.writeUInt32LE(size, at + 18);
  target.writeUInt16LE(Buffer.byteLength(path), at + 22);
}
