import type { Course, SignOff } from '../model/course.js';
import type { CourseChange, StaleSignOff, TaskAspect } from '../model/course-change.js';
import type { ReviewScope } from '../model/workspace.js';
import { bodyChange, namesOf } from './body-change.js';
import { dayPairs } from './days.js';
import { textPairs } from './files.js';
import { taskPairs } from './tasks.js';

type Things = Pick<CourseChange, 'goals' | 'tasks' | 'days' | 'texts' | 'sources' | 'media' | 'rights'>;

const PEDAGOGY: readonly TaskAspect[] = ['part', 'order', 'kind', 'time', 'required', 'goals', 'why', 'when', 'audience', 'title'];
const EXPERT: readonly TaskAspect[] = ['title', 'why', 'sources', 'media', 'transcript', 'body'];

/** Which files a sign-off of each scope would have to be renewed for: paths from the workspace's root, sorted, as they are called now (or were, where they are gone). */
export function concernsOf(base: Course, head: Course, things: Things): Readonly<Record<ReviewScope, readonly string[]>> {
  const files: Readonly<Record<ReviewScope, Set<string>>> = { pedagogy: new Set(), expert: new Set(), accessibility: new Set(), rights: new Set() };
  const touch = (path: string, ...scopes: readonly ReviewScope[]): void => scopes.forEach((scope) => files[scope].add(path));
  for (const { state, changed } of things.goals) {
    touch(head.file, 'pedagogy');
    if (state !== 'changed' || changed.includes('text')) touch(head.file, 'expert');
  }
  for (const { state, changed, before, after } of things.tasks) {
    const file = (after ?? before)?.file ?? '';
    const has = (aspects: readonly TaskAspect[]): boolean => state !== 'changed' || changed.some((aspect) => aspects.includes(aspect));
    if (has(PEDAGOGY)) touch(file, 'pedagogy');
    if (has(EXPERT)) touch(file, 'expert');
    if (has(['media', 'transcript'])) touch(file, 'accessibility');
  }
  for (const { state, changed, before, after } of things.days) {
    const file = (after ?? before)?.file ?? '';
    if (state !== 'changed' || changed.some((aspect) => aspect !== 'body' && aspect !== 'handouts')) touch(file, 'pedagogy');
    if (state !== 'changed' || changed.some((aspect) => ['body', 'sources', 'title', 'schedule'].includes(aspect))) touch(file, 'expert');
  }
  for (const { before, after } of things.texts) touch((after ?? before)?.file ?? '', 'expert');
  if (things.sources.some((source) => source.class !== 'none')) touch('sources.yaml', 'expert');
  for (const { before, after } of things.media) touch((after ?? before)?.path ?? '', 'accessibility', 'rights');
  if (things.rights.length > 0) touch(`${head.folder}/media/credits.yaml`, 'rights');
  for (const file of otherAccess(base, head)) touch(file, 'accessibility');
  const sorted = (scope: ReviewScope): readonly string[] => [...files[scope]].sort();
  return { pedagogy: sorted('pedagogy'), expert: sorted('expert'), accessibility: sorted('accessibility'), rights: sorted('rights') };
}

/** Texts whose links, pictures or alternative texts are others. */
function otherAccess(base: Course, head: Course): readonly string[] {
  const names = { before: namesOf(base), after: namesOf(head) };
  const bodies = [
    ...taskPairs(base, head).map(({ before, after }) => ({ before: before?.task.body, after: after?.task.body })),
    ...dayPairs(base, head).map(({ before, after }) => ({ before: before?.body, after: after?.body })),
    ...textPairs(base, head),
  ];
  return bodies.flatMap(({ before, after }) => {
    if (after === undefined) return [];
    const other = before === undefined ? after.references.size > 0 : bodyChange({ body: before, names: names.before }, { body: after, names: names.after }).access;
    return other ? [after.file] : [];
  });
}

/** Sign-offs of both sides whose files have changed since. What was signed anew with the change is not among them. */
export function staleSignOffs(base: Course, head: Course, concerns: CourseChange['concerns']): readonly StaleSignOff[] {
  const same = (a: SignOff, b: SignOff): boolean => JSON.stringify(a) === JSON.stringify(b);
  return head.signOffs.filter((signOff) => base.signOffs.some((before) => same(before, signOff))).flatMap((signOff) => {
    const { scope, by, date, tasks } = signOff;
    const covered = tasks === 'all' ? undefined : new Set([...base.parts, ...head.parts].flatMap((part) => part.tasks).filter(({ id }) => tasks.includes(id)).map(({ file }) => file));
    const files = concerns[scope].filter((file) => covered === undefined || covered.has(file));
    return files.length === 0 ? [] : [{ scope, by, date, files }];
  });
}
