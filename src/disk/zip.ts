import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import ZipStream, { type ZipArchiveEntry } from 'zip-stream';

/** Bytes as they go into a zip. */
export interface PreparedBytes {
  readonly data: Buffer;
  readonly deflated: boolean;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
}

/** A file of a zip: bytes made ready before, or a file that is streamed in as it is. */
export type ZipEntry = { readonly path: string } & ({ readonly bytes: PreparedBytes } | { readonly file: string });

/** What has been written. */
export interface WrittenZip {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
}

/** 1 January 2000, 00:00 UTC: every entry of every package. */
const DATE = new Date(Date.UTC(2000, 0, 1));
const CHUNK = 1024 * 1024;

/** Deflates bytes once (level 9), or keeps them where that gains nothing: the result can go into any number of packages. */
export function prepareBytes(bytes: Buffer, store: boolean): PreparedBytes {
  const deflated = store ? undefined : deflateRawSync(bytes, { level: 9 });
  const smaller = deflated !== undefined && deflated.length < bytes.length;
  return { data: smaller ? deflated : bytes, deflated: smaller, crc: crc32(bytes), size: bytes.length };
}

/** Writes a zip. Entries are written in the order given; the same entries give the same bytes. */
export async function writeZip(path: string, entries: readonly ZipEntry[]): Promise<WrittenZip> {
  await mkdir(dirname(path), { recursive: true });
  const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sha256.update(chunk);
      sha1.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const zip = new PackageZip();
  await Promise.all([pipeline(zip, measure, createWriteStream(path)), append(zip, entries)]);
  return { bytes, sha256: sha256.digest('hex'), sha1: sha1.digest('hex') };
}

async function append(zip: PackageZip, entries: readonly ZipEntry[]): Promise<void> {
  try {
    for (const entry of entries) {
      if ('bytes' in entry) await zip.add(entry.path, entry.bytes, entry.bytes.data);
      else await zip.add(entry.path, await measured(entry.file), createReadStream(entry.file, { highWaterMark: CHUNK }));
    }
    zip.finish();
  } catch (error) {
    zip.destroy(error as Error);
    throw error;
  }
}

/** Size and checksum of a file: both stand before its bytes in the zip, since a stored entry must not have a data descriptor. */
async function measured(file: string): Promise<Omit<PreparedBytes, 'data'>> {
  let crc = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) crc = crc32(chunk as Buffer, crc);
  return { deflated: false, crc, size: (await stat(file)).size };
}

/** zip-stream, taught to take bytes that are deflated already: inheritance is the only way the library has for that. */
class PackageZip extends ZipStream {
  private ready: Omit<PreparedBytes, 'data'> = { deflated: false, crc: 0, size: 0 };

  add(name: string, ready: Omit<PreparedBytes, 'data'>, source: Buffer | NodeJS.ReadableStream): Promise<void> {
    this.ready = ready;
    return new Promise((resolve, reject) => {
      this.entry(source, { name, date: DATE, mode: 0o644, store: !ready.deflated }, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  protected override _appendBuffer(entry: ZipArchiveEntry, source: Buffer, done: (error: Error | null) => void): void {
    this.writeHeader(entry, source.length);
    this.write(source);
    this._afterAppend(entry);
    done(null);
  }

  protected override _appendStream(entry: ZipArchiveEntry, source: NodeJS.ReadableStream, done: (error: Error | null) => void): void {
    this.writeHeader(entry, this.ready.size);
    source.once('error', done);
    source.once('end', () => {
      this._afterAppend(entry);
      done(null);
    });
    source.pipe(this, { end: false });
  }

  private writeHeader(entry: ZipArchiveEntry, compressed: number): void {
    const flags = entry.getGeneralPurposeBit();
    flags.useDataDescriptor(false);
    flags.useUTF8ForNames(true);
    entry.setVersionNeededToExtract(20);
    entry.setCrc(this.ready.crc);
    entry.setSize(this.ready.size);
    entry.setCompressedSize(compressed);
    this._writeLocalFileHeader(entry);
  }
}
