import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and how it departs from what a zip should be. */
export interface ZipPart {
  readonly path: string | Buffer;
  readonly content: string | Buffer;
  readonly flags?: number;
  readonly method?: number;
  /** Unix mode with the kind of file. */
  readonly mode?: number;
  /** What the headers say instead of the truth. */
  readonly says?: Partial<Record<'crc' | 'packed' | 'size' | 'offset', number>>;
  /** What stands before the bytes alone. */
  readonly local?: { readonly path?: string; readonly method?: number; readonly size?: number };
  readonly extra?: Buffer;
  /** The bytes as they lie in the zip, instead of the packed content. */
  readonly raw?: Buffer;
}

interface Around {
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly count?: number;
}

/** Writes a zip by hand, faults and all. Names that are not ASCII bear the UTF-8 flag unless `flags` is given. */
export function makeZip(
  parts: readonly ZipPart[],
  { before = Buffer.alloc(0), after = Buffer.alloc(0), count }: Around = {},
): Buffer {
  const chunks: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const part of parts) {
    const { bytes, name, facts } = entryOf(part);
    const local = localEntry(facts, name, part.local);
    chunks.push(local, bytes);
    directory.push(centralEntry(facts, name, { offset: at, ...part.says }.offset, part));
    at += local.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count ?? parts.length, 8);
  end.writeUInt16LE(count ?? parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, list, end, after]);
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly name: number;
}

/** The bytes of a file as they lie in the zip, its name, and what its headers say of it. */
function entryOf(part: ZipPart): { readonly bytes: Buffer; readonly name: Buffer; readonly facts: Facts } {
  const content = Buffer.from(part.content);
  const name = Buffer.from(part.path);
  const method = part.method ?? 8;
  const bytes = part.raw ?? (method === 8 ? deflateRawSync(content) : content);
  const flags = part.flags ?? (typeof part.path === 'string' && /[^\u0000-\u007f]/.test(part.path) ? 0x800 : 0);
  const { crc, packed, size } = { crc: crc32(content), packed: bytes.length, size: content.length, ...part.says };
  return { bytes, name, facts: { flags, method, crc, packed, size, name: name.length } };
}

function localEntry(facts: Facts, name: Buffer, { path, ...says }: ZipPart['local'] = {}): Buffer {
  const own = path === undefined ? name : Buffer.from(path);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeFacts(header, 4, { ...facts, ...says, name: own.length });
  return Buffer.concat([header, own]);
}

function centralEntry(facts: Facts, name: Buffer, offset: number, { extra, mode }: ZipPart): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  writeFacts(header, 6, facts);
  header.writeUInt16LE(extra?.length ?? 0, 30);
  header.writeUInt32LE(((mode ?? 0o100644) * 0x1_0000) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, ...(extra ? [extra] : [])]);
}

function writeFacts(header: Buffer, at: number, { flags, method, crc, packed, size, name }: Facts): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name, at + 22);
}
