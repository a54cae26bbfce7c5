import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { CallError } from '../text/call-error.js';
import { makeFolder } from './make-folder.js';
import { centralHeader, endOfZip, localHeader, ZIP_ENTRIES, ZIP_LIMIT, type ZipHeader } from './zip-format.js';

/** Bytes as they go into a zip. */
export interface PreparedBytes {
  readonly data: Buffer;
  readonly deflated: boolean;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
}

/** A file of a zip: bytes that are made ready when their turn comes, or a file that is streamed in as it is. */
export type ZipEntry = { readonly path: string } & (
  | { readonly bytes: () => PreparedBytes }
  | { readonly file: string }
);

/** What has been written. */
export interface WrittenZip {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
}

const CHUNK = 1024 * 1024;

/**
 * Deflates bytes once (level 9), or keeps them where that gains nothing: the result can go into any number of packages.
 */
export function prepareBytes(bytes: Buffer, store: boolean): PreparedBytes {
  const deflated = store ? undefined : deflateRawSync(bytes, { level: 9 });
  const smaller = deflated !== undefined && deflated.length < bytes.length;
  return { data: smaller ? deflated : bytes, deflated: smaller, crc: crc32(bytes), size: bytes.length };
}

/**
 * Writes a zip. Entries are written in the order given; the same entries give the same bytes. Never more than some
 * megabytes are in memory.
 */
export async function writeZip(path: string, entries: readonly ZipEntry[], signal?: AbortSignal): Promise<WrittenZip> {
  makeFolder(dirname(path));
  const handle = await open(path, 'w');
  try {
    const out = sinkOf(handle, path);
    const written: ZipHeader[] = [];
    for (const entry of entries) {
      signal?.throwIfAborted();
      written.push(
        'bytes' in entry
          ? await addBytes(entry.path, entry.bytes(), out)
          : await addFile(entry.path, entry.file, out, signal),
      );
    }
    const start = out.offset();
    for (const header of written) await out.put(centralHeader(header));
    refuseLarger(path, out.offset(), written.length);
    await out.put(endOfZip(written.length, start, out.offset() - start));
    return await out.end();
  } finally {
    await handle.close();
  }
}

async function addBytes(path: string, { data, ...facts }: PreparedBytes, out: Sink): Promise<ZipHeader> {
  const header = { path, ...facts, packed: data.length, offset: out.offset() };
  await out.put(localHeader(header));
  await out.put(data);
  return header;
}

/**
 * Size and checksum stand before the bytes of a file, so it is read twice; if it changes in between there is no
 * package.
 */
async function addFile(path: string, file: string, out: Sink, signal: AbortSignal | undefined): Promise<ZipHeader> {
  refuseLarger(path, out.offset() + (await stat(file)).size, 0);
  const measured = await eachChunk(file, signal, async () => undefined);
  const header = { path, deflated: false, ...measured, packed: measured.size, offset: out.offset() };
  refuseLarger(path, out.offset() + measured.size, 0);
  await out.put(localHeader(header));
  const copied = await eachChunk(file, signal, out.put);
  if (copied.size !== measured.size || copied.crc !== measured.crc) {
    throw new CallError({
      sv: `Filen ändrades medan den lästes: ${file}. Kör igen.`,
      en: `The file changed while it was being read: ${file}. Run again.`,
    });
  }
  return header;
}

async function eachChunk(
  file: string,
  signal: AbortSignal | undefined,
  use: (chunk: Buffer) => Promise<void>,
): Promise<{ readonly crc: number; readonly size: number }> {
  let [crc, size] = [0, 0];
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    crc = crc32(chunk, crc);
    size += chunk.length;
    await use(chunk);
  }
  return { crc, size };
}

function refuseLarger(path: string, bytes: number, entries: number): void {
  if (bytes <= ZIP_LIMIT && entries <= ZIP_ENTRIES) return;
  throw new CallError({
    sv: `Paketet blir större än en zip kan vara (4 GB): ${path}`,
    en: `The package becomes larger than a zip can be (4 GB): ${path}`,
  });
}

/** Where the bytes of a zip go: counted, hashed, gathered and written. */
interface Sink {
  readonly put: (bytes: Buffer) => Promise<void>;
  readonly offset: () => number;
  readonly end: () => Promise<WrittenZip>;
}

function sinkOf(handle: FileHandle, path: string): Sink {
  const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
  let waiting: Buffer[] = [];
  let gathered = 0;
  let offset = 0;
  const flush = async (): Promise<void> => {
    const bytes = waiting.length === 1 ? (waiting[0] ?? Buffer.alloc(0)) : Buffer.concat(waiting);
    [waiting, gathered] = [[], 0];
    sha256.update(bytes);
    sha1.update(bytes);
    try {
      await handle.writeFile(bytes);
    } catch (error) {
      // A write that fails for want of room does not say where.
      throw Object.assign(error as Error, { path });
    }
  };
  return {
    put: async (bytes) => {
      waiting.push(bytes);
      gathered += bytes.length;
      offset += bytes.length;
      if (gathered >= CHUNK) await flush();
    },
    offset: () => offset,
    end: async () => {
      await flush();
      return { bytes: offset, sha256: sha256.digest('hex'), sha1: sha1.digest('hex') };
    },
  };
}
