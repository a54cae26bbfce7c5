import type { FlagWeight, GoalFlag, GoalFlagId, SourceTrouble } from '../model/coverage.js';
import type { Course, Goal } from '../model/course.js';
import type { Source } from '../model/workspace.js';
import { audiencesOf } from './audiences.js';
import { trainingOf, trainingParts, type Training } from './goal-training.js';
import { isReceiving, needsPractice } from './practice.js';
import { sourceAge } from './source-age.js';

type Learning = Pick<Course, 'parts' | 'days' | 'audience' | 'journey'>;

const WEIGHTS: readonly FlagWeight[] = ['gap', 'weak', 'note'];

/** What a reviewer should know of a goal, from all the trainings of its course; gravest first. */
export function goalFlags(
  goal: Goal,
  course: Learning,
  trainings: readonly Training[],
  today: string,
): readonly GoalFlag[] {
  const own = trainingOf(goal, trainings);
  if (own.length === 0) return [{ flag: 'untrained', weight: 'gap' }];
  const skill = needsPractice(goal.level);
  const flags = [
    ...audienceFlags(goal, course, trainings),
    ...wayFlags(own, course, skill),
    ...sourceFlags(own, today),
  ];
  return WEIGHTS.flatMap((weight) => flags.filter((flag) => flag.weight === weight));
}

/** Whether a goal is trained for everybody the course is for. */
export function isCovered(flags: readonly GoalFlag[]): boolean {
  return !flags.some(({ flag }) => flag === 'untrained' || flag === 'one-audience' || flag === 'audience-gap');
}

/** What is the matter with a source behind a goal, if anything is. */
export function sourceTrouble(source: Source, today: string): SourceTrouble['trouble'] | undefined {
  if (source.status === 'repealed') return 'repealed';
  if (sourceAge(source, today) !== undefined) return 'stale';
  return source.status === 'outdated-basis' ? 'outdated' : undefined;
}

/** The sources of the task or session that trains. */
function sourcesBehind({ by }: Training): readonly Source[] {
  const uses = by.kind === 'task' ? by.task.sources : (by.day.schedule[by.index]?.sources ?? []);
  return uses.map(({ source }) => source);
}

function audienceFlags(goal: Goal, course: Learning, trainings: readonly Training[]): readonly GoalFlag[] {
  const asked = audiencesOf(course).map(({ id }) => ({ id, found: trainingOf(goal, trainings, id) }));
  const reached = asked.filter(({ found }) => found.length > 0).map(({ id }) => id);
  const lacking = asked.filter(({ found }) => found.length === 0).map(({ id }) => id);
  const voluntary = asked
    .filter(({ found }) => found.length > 0 && found.every(({ required }) => !required))
    .map(({ id }) => id);
  if (asked.length === 0) {
    return trainingOf(goal, trainings).every(({ required }) => !required)
      ? [{ flag: 'only-voluntary', weight: 'weak' }]
      : [];
  }
  const gap: GoalFlag[] =
    lacking.length === 0
      ? []
      : reached.length === 0
        ? [{ flag: 'untrained', weight: 'gap' }]
        : reached.length === 1
          ? [{ flag: 'one-audience', weight: 'gap', audiences: reached }]
          : [{ flag: 'audience-gap', weight: 'gap', audiences: lacking }];
  const choice: GoalFlag[] =
    voluntary.length === 0
      ? []
      : [{ flag: 'only-voluntary', weight: 'weak', ...(voluntary.length < asked.length && { audiences: voluntary }) }];
  return [...gap, ...choice];
}

function wayFlags(own: readonly Training[], course: Learning, skill: boolean): readonly GoalFlag[] {
  const parts = trainingParts(course);
  const flag = (id: GoalFlagId, is: boolean): readonly GoalFlag[] =>
    is ? [{ flag: id, weight: skill ? 'weak' : 'note' }] : [];
  const after = own.some(({ part }) => part === 'between-days' || part === 'follow-up');
  return [
    ...flag('not-practised', skill && own.every(({ activity }) => isReceiving(activity))),
    ...flag('not-followed-up', skill && course.days.length > 0 && !after),
    ...flag(
      'only-reading',
      own.every(({ activity }) => activity === 'read'),
    ),
    ...flag('one-part', parts.length > 1 && own.every(({ part }) => part === own[0]?.part)),
  ];
}

const SOURCE_FLAGS = [
  ['repealed', 'source-repealed', 'gap'],
  ['stale', 'source-stale', 'weak'],
  ['outdated', 'source-outdated', 'note'],
] as const;

function sourceFlags(own: readonly Training[], today: string): readonly GoalFlag[] {
  const sources = [...new Set(own.flatMap(sourcesBehind))];
  return SOURCE_FLAGS.flatMap(([trouble, flag, weight]): readonly GoalFlag[] => {
    const found = sources.filter((source) => sourceTrouble(source, today) === trouble).map(({ id }) => id);
    return found.length === 0 ? [] : [{ flag, weight, sources: found }];
  });
}
