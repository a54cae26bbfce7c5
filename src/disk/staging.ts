import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

const NAME = /^\.kurspaket-(\d+)(?:-|$)/;

/** A hidden folder inside the output folder, in which everything waits until the whole build has succeeded. */
export interface Staging {
  readonly folder: string;
  /** Where to write a file that is to become `<out>/<file>`. */
  readonly path: (file: string) => string;
  /**
   * Gives the files and folders their names. Renaming within one disk either happens or does not: no half file is ever
   * seen.
   */
  readonly publish: (files: readonly string[]) => void;
  /** Takes the folder away, with whatever has not been published. */
  readonly discard: () => void;
}

/** Folders of builds that this very process is in the middle of. */
const open = new Set<string>();
let count = 0;

/** Opens a staging folder, and clears those of builds that were killed. */
export function openStaging(out: string): Staging {
  makeFolder(out);
  for (const name of readdirSync(out)) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !open.has(join(out, name)) && !isRunning(Number(owner)))
      rmSync(join(out, name), { recursive: true, force: true });
  }
  count += 1;
  const folder = join(out, `.kurspaket-${process.pid}-${count}`);
  mkdirSync(folder);
  open.add(folder);
  return {
    folder,
    path: (file) => join(folder, file),
    publish: (files) => {
      for (const folderOfFile of new Set(files.map((file) => dirname(join(out, file))))) makeFolder(folderOfFile);
      for (const [index, file] of files.entries())
        replace(join(folder, file), join(out, file), join(folder, `replaced-${index}`));
    },
    discard: () => {
      open.delete(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A folder cannot be renamed over another: the old one steps aside first, and comes back if the new one cannot come.
 */
function replace(from: string, to: string, aside: string): void {
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory() !== true) {
    renameSync(from, to);
    return;
  }
  renameSync(to, aside);
  try {
    renameSync(from, to);
  } catch (error) {
    renameSync(aside, to);
    throw error;
  }
}

/**
 * True for another process that lives; a number that is ours is left over from a machine or container that has gone.
 */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
