import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

/**
 * Writes a text under its name, whole or not at all; nothing is touched where it stands there already. Errors of the
 * system name that path.
 */
export function writeText(path: string, text: string): void {
  try {
    if (readText(path) !== text) replaceText(path, text);
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

function replaceText(path: string, text: string): void {
  makeFolder(dirname(path));
  const temporary = join(dirname(path), `.kurspaket-${process.pid}-${basename(path)}`);
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The text of a file, or undefined if there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Adds a text to the end of a file that belongs to somebody else. */
export function appendText(path: string, text: string): void {
  appendFileSync(path, text);
}
