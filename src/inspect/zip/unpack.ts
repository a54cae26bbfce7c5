import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../../model/byte-source.js';
import type { PlacedEntry } from './local-headers.js';
import { DEFLATED } from './zip-entry.js';

/**
 * What a file's bytes turned out to be: themselves, or why they cannot be had. `content` is absent where nobody asked
 * to keep it.
 */
export type Unpacked = { readonly content?: Buffer } | { readonly fault: 'checksum' | 'inflate' | 'size' | 'short' };

/** Files that are unpacked in one go; larger ones flow through. */
const AT_ONCE = 4 * 1024 * 1024;
const CHUNK = 256 * 1024;

/**
 * Unpacks a file, counting and summing as it goes. Never more comes out than the directory promises, whatever the bytes
 * say.
 */
export async function unpack(entry: PlacedEntry, source: ByteSource, keep: boolean): Promise<Unpacked> {
  if (entry.packed <= AT_ONCE && entry.size <= AT_ONCE)
    return atOnce(entry, await source.read(entry.data, entry.packed), keep);
  const taken: Buffer[] = [];
  let [size, crc] = [0, 0];
  try {
    for await (const chunk of piecesOf(entry, source)) {
      size += chunk.length;
      if (size > entry.size) return { fault: 'size' };
      crc = crc32(chunk, crc);
      if (keep) taken.push(chunk);
    }
  } catch (error) {
    return { fault: (error as { readonly code?: string }).code === 'Z_BUF_ERROR' ? 'short' : 'inflate' };
  }
  if (size !== entry.size) return { fault: 'size' };
  return crc === entry.crc ? { ...(keep && { content: Buffer.concat(taken) }) } : { fault: 'checksum' };
}

function atOnce(entry: PlacedEntry, packed: Buffer, keep: boolean): Unpacked {
  if (packed.length !== entry.packed) return { fault: 'short' };
  const content = entry.method === DEFLATED ? inflated(packed, entry.size) : packed;
  if (typeof content === 'string') return { fault: content };
  if (content.length !== entry.size) return { fault: 'size' };
  return crc32(content) === entry.crc ? { ...(keep && { content }) } : { fault: 'checksum' };
}

function inflated(packed: Buffer, size: number): Buffer | 'inflate' | 'size' | 'short' {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : code === 'Z_BUF_ERROR' ? 'short' : 'inflate';
  }
}

async function* piecesOf({ data, packed, method }: PlacedEntry, source: ByteSource): AsyncIterable<Buffer> {
  const inflate = method === DEFLATED ? createInflateRaw({ chunkSize: CHUNK }) : undefined;
  if (inflate === undefined) {
    yield* chunksOf(source, data, packed);
    return;
  }
  const feeding = (async (): Promise<void> => {
    for await (const chunk of chunksOf(source, data, packed)) {
      if (inflate.destroyed) return;
      if (!inflate.write(chunk))
        await new Promise<void>((resume) => {
          inflate.once('drain', resume).once('close', resume);
        });
    }
    inflate.end();
  })();
  feeding.catch((error: unknown) => inflate.destroy(error as Error));
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } finally {
    inflate.destroy();
  }
}

async function* chunksOf(source: ByteSource, from: number, length: number): AsyncIterable<Buffer> {
  for (let at = 0; at < length; at += CHUNK) {
    const chunk = await source.read(from + at, Math.min(CHUNK, length - at));
    if (chunk.length === 0) return;
    yield chunk;
  }
}
