import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import type { ByteSource } from '../model/byte-source.js';

/** A file that is open for reading anywhere in it. */
export interface OpenBytes extends ByteSource {
  /** Hashes of all of it, in hexadecimal; read once from end to end. */
  readonly hashes: () => Promise<{ readonly sha1: string; readonly sha256: string }>;
  readonly close: () => Promise<void>;
}

/** Smaller files are read at once: many small reads take longer. */
const AT_ONCE = 16 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** Opens a file; errors are those of the system (ENOENT, EISDIR, EACCES). */
export async function openBytes(path: string): Promise<OpenBytes> {
  const info = await stat(path);
  if (info.isFile() && info.size <= AT_ONCE) return inMemory(await readFile(path));
  const handle = await open(path, 'r');
  const read = async (at: number, length: number): Promise<Buffer> => {
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, info.size - at)));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, at + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  };
  return { bytes: info.size, read, hashes: () => hashesOf(info.size, read), close: () => handle.close() };
}

function inMemory(bytes: Buffer): OpenBytes {
  const read = async (at: number, length: number): Promise<Buffer> =>
    bytes.subarray(Math.max(0, at), Math.max(0, at) + Math.max(0, length));
  return { bytes: bytes.length, read, hashes: () => hashesOf(bytes.length, read), close: async () => undefined };
}

async function hashesOf(
  bytes: number,
  read: ByteSource['read'],
): Promise<{ readonly sha1: string; readonly sha256: string }> {
  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')];
  for (let at = 0; at < bytes; at += CHUNK) {
    const chunk = await read(at, CHUNK);
    sha1.update(chunk);
    sha256.update(chunk);
  }
  return { sha1: sha1.digest('hex'), sha256: sha256.digest('hex') };
}
