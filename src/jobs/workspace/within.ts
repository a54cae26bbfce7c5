import type { SourceFile } from '../../model/source-file.js';
import { isJourneyAbove } from '../../text/journey-file.js';

/** Tells whether a folder or file is one of the paths, lies in one, or holds one; without paths everything does. */
export function isWithin(path: string, within: readonly string[]): boolean {
  return (
    within.length === 0 ||
    within.some((part) => part === path || part.startsWith(`${path}/`) || path.startsWith(`${part}/`))
  );
}

/**
 * Tells whether a file above the courses concerns these paths: settings, sources, and the journeys of the
 * chosen courses.
 */
export function concerns(file: string, folders: readonly string[], within: readonly string[]): boolean {
  return (
    isWithin(file, within) ||
    file === 'kurspaket.yaml' ||
    file === 'sources.yaml' ||
    folders.some((folder) => isJourneyAbove(file, folder))
  );
}

/** The files below a folder, out of files sorted by path. */
export function filesBelow<T extends Pick<SourceFile, 'path'>>(files: readonly T[], folder: string): readonly T[] {
  const prefix = `${folder}/`;
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.path ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (files[end]?.path.startsWith(prefix) === true) end += 1;
  return files.slice(low, end);
}

const ABOVE = /(?:^|\/)(?:journey\.yaml|course\.md)$|^(?:kurspaket|sources)\.yaml$/;

/** Tells whether what stands above the courses is read from a file: settings, sources, a journey or a course's card. */
export function isAboveCourses({ path }: Pick<SourceFile, 'path'>): boolean {
  return ABOVE.test(path);
}
