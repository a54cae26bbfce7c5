import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PackagedFile } from '../model/package.js';
import type { SiteFile } from '../model/site.js';
import { inTurn, LARGE_MEDIUM } from './large-media.js';
import { makeFolder } from './make-folder.js';

/** Size of a folder that has been written, and its hashes (hexadecimal): those of its list. */
export interface WrittenFolder {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
  readonly files: readonly PackagedFile[];
}

/** Writes files into a folder, as they are. */
export async function writeFolder(
  path: string,
  files: readonly SiteFile[],
  signal?: AbortSignal,
): Promise<WrittenFolder> {
  const written: PackagedFile[] = [];
  for (const folder of new Set(files.map((file) => dirname(join(path, file.path))))) makeFolder(folder);
  for (const file of files)
    written.push({ path: file.path, ...(await writeFile(join(path, file.path), file, signal)) });
  const list = folderList(written);
  const hash = (kind: string): string => createHash(kind).update(list).digest('hex');
  return {
    bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: hash('sha256'),
    sha1: hash('sha1'),
    files: written,
  };
}

/** The list that the hash of a folder is made of: `<sha256>  <path>` and a line feed for each file. */
export function folderList(files: readonly PackagedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

async function writeFile(path: string, file: SiteFile, signal?: AbortSignal): Promise<Omit<PackagedFile, 'path'>> {
  signal?.throwIfAborted();
  if ('media' in file) {
    const copy = (): ReturnType<typeof copyMedium> => copyMedium(file.media.absolute, path, signal);
    return file.media.bytes > LARGE_MEDIUM ? inTurn(copy) : copy();
  }
  const bytes = Buffer.from(file.text);
  writeFileSync(path, bytes);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function copyMedium(from: string, to: string, signal?: AbortSignal): Promise<Omit<PackagedFile, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from, { highWaterMark: 1024 * 1024 }), measure, createWriteStream(to), { signal });
  return { bytes, sha256: hash.digest('hex') };
}
