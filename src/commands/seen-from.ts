import { posix, relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';

/** Names a file or folder from the folder of the call, with `/`; empty: it is that folder. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/');
}

/** Names the files of diagnostics from the folder of the call: the way to the workspace is put before them. */
export function seenFrom(prefix: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (prefix === '') return diagnostics;
  const from = (file: string): string => posix.join(prefix, file);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: from(diagnostic.file),
    related: diagnostic.related.map((related) => ({ ...related, file: from(related.file) })),
  }));
}
