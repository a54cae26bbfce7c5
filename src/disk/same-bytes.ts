import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { SourceFile } from '../model/source-file.js';
import { TEXT } from './load.js';

/** How a digest is made: of the bytes alone, or as git names a blob (by the length of its hash). */
type Manner = 'sha256' | 'git-sha1' | 'git-sha256';

/**
 * Two states of a content with a digest for every file that is no text and may be in both, so that equal bytes have
 * equal digests. A file whose
 * size the other side does not have is not read: it has changed, or is new, whatever its bytes.
 */
export async function withDigests<A extends SourceFile, B extends SourceFile>(
  base: readonly A[],
  head: readonly B[],
): Promise<{ readonly base: readonly A[]; readonly head: readonly B[] }> {
  return { base: await digested(base, head), head: await digested(head, base) };
}

async function digested<A extends SourceFile>(
  files: readonly A[],
  others: readonly SourceFile[],
): Promise<readonly A[]> {
  const manners = new Map<number, Manner>();
  for (const { path, bytes, digest } of others)
    if (!TEXT.test(path)) manners.set(bytes, digest === undefined ? 'sha256' : mannerOf(digest));
  const result: A[] = [];
  for (const file of files) {
    const manner = manners.get(file.bytes);
    const skip = manner === undefined || file.digest !== undefined || file.link !== undefined || TEXT.test(file.path);
    result.push(skip ? file : { ...file, digest: await digestOf(file, manner) });
  }
  return result;
}

function mannerOf(digest: string): Manner {
  if (digest.startsWith('sha256:')) return 'sha256';
  return digest.length === 'git:'.length + 40 ? 'git-sha1' : 'git-sha256';
}

async function digestOf({ absolute, bytes }: SourceFile, manner: Manner): Promise<string> {
  const hash = createHash(manner === 'git-sha1' ? 'sha1' : 'sha256');
  if (manner !== 'sha256') hash.update(`blob ${bytes}\0`);
  for await (const chunk of createReadStream(absolute, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  return `${manner === 'sha256' ? 'sha256' : 'git'}:${hash.digest('hex')}`;
}
