import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { LoadedFile, SourceFile } from '../model/source-file.js';
import type { DigestIndex } from './digests.js';
import { TEXT, TEXT_LIMIT } from './load.js';

const CHUNK = 1024 * 1024;

/**
 * The files of a course, pictures and films with a digest where somebody has signed for their accessibility: that alone
 * asks for their bytes.
 */
export function withSignedMedia(files: readonly LoadedFile[]): readonly LoadedFile[] {
  const reviews = files.find(({ path }) => path.endsWith('/reviews.yaml'))?.content;
  return reviews !== undefined && new TextDecoder().decode(reviews).includes('accessibility')
    ? withMediaDigests(files)
    : files;
}

/** The files of a course, pictures and films with a digest. */
export function withMediaDigests(files: readonly LoadedFile[]): readonly LoadedFile[] {
  return files.map((file) => {
    const isRead = TEXT.test(file.path) && file.bytes <= TEXT_LIMIT;
    return isRead || file.digest !== undefined || file.link !== undefined
      ? file
      : { ...file, digest: `sha256:${sha256Of(file.absolute)}` };
  });
}

/** Files with the digests that a build has made of them anyway. */
export function withKnownDigests(files: readonly SourceFile[], known: DigestIndex): readonly SourceFile[] {
  return files.map((file) => {
    const digest = file.link === undefined ? known[file.path]?.[1] : undefined;
    return digest === undefined
      ? file
      : { ...file, digest: `sha256:${Buffer.from(digest, 'base64url').toString('hex')}` };
  });
}

/** Read piece by piece: a film may be larger than the memory. */
function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
      hash.update(chunk.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
