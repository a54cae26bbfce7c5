import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { writeText } from '../disk/write-text.js';
import type { Terminal } from './command.js';
import { shownPath } from './seen-from.js';

/** Writes an answer into the file that `--out` names, or prints it. */
export function writeAnswer(text: string, out: string | undefined, terminal: Terminal): void {
  if (out === undefined) terminal.out(text);
  else writeText(resolve(terminal.cwd, out), text);
}

/** Colours for an answer: none where it goes into a file. */
export function colorsOf(out: string | undefined, terminal: Terminal): Colors {
  return pc.createColors(terminal.colors && out === undefined);
}

/** Writes pages, by name, into a folder and tells where they are. */
export function writePages(
  pages: Iterable<readonly [name: string, text: string]>,
  folder: string,
  terminal: Terminal,
): void {
  for (const [name, text] of pages) {
    const file = resolve(terminal.cwd, folder, name);
    writeText(file, text);
    terminal.out(`${shownPath(file, terminal.cwd)}\n`);
  }
}
