import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipArchive, type ZipEntryData } from 'archiver';
import type { MediaFile } from '../model/course.js';
import type { SiteFile } from '../model/site.js';
import { CallError } from '../text/call-error.js';
import { signatureOf } from './digests.js';
import { inTurn, LARGE_MEDIUM } from './large-media.js';
import { makeFolder } from './make-folder.js';

/** Size and hashes (hexadecimal) of a zip that has been written. */
export interface WrittenZip {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
}

/** Media that gain from deflating; all others that a course ships are compressed already. */
const DEFLATABLE = /\.(?:svg|vtt|srt|txt|csv|json|html|css|js|xml|xsd|dtd)$/i;
/** What every entry of every package says of itself; archiver writes the date in UTC, whatever the time zone. */
const ENTRY = { date: new Date('2000-01-01T00:00:00Z'), mode: 0o644 };
/** A zip with more entries or bytes needs extensions that learning platforms do not read. */
const [MOST_ENTRIES, MOST_BYTES] = [0xffff - 1, 0xffff_ffff - 1];
const CHUNK = 1024 * 1024;

/**
 * Writes files into a zip, in their order: the same files give the same bytes. Small media are stored; large ones are
 * deflated, since a stored entry that is streamed tells its size only after its bytes, which Java refuses.
 * Throws a CallError where the zip would be too large, or a file changes while it is read.
 */
export async function writeZip(path: string, files: readonly SiteFile[], signal?: AbortSignal): Promise<WrittenZip> {
  signal?.throwIfAborted();
  refuseLarger(path, files.length, 0);
  let bytes = 0;
  for (const file of files) if ('media' in file) refuseLarger(file.path, 0, (bytes += file.media.bytes));
  makeFolder(dirname(path));
  const archive = new ZipArchive({ zlib: { level: 9, chunkSize: CHUNK / 4 } });
  const output = new Output(path);
  const filling = fill(archive, files, output).catch((error: Error) => void archive.destroy(error));
  try {
    return await pipeline(archive, (chunks: AsyncIterable<Buffer>) => output.save(chunks), { signal });
  } finally {
    output.close();
    await filling;
  }
}

/** Appends one file after the other, and never more than has room in memory. */
async function fill(archive: ZipArchive, files: readonly SiteFile[], output: Output): Promise<void> {
  let appended = 0;
  for (const file of files) {
    if ('media' in file && file.media.bytes > LARGE_MEDIUM) {
      await inTurn(() => appendStream(archive, file.path, file.media));
      continue;
    }
    const bytes = 'text' in file ? Buffer.from(file.text) : await readFile(file.media.absolute);
    const isStored = bytes.length === 0 || ('media' in file && !DEFLATABLE.test(file.path));
    await append(archive, bytes, { name: file.path, store: isStored });
    // Archiver takes stored bytes at once, however many still wait for the disk.
    if (isStored) appended += bytes.length;
    await output.reaches(appended);
  }
  // Not awaited: of an archive that is destroyed meanwhile it never resolves.
  archive.finalize().catch((error: Error) => archive.destroy(error));
}

async function append(archive: ZipArchive, source: Buffer | Readable, entry: ZipEntryData): Promise<void> {
  if (archive.destroyed) return;
  const appended = once(archive, 'entry');
  archive.append(source, { ...entry, ...ENTRY });
  await appended;
}

async function appendStream(archive: ZipArchive, name: string, { absolute, bytes }: MediaFile): Promise<void> {
  const before = signatureOf(absolute);
  const source = createReadStream(absolute, { highWaterMark: CHUNK });
  // Archiver does not notice that a source fails.
  source.once('error', (error) => archive.destroy(Object.assign(error, { path: absolute })));
  try {
    await append(archive, source, { name });
  } finally {
    source.destroy();
  }
  if (signatureOf(absolute) === before && statSync(absolute).size === bytes) return;
  throw new CallError({
    sv: `Filen ändrades medan den lästes: ${absolute}. Kör igen.`,
    en: `The file changed while it was being read: ${absolute}. Run again.`,
  });
}

/** Bytes on their way to the disk: counted, hashed and saved. */
class Output {
  readonly #path: string;
  #bytes = 0;
  #isClosed = false;
  #wake = (): void => undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Saves all chunks of a zip under its path; errors of the system name that path. */
  async save(chunks: AsyncIterable<Buffer>): Promise<WrittenZip> {
    const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
    const handle = await open(this.#path, 'w');
    try {
      for await (const chunk of chunks) {
        refuseLarger(this.#path, 0, this.#bytes + chunk.length);
        sha256.update(chunk);
        sha1.update(chunk);
        await handle
          .writeFile(chunk)
          .catch((error: Error) => Promise.reject(Object.assign(error, { path: this.#path })));
        this.#bytes += chunk.length;
        this.#wake();
      }
    } finally {
      await handle.close();
    }
    return { bytes: this.#bytes, sha256: sha256.digest('hex'), sha1: sha1.digest('hex') };
  }

  /** Waits until so many bytes are saved, or no more will be. */
  async reaches(bytes: number): Promise<void> {
    while (this.#bytes < bytes && !this.#isClosed) await new Promise<void>((resolve) => (this.#wake = resolve));
  }

  close(): void {
    this.#isClosed = true;
    this.#wake();
  }
}

function refuseLarger(path: string, entries: number, bytes: number): void {
  if (bytes <= MOST_BYTES && entries <= MOST_ENTRIES) return;
  throw new CallError({
    sv: `Paketet blir större än en zip kan vara (4 GB): ${path}`,
    en: `The package becomes larger than a zip can be (4 GB): ${path}`,
  });
}
