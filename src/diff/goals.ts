import type { Course, Goal } from '../model/course.js';
import type { GoalChange, GoalFacts } from '../model/course-change.js';
import { proseChange } from './body-change.js';
import { matched, oneSided, twoSided, unlike, type AspectChange, type Weighed } from './matched.js';

type Aspect = GoalChange['changed'][number];

/**
 * The texts of a base's goals as they are worded now where they are still there, so that nothing else seems to have
 * other goals when one is reworded.
 */
export function goalsAsWordedNow(base: Course, head: Course): (goal: Goal) => string {
  const now = new Map(
    matched(base.goals, head.goals).flatMap(({ before, after }) =>
      before === undefined || after === undefined ? [] : [[before.id, after.text] as const],
    ),
  );
  return ({ id, text }) => now.get(id) ?? text;
}

/** Goals that are new, gone or other ones; matched by id and earlier ids. */
export function goalChanges(base: Course, head: Course): readonly Weighed<GoalFacts, Aspect>[] {
  return matched(base.goals, head.goals).flatMap(({ before, after }) => {
    if (before === undefined || after === undefined)
      return [
        oneSided<GoalFacts, Aspect>(
          (after ?? before)?.id ?? '',
          { ...(before && { before: factsOf(before) }), ...(after && { after: factsOf(after) }) },
          'content',
        ),
      ];
    return twoSided(after.id, { before: factsOf(before), after: factsOf(after) }, aspectsOf(before, after)) ?? [];
  });
}

function aspectsOf(before: Goal, after: Goal): readonly AspectChange<Aspect>[] {
  const supports = ({ supports: goals }: Goal): readonly string[] => goals.map(({ id }) => id);
  return [
    // The LMS keeps an objective under its id.
    ...unlike<Aspect>('id', before.id, after.id, 'content'),
    ...proseChange<Aspect>('text', before.text, after.text),
    ...unlike<Aspect>('level', before.level, after.level, 'content'),
    ...unlike<Aspect>('supports', supports(before), supports(after), 'content'),
  ];
}

function factsOf({ id, text, level, supports }: Goal): GoalFacts {
  return { id, text, level, supports: supports.map((goal) => goal.id) };
}
