import { posix } from 'node:path';
import type { LoadedFile } from '../model/source-file.js';
import { listTree, readObjects, type Repository, type TreeEntry } from './git.js';
import { CLUTTER } from './list.js';
import { TEXT, TEXT_LIMIT } from './load.js';

/** What git LFS keeps in place of a large file. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
const POINTER_LIMIT = 1024;
const LINKS = 5;

/**
 * The files below a folder at a commit, as `listFiles` and `loadFile` would hand them over: texts with their content,
 * pictures and films with
 * their size and digest alone. Empty where the commit has no such folder. `absolute` names the blob, for no such file
 * is on this machine.
 */
export function revisionFiles(repository: Repository, commit: string, folder: string): readonly LoadedFile[] {
  const entries = (listTree(repository, commit, folder) ?? []).filter(
    ({ path }) => !path.split('/').some((name) => CLUTTER.test(name)),
  );
  const links = readObjects(
    repository,
    entries.filter(({ link }) => link),
  );
  const found = followed(entries, (entry) => new TextDecoder().decode(links.get(entry.object)));
  const contents = readObjects(
    repository,
    found.flatMap(({ entry }) =>
      entry !== undefined && (isText(entry) || entry.bytes < POINTER_LIMIT) ? [entry] : [],
    ),
  );
  const files = found.map(({ path, entry, link }): LoadedFile => {
    const unread = { path: path.normalize('NFC'), absolute: `git:${commit}:${posix.join(folder, path)}` };
    if (entry === undefined) return { ...unread, bytes: 0, ...(link && { link }) };
    const content = contents.get(entry.object);
    const pointer = content === undefined ? null : POINTER.exec(new TextDecoder().decode(content));
    if (pointer !== null) return { ...unread, bytes: Number(pointer[2]), digest: `sha256:${pointer[1]}` };
    return {
      ...unread,
      bytes: entry.bytes,
      digest: `git:${entry.object}`,
      ...(content !== undefined && isText(entry) && { content }),
    };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isText({ path, bytes }: TreeEntry): boolean {
  return TEXT.test(path) && bytes <= TEXT_LIMIT;
}

interface Followed {
  readonly path: string;
  /** Absent where a link leads to no file of the folder. */
  readonly entry?: TreeEntry;
  readonly link?: 'outside' | 'broken';
}

/** Symbolic links to files inside the folder are files; others are named, never followed. */
function followed(entries: readonly TreeEntry[], targetOf: (entry: TreeEntry) => string): readonly Followed[] {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return entries.map((entry): Followed => {
    let current: TreeEntry | undefined = entry;
    for (let steps = 0; current?.link === true && steps < LINKS; steps += 1) {
      const target: string = posix.join(posix.dirname(current.path), targetOf(current));
      if (target.startsWith('..') || targetOf(current).startsWith('/')) return { path: entry.path, link: 'outside' };
      current = byPath.get(target);
    }
    return current === undefined || current.link
      ? { path: entry.path, link: 'broken' }
      : { path: entry.path, entry: { ...current, path: entry.path } };
  });
}
