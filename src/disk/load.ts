import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { LoadedFile, SourceFile } from '../model/source-file.js';

/** Files that are read as a whole. */
export const TEXT = /\.(?:md|ya?ml|vtt|srt|svg)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
/** No text is read beyond this: the largest limit of `file-too-large`, 1 MiB. */
export const TEXT_LIMIT = 1024 * 1024;
const HEAD = 64 * 1024;

/** Reads what the reader needs of a file. */
export function loadFile(file: SourceFile): LoadedFile {
  if (file.link !== undefined) return file;
  if (TEXT.test(file.path) && file.bytes <= TEXT_LIMIT) return { ...file, content: readFileSync(file.absolute) };
  if (PICTURE.test(file.path)) return { ...file, content: head(file) };
  return file;
}

function head(file: SourceFile): Uint8Array {
  const bytes = new Uint8Array(Math.min(HEAD, file.bytes));
  const handle = openSync(file.absolute, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}
