import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../model/source-file.js';

/** What editors and operating systems leave behind, and whatever begins with a dot: names that are passed over. */
export const CLUTTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|node_modules$)/i;

/**
 * Every file below a folder, sorted by path. Symbolic links to files inside the root are files; others are named, never
 * followed.
 */
export function listFiles(root: string): readonly SourceFile[] {
  const files: SourceFile[] = [];
  const realRoot = realpathSync(root);
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (CLUTTER.test(entry.name)) continue;
      const absolute = join(folder, entry.name);
      const path = prefix + entry.name.normalize('NFC');
      if (entry.isDirectory()) walk(absolute, `${path}/`);
      else if (entry.isFile()) files.push(stated(path, absolute));
      else if (entry.isSymbolicLink()) files.push(linked(path, absolute, realRoot));
    }
  };
  walk(root, '');
  // Two names that differ only in how an å is written are one path: the order of the disk must not choose between them.
  return files.sort((a, b) => compare(a.path, b.path) || compare(a.absolute, b.absolute));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True for a folder with something in it. */
export function isOccupied(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function stated(path: string, absolute: string): SourceFile {
  return { path, absolute, bytes: statSync(absolute).size };
}

function linked(path: string, absolute: string, realRoot: string): SourceFile {
  try {
    const target = realpathSync(absolute);
    if (target.startsWith(realRoot + sep) && statSync(target).isFile())
      return {
        ...stated(path, target),
        target: target
          .slice(realRoot.length + 1)
          .split(sep)
          .join('/'),
      };
    return { path, absolute, bytes: 0, link: 'outside' };
  } catch {
    return { path, absolute, bytes: 0, link: 'broken' };
  }
}
