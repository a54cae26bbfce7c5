import { exampleWorkspace } from '../src/check/examples/example-workspace.js';
import type { Example } from '../src/findings/rule.js';
import type { LoadedFile } from '../src/model/source-file.js';

/** The files of a workspace made of an example laid over the smallest valid one. */
export function exampleFiles(...layers: readonly Example[]): readonly LoadedFile[] {
  const files: Record<string, string | Uint8Array | null> = Object.assign({}, exampleWorkspace, ...layers);
  return Object.entries(files)
    .flatMap(([path, content]) => (content === null ? [] : [loadedFile(path, content)]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file as the disk would hand it over. */
export function loadedFile(path: string, content: string | Uint8Array): LoadedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, absolute: `/nowhere/${path}`, bytes: bytes.length, content: bytes };
}
