import type { ByteSource } from '../model/byte-source.js';
import type { OpenedPackage } from './opened-package.js';
import { unpack } from './zip/unpack.js';

/**
 * The files of a package in memory by path, whole ones alone; undefined where they are larger than `most` bytes
 * together.
 */
export async function unpackAll(
  { zip }: Pick<OpenedPackage, 'zip'>,
  source: ByteSource,
  most: number,
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  if (zip.readable.reduce((sum, { size }) => sum + size, 0) > most) return undefined;
  const files = new Map<string, Buffer>();
  for (const entry of zip.readable) {
    const unpacked = await unpack(entry, source, true);
    if (!('fault' in unpacked) && unpacked.content !== undefined) files.set(entry.path, unpacked.content);
  }
  return files;
}
