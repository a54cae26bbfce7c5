import { touchedPaths } from '../build/touched.js';
import { isWithin } from '../build/within.js';
import type { Terminal } from './command.js';

/** The paths that `--since` leaves of those asked for; undefined, with a word about it, where nothing of them has changed. */
export async function touchedWithin(asked: readonly string[], since: string, root: string, terminal: Terminal): Promise<readonly string[] | undefined> {
  const touched = await touchedPaths(since, root, terminal.cwd);
  if (touched === 'everything') return asked;
  const left = touched.filter((path) => isWithin(path, asked));
  if (left.length > 0) return left;
  terminal.err(`Ingen kurs har ändrats sedan ${since}. · No course has changed since ${since}.\n`);
  return undefined;
}
