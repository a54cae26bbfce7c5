import type { Course, SignOff, Task } from '../model/course.js';
import type { ReviewScope } from '../model/workspace.js';
import { tasksOf } from './covered-content.js';
import { coveredDigests } from './sign-off-digests.js';

/** Respects in which a course is examined, in the order in which reports tell them. */
export const REVIEW_SCOPES: readonly ReviewScope[] = ['pedagogy', 'expert', 'accessibility', 'rights'];

/** A file that is not as it was signed. */
export interface ChangeSince {
  /** Path in the course's folder. */
  readonly file: string;
  readonly state: 'changed' | 'added' | 'removed';
}

/** A sign-off and what of it no longer holds, and nobody has signed since. */
export interface StaleReview {
  readonly signOff: SignOff;
  readonly changes: readonly ChangeSince[];
}

/** Progress of the examination of a course in one respect. */
export interface ScopeReview {
  readonly scope: ReviewScope;
  /**
   * signed: all that is there has been examined as it is · unsigned: nobody has examined anything · stale: something
   * has changed since · partial: some of it has never been examined (and nothing has changed).
   */
  readonly verdict: 'signed' | 'unsigned' | 'stale' | 'partial';
  /** Oldest first. */
  readonly signOffs: readonly SignOff[];
  readonly stale: readonly StaleReview[];
  /** Tasks that have been examined as they are, and how many there are. */
  readonly tasks: { readonly reviewed: number; readonly all: number };
  /** Tasks that nobody has signed. */
  readonly tasksLeft: readonly Task[];
  /** Other files of the course that nobody has signed: paths in its folder. */
  readonly filesLeft: readonly string[];
}

/**
 * Finds what differs from the content that was signed, sorted by file; a file that only has another name or number is
 * the same.
 */
export function changesSince(
  course: Course,
  { scope, tasks, digests }: Pick<SignOff, 'scope' | 'tasks' | 'digests'>,
): readonly ChangeSince[] {
  const now = coveredDigests(course, scope, tasks);
  const signed = new Map(Object.entries(digests));
  const gone = [...signed].filter(([file]) => !now.has(file));
  const moved = new Set<string>();
  const changes: ChangeSince[] = [];
  for (const [file, digest] of now) {
    const before = signed.get(file);
    const from = before === undefined ? gone.find(([old, other]) => other === digest && !moved.has(old)) : undefined;
    if (from !== undefined) moved.add(from[0]);
    else if (before === undefined) changes.push({ file, state: 'added' });
    else if (digest !== undefined && digest !== before) changes.push({ file, state: 'changed' });
  }
  changes.push(...gone.filter(([file]) => !moved.has(file)).map(([file]) => ({ file, state: 'removed' as const })));
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Judges how far all sign-offs of a course together cover it in one respect. */
export function reviewOf(course: Course, scope: ReviewScope): ScopeReview {
  const signOffs = course.signOffs
    .filter((signOff) => signOff.scope === scope)
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  const judged = signOffs.map((signOff) => ({ signOff, changes: changesSince(course, signOff) }));
  const all = course.parts.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (judged.some(({ signOff, changes }) => signOff.tasks === 'all' && changes.length === 0)) {
    return {
      scope,
      verdict: 'signed',
      signOffs,
      stale: [],
      tasks: { reviewed: all, all },
      tasksLeft: [],
      filesLeft: [],
    };
  }
  const open = openFiles(course, scope, signOffs);
  const stale = attributed(judged, open);
  const told = new Set(stale.flatMap(({ changes }) => changes.map(({ file }) => file)));
  const named = new Set(signOffs.flatMap(({ tasks }) => tasksOf(course, tasks).map(({ id }) => id)));
  const tasks = tasksOf(course, 'all');
  const files = new Map(tasks.map((task) => [task.id, [...coveredDigests(course, scope, [task.id]).keys()]]));
  const isReviewed = ({ id }: Task): boolean => named.has(id) && (files.get(id) ?? []).every((file) => !open.has(file));
  const ofTasks = new Set([...files.values()].flat());
  const tasksLeft = tasks.filter(
    (task) => !isReviewed(task) && !(files.get(task.id) ?? []).some((file) => told.has(file)),
  );
  const filesLeft = [...open].filter((file) => !told.has(file) && !ofTasks.has(file));
  const verdict = (): ScopeReview['verdict'] => {
    if (signOffs.length === 0) return 'unsigned';
    if (stale.length > 0) return 'stale';
    return tasksLeft.length === 0 && filesLeft.length === 0 ? 'signed' : 'partial';
  };
  return {
    scope,
    verdict: verdict(),
    signOffs,
    stale,
    tasks: { reviewed: tasks.filter(isReviewed).length, all },
    tasksLeft,
    filesLeft,
  };
}

/** Files with something in them that nobody has signed as it is now. */
function openFiles(course: Course, scope: ReviewScope, signOffs: readonly SignOff[]): ReadonlySet<string> {
  const signed = new Set(signOffs.flatMap(({ digests }) => Object.values(digests)));
  const named = new Set(signOffs.flatMap(({ digests }) => Object.keys(digests)));
  const now = [...coveredDigests(course, scope, 'all')];
  return new Set(
    now
      .filter(([file, digest]) => (digest === undefined ? !named.has(file) : !signed.has(digest)))
      .map(([file]) => file),
  );
}

/**
 * Tells each change once, under the latest sign-off that held it. Changes that somebody else has signed since are no
 * longer any.
 */
function attributed(judged: readonly StaleReview[], open: ReadonlySet<string>): readonly StaleReview[] {
  const told = new Set<string>();
  const latestWhole = judged.findLast(({ signOff }) => signOff.tasks === 'all');
  const result = [...judged].reverse().flatMap((review): readonly StaleReview[] => {
    // What is gone lessens a signed whole; a task that is gone concerns nobody.
    const counts = ({ file, state }: ChangeSince): boolean =>
      state === 'removed' ? review === latestWhole : open.has(file);
    const changes = review.changes.filter((change) => counts(change) && !told.has(change.file));
    for (const { file } of changes) told.add(file);
    return changes.length === 0 ? [] : [{ signOff: review.signOff, changes }];
  });
  return result.reverse();
}
