import type { LoadedFile } from '../../model/source-file.js';

/**
 * A workspace that is in memory, as `checkContent` and `coverageOf` take it. `contents`: texts or bytes by path in the
 * workspace, with `/`.
 */
export function contentFiles(contents: Readonly<Record<string, string | Uint8Array>>): readonly LoadedFile[] {
  return Object.entries(contents)
    .map(([path, content]): LoadedFile => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return { path, absolute: path, bytes: bytes.length, content: bytes };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
