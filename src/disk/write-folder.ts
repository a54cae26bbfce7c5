import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PackagedFile } from '../model/package.js';
import type { SiteFile } from '../model/site.js';
import { makeFolder } from './make-folder.js';

/** What has been written: a folder is known by the hash of its list. */
export interface WrittenFolder {
  readonly bytes: number;
  readonly sha256: string;
  readonly sha1: string;
  readonly files: readonly PackagedFile[];
}

/** Writes files into a folder, as they are. */
export async function writeFolder(path: string, files: readonly SiteFile[]): Promise<WrittenFolder> {
  const written: PackagedFile[] = [];
  for (const folder of new Set(files.map((file) => dirname(join(path, file.path))))) makeFolder(folder);
  for (const file of files) written.push({ path: file.path, ...(await writeFile(join(path, file.path), file)) });
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

async function writeFile(path: string, file: SiteFile): Promise<Omit<PackagedFile, 'path'>> {
  const hash = createHash('sha256');
  if ('text' in file) {
    const bytes = Buffer.from(file.text);
    writeFileSync(path, bytes);
    return { bytes: bytes.length, sha256: hash.update(bytes).digest('hex') };
  }
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(
    createReadStream(file.media.absolute, { highWaterMark: 1024 * 1024 }),
    measure,
    createWriteStream(path),
  );
  return { bytes, sha256: hash.digest('hex') };
}
