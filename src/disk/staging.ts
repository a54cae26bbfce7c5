import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NAME = /^\.kurspaket-(\d+)(?:-|$)/;

/** A hidden folder inside the output folder, in which packages wait until the whole build has succeeded. */
export interface Staging {
  /** Where to write a file that is to become `<out>/<file>`. */
  readonly path: (file: string) => string;
  /** Gives the files their names. Renaming within one disk either happens or does not: no half package is ever seen. */
  readonly publish: (files: readonly string[]) => void;
  /** Takes the folder away, with whatever has not been published. */
  readonly discard: () => void;
}

/** Opens the staging folder of this process, and clears those of builds that were killed. */
export function openStaging(out: string): Staging {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(out, name), { recursive: true, force: true });
  }
  const folder = join(out, `.kurspaket-${process.pid}`);
  return {
    path: (file) => join(folder, file),
    publish: (files) => {
      for (const file of files) {
        mkdirSync(dirname(join(out, file)), { recursive: true });
        renameSync(join(folder, file), join(out, file));
      }
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
