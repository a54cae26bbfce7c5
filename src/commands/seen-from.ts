import { posix } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';

/** A diagnostic with its files named from the folder of the call: the way to the workspace is put before them. */
export function seenFrom(prefix: string, diagnostic: Diagnostic): Diagnostic {
  if (prefix === '') return diagnostic;
  const from = (file: string): string => posix.join(prefix, file);
  return {
    ...diagnostic,
    file: from(diagnostic.file),
    related: diagnostic.related.map((related) => ({ ...related, file: from(related.file) })),
  };
}
