import { coveredContent, type Covered } from '../curriculum/covered-content.js';
import type { CourseChange, StaleSignOff } from '../model/course-change.js';
import type { Course, SignOff } from '../model/course.js';
import type { ReviewScope } from '../model/workspace.js';

/**
 * Files for which a sign-off of each scope would have to be renewed: paths from the workspace's root, sorted, under
 * their present names (their last ones, where they are gone).
 */
export function concernsOf(base: Course, head: Course): CourseChange['concerns'] {
  const files = (scope: ReviewScope): readonly string[] => touched(base, head, scope, 'all');
  return {
    pedagogy: files('pedagogy'),
    expert: files('expert'),
    accessibility: files('accessibility'),
    rights: files('rights'),
  };
}

/** Sign-offs of both sides of which something has changed. What was signed anew with the change is not among them. */
export function staleSignOffs(base: Course, head: Course): readonly StaleSignOff[] {
  const same = (a: SignOff, b: SignOff): boolean =>
    a.scope === b.scope &&
    a.by === b.by &&
    a.date === b.date &&
    JSON.stringify(a.digests) === JSON.stringify(b.digests);
  return head.signOffs
    .filter((signOff) => base.signOffs.some((before) => same(before, signOff)))
    .flatMap(({ scope, by, date, tasks }) => {
      const files = touched(base, head, scope, tasks);
      return files.length === 0 ? [] : [{ scope, by, date, files }];
    });
}

/**
 * Files in which something that the scope covers came, went or is another; one that only has another name is the same.
 */
function touched(base: Course, head: Course, scope: ReviewScope, tasks: SignOff['tasks']): readonly string[] {
  const [before, after] = [prints(base, scope, tasks), prints(head, scope, tasks)];
  const [was, is] = [new Set(before.values()), new Set(after.values())];
  const fresh = [...after].filter(([, print]) => !was.has(print)).map(([path]) => path);
  const gone = [...before]
    .filter(([path, print]) => !is.has(print) && !after.has(moved(path, base, head)))
    .map(([path]) => path);
  return [...new Set([...fresh, ...gone])].sort();
}

/** Path that a file of the base would have, were the course's folder alone renamed. */
function moved(path: string, base: Course, head: Course): string {
  return path.startsWith(`${base.folder}/`) ? head.folder + path.slice(base.folder.length) : path;
}

function prints(course: Course, scope: ReviewScope, tasks: SignOff['tasks']): ReadonlyMap<string, string> {
  return new Map([...coveredContent(course, scope, tasks)].map(([path, covered]) => [path, print(covered)]));
}

function print(covered: Covered): string {
  if ('content' in covered) return JSON.stringify(covered.content);
  const { text, bytes, digest } = covered.bytes;
  return text === undefined ? `${bytes} ${digest ?? ''}` : text.replaceAll('\r\n', '\n');
}
