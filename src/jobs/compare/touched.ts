import { opened } from './compare.js';
import { isAboveCourses } from '../workspace/within.js';
import { isSameFile } from './same-file.js';

/**
 * Finds the paths of the workspace that a change touches: the courses of their folders are checked and built again.
 * Everything,
 * where what stands above the courses has changed.
 */
export async function touchedPaths(
  since: string,
  root: string,
  cwd: string,
): Promise<readonly string[] | 'everything'> {
  const [base, head] = await opened({ base: since, workspace: () => root, cwd });
  if (base.kind !== 'content' || head.kind !== 'content') return 'everything';
  const before = new Map(base.files.map((file) => [file.path, file]));
  const after = new Map(head.files.map((file) => [file.path, file]));
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => !isSameFile(before.get(path), after.get(path), base.load, head.load));
  // A course's own card (its title, say) stands on other courses' pages too.
  return changed.some((path) => isAboveCourses({ path })) ? 'everything' : changed;
}
