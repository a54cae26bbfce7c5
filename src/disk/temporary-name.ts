import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.kurspaket-';

/** A name beside a file under which it is written until it is whole. */
export function temporaryName(path: string): string {
  return join(dirname(path), `${MARK}${process.pid}-${basename(path)}`);
}

/** Takes away what an interrupted build has left in a folder. */
export function removeTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (name.startsWith(MARK)) rmSync(join(folder, name), { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
