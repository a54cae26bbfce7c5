import type { LoadedFile, SourceFile } from '../../model/source-file.js';

type Load = (file: SourceFile) => LoadedFile;

/** Tells whether a file holds the same bytes on both sides; false where that cannot be told. */
export function isSameFile(a: SourceFile | undefined, b: SourceFile | undefined, loadA: Load, loadB: Load): boolean {
  if (a === undefined || b === undefined || a.link !== b.link) return false;
  if (a.digest !== undefined && a.digest === b.digest) return true;
  if (a.bytes !== b.bytes) return false;
  const [before, after] = [loadA(a).content, loadB(b).content];
  return (
    before !== undefined && after !== undefined && before.length === a.bytes && Buffer.compare(before, after) === 0
  );
}
