import { proposalFor } from '../text/proposal.js';

/** The files of a package by path. */
export interface FileIndex {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** What somebody may have meant by a path that is not there: other case first, then a similar name. */
  readonly near: (path: string) => string | undefined;
}

/** Beyond so many files nobody looks for similar names. */
const MANY = 5000;

/** Indexes paths. */
export function indexFiles(paths: readonly string[]): FileIndex {
  const known = new Set(paths);
  const byFold = new Map(paths.map((path) => [fold(path), path]));
  return {
    paths,
    has: (path) => known.has(path),
    near: (path) => byFold.get(fold(path)) ?? (paths.length > MANY ? undefined : proposalFor(path, paths)),
  };
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
