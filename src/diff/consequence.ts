import type { Affected, LmsConsequence, PackageConsequence } from '../model/change-consequence.js';
import type { Course, Scope, Task } from '../model/course.js';
import { audiencesToChoose } from '../progress/checklist.js';
import { dayPairs } from './days.js';
import type { Pair } from './matched.js';
import { migrations, pagesOf, type CoursePage } from './migration.js';
import { ownAudience, taskPairs, type PlacedTask } from './tasks.js';

/** Effects in an LMS of an update from base to head: package by package, learner by learner. */
export function consequenceOf(base: Course | undefined, head: Course | undefined, isAnother: boolean): LmsConsequence {
  const [was, is] = [base === undefined ? [] : pagesOf(base), head === undefined ? [] : pagesOf(head)];
  // Another id is another course: the LMS would take the learners' tracks away with the old item.
  const carried = base !== undefined && base.id === head?.id ? migrations(base, head) : [];
  const packages = [
    ...is.map(({ scope }): PackageConsequence => {
      if (!was.some((page) => page.scope === scope) || base?.id !== head?.id)
        return { scope, action: 'add', progress: 'none' };
      const lossless = carried.every((migration) => migration.scope !== scope || migration.lost.length === 0);
      return { scope, action: isAnother ? 'replace' : 'keep', progress: lossless ? 'kept' : 'partly' };
    }),
    ...was
      .filter(({ scope }) => !is.some((page) => page.scope === scope) || base?.id !== head?.id)
      .map(({ scope }): PackageConsequence => ({ scope, action: 'retire', progress: 'none' })),
  ];
  return { packages, affected: affectedBy(base, head, was, is), migrations: carried };
}

function affectedBy(
  base: Course | undefined,
  head: Course | undefined,
  was: readonly CoursePage[],
  is: readonly CoursePage[],
): readonly Affected[] {
  if (base === undefined || head === undefined || base.id !== head.id)
    return head === undefined ? [] : [{ how: 'new-course', titles: [], minutes: 0 }];
  const [gone, fresh] = [was, is].map((pages, side) =>
    pages.filter(({ scope }) => ![is, was][side]?.some((page) => page.scope === scope)),
  );
  const pairs = taskPairs(base, head);
  return [
    ...(fresh ?? []).map(({ scope, parts }) =>
      about(
        'new-activity',
        scope,
        parts.flatMap(({ tasks }) => tasks),
      ),
    ),
    ...(gone ?? []).map(({ scope, parts }) =>
      about(
        'activity-gone',
        scope,
        parts.flatMap(({ tasks }) => tasks),
      ),
    ),
    ...is
      .filter(({ scope }) => was.some((page) => page.scope === scope))
      .flatMap((page) => onPage(page, pairs, base, head)),
    ...dayNews(base, head),
  ];
}

function onPage(
  { scope, parts }: CoursePage,
  pairs: readonly Pair<PlacedTask>[],
  base: Course,
  head: Course,
): readonly Affected[] {
  const stood = ({ part }: PlacedTask): boolean => scope === 'course' || part.id === scope;
  const tasks = (kept: (pair: Pair<PlacedTask>) => Task | undefined): readonly Task[] =>
    pairs.flatMap((pair) => kept(pair) ?? []);
  const found: readonly (readonly [Affected['how'], readonly Task[]])[] = [
    [
      'more-to-do',
      tasks(({ before, after }) =>
        after?.task.required === true && stood(after) && !(before?.task.required === true && stood(before))
          ? after.task
          : undefined,
      ),
    ],
    [
      'less-to-do',
      tasks(({ before, after }) =>
        before?.task.required === true && stood(before) && !(after?.task.required === true && stood(after))
          ? before.task
          : undefined,
      ),
    ],
    [
      'tick-forgotten',
      tasks(({ before, after }) =>
        before !== undefined && after === undefined && stood(before) ? before.task : undefined,
      ),
    ],
    [
      'tick-elsewhere',
      tasks(({ before, after }) =>
        before !== undefined && after !== undefined && stood(after) && !stood(before) ? after.task : undefined,
      ),
    ],
    [
      'other-tasks',
      tasks(({ before, after }) =>
        before !== undefined &&
        after !== undefined &&
        stood(after) &&
        stood(before) &&
        ownAudience(before, base).join() !== ownAudience(after, head).join()
          ? after.task
          : undefined,
      ),
    ],
  ];
  const partsBefore = scope === 'course' ? base.parts : base.parts.filter(({ id }) => id === scope);
  const asked = audiencesToChoose(head, parts).length > 0 && audiencesToChoose(base, partsBefore).length === 0;
  return [
    ...found.flatMap(([how, kept]) => (kept.length === 0 ? [] : [about(how, scope, kept)])),
    ...(asked ? [{ how: 'asked-audience' as const, scope, titles: [], minutes: 0 }] : []),
  ];
}

function about(how: Affected['how'], scope: Scope, tasks: readonly Task[]): Affected {
  return {
    how,
    scope,
    titles: tasks.map(({ title }) => title),
    minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

function dayNews(base: Course, head: Course): readonly Affected[] {
  const titles = dayPairs(base, head).flatMap(({ before, after }) =>
    before === undefined || after === undefined ? ((after ?? before)?.title ?? []) : [],
  );
  return titles.length === 0 ? [] : [{ how: 'days', titles, minutes: 0 }];
}
