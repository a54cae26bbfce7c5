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
    const content = Buffer.from(part.content);
    const name = Buffer.from(part.path);
    const method = part.method ?? 8;
    const packed = part.raw ?? (method === 8 ? deflateRawSync(content) : content);
    const told = { crc: crc32(content), packed: packed.length, size: content.length, offset: at, ...part.says };
    const flags = part.flags ?? (typeof part.path === 'string' && /[^\u0000-\u007f]/.test(part.path) ? 0x800 : 0);
    const localName = Buffer.from(part.local?.path ?? name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x0403_4b50, 0);
    facts(local, 4, {
      ...told,
      size: part.local?.size ?? told.size,
      flags,
      method: part.local?.method ?? method,
      name: localName.length,
    });
    chunks.push(local, localName, packed);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x0201_4b50, 0);
    central.writeUInt16LE((3 << 8) | 20, 4);
    facts(central, 6, { ...told, flags, method, name: name.length });
    central.writeUInt16LE(part.extra?.length ?? 0, 30);
    central.writeUInt32LE(((part.mode ?? 0o100644) * 0x1_0000) >>> 0, 38);
    central.writeUInt32LE(told.offset, 42);
    directory.push(central, name, ...(part.extra ? [part.extra] : []));
    at += 30 + localName.length + packed.length;
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

function facts(header: Buffer, at: number, { flags, method, crc, packed, size, name }: Facts): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name, at + 22);
}
