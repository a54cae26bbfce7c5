import { crc32, inflateRawSync } from 'node:zlib';

/** An entry of a zip as its directory and its own header tell it. */
export interface ReadEntry {
  readonly path: string;
  readonly content: Buffer;
  readonly method: number;
  readonly flags: number;
  /** MS-DOS date and time as one number. */
  readonly stamp: number;
  readonly attributes: number;
}

/**
 * Reads a zip as strictly as a zip can be read: no gaps, both headers alike, every checksum right, a data descriptor
 * after deflated bytes only. Throws at the first fault.
 */
export function readZip(zip: Buffer): readonly ReadEntry[] {
  const end = zip.length - 22;
  demand(zip.readUInt32LE(end) === 0x0605_4b50 && zip.readUInt16LE(end + 20) === 0, 'the end record is the very end');
  const [count, size, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  demand(start + size === end, 'the directory lies just before the end record');
  const entries: ReadEntry[] = [];
  let [central, local] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    demand(zip.readUInt32LE(central) === 0x0201_4b50, 'a directory entry');
    demand(zip.readUInt32LE(central + 42) === local, 'entries lie one after the other');
    demand(zip.readUInt32LE(local) === 0x0403_4b50, 'a local header');
    const [flags, method, stamp] = [
      zip.readUInt16LE(local + 6),
      zip.readUInt16LE(local + 8),
      zip.readUInt32LE(local + 10),
    ];
    const sums = zip.subarray(central + 16, central + 28);
    const [crc, packed, unpacked] = [sums.readUInt32LE(0), sums.readUInt32LE(4), sums.readUInt32LE(8)];
    const isDescribed = (flags & 8) !== 0;
    demand(!isDescribed || method === 8, 'a data descriptor belongs to deflated bytes');
    demand(
      zip.subarray(central + 6, central + 16).equals(zip.subarray(local + 4, local + 14)) &&
        zip.subarray(local + 14, local + 26).equals(isDescribed ? Buffer.alloc(12) : sums) &&
        zip.subarray(central + 28, central + 32).equals(zip.subarray(local + 26, local + 30)),
      'both headers say the same',
    );
    const [nameLength, extra] = [zip.readUInt16LE(local + 26), zip.readUInt16LE(local + 28)];
    demand(extra === 0, 'no extra field');
    const path = zip.toString('utf8', local + 30, local + 30 + nameLength);
    demand(path === zip.toString('utf8', central + 46, central + 46 + nameLength), 'one name');
    const data = zip.subarray(local + 30 + nameLength, local + 30 + nameLength + packed);
    const content = method === 0 ? Buffer.from(data) : inflateRawSync(data);
    demand(content.length === unpacked && crc32(content) === crc, `the bytes of ${path}`);
    entries.push({ path, content, method, flags, stamp, attributes: zip.readUInt32LE(central + 38) });
    local += 30 + nameLength + packed;
    if (isDescribed) {
      const told = zip.readUInt32LE(local) === 0x0807_4b50 && zip.subarray(local + 4, local + 16).equals(sums);
      demand(told, 'the data descriptor says the same as the directory');
      local += 16;
    }
    central += 46 + nameLength;
  }
  demand(local === start && central === end, 'nothing else is in the zip');
  return entries;
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}
