import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { SourceFile } from '../model/source-file.js';

/** Digests by path with the state of the file they were made of: size, times, inode. */
export type DigestIndex = Record<string, readonly [signature: string, digest: string]>;

const LARGE = 8 * 1024 * 1024;
/** Milliseconds that two changes can lie apart and yet bear the same time: FAT counts in twos of seconds. */
const TICK = 2000;

/** What is known from before: digests, and when they were made (milliseconds since 1970). */
interface KnownDigests {
  readonly digests: DigestIndex;
  readonly written: number;
}

/**
 * SHA-256 of every file, reusing those of files that have not been touched since (as git does: size, both times and
 * inode alike).
 */
export async function digestsOf(files: readonly SourceFile[], known: KnownDigests): Promise<DigestIndex> {
  const index: DigestIndex = {};
  for (const file of files) {
    if (file.link !== undefined) {
      index[file.path] = ['link', file.link];
      continue;
    }
    const { signature, touched } = stateOf(file.absolute);
    const before = known.digests[file.path];
    // A file changed in the very moment the index was written could have the same times: it is read again.
    const digest = before?.[0] === signature && touched < known.written - TICK ? before[1] : await digestOf(file);
    index[file.path] = [signature, digest];
  }
  return index;
}

/** What tells without reading whether a file has been touched. */
export function signatureOf(path: string): string {
  return stateOf(path).signature;
}

function stateOf(path: string): { readonly signature: string; readonly touched: number } {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return { signature: `${size}-${mtimeMs}-${ctimeMs}-${ino}`, touched: Math.max(mtimeMs, ctimeMs) };
}

async function digestOf(file: SourceFile): Promise<string> {
  const hash = createHash('sha256');
  if (file.bytes < LARGE) return hash.update(readFileSync(file.absolute)).digest('base64url');
  for await (const chunk of createReadStream(file.absolute, { highWaterMark: 1024 * 1024 }))
    hash.update(chunk as Buffer);
  return hash.digest('base64url');
}
