import type { Course, Goal } from '../model/course.js';
import type { FlagWeight, GoalFlag, GoalFlagId, SourceTrouble } from '../model/coverage.js';
import type { Source } from '../model/workspace.js';
import { audiencesOf, type Concerned } from './audiences.js';
import { trainingOf, type Training } from './goal-training.js';
import { isNeverPractised, onlyPartOf, onlyVoluntaryFor, untrainedFor } from './goal-verdicts.js';
import { needsPractice } from './practice.js';
import { sourceAge } from './source-age.js';

type Learning = Pick<Course, 'parts' | 'days' | 'audience' | 'journey'>;

const WEIGHTS: readonly FlagWeight[] = ['gap', 'weak', 'note'];

/** Flags on a goal that a reviewer should see, from all the trainings of its course; gravest first. */
export function goalFlags(
  goal: Goal,
  course: Learning,
  trainings: readonly Training[],
  today: string,
): readonly GoalFlag[] {
  const own = trainingOf(goal, trainings);
  const gaps = gapFlags(untrainedFor(goal, course, trainings), course);
  if (own.length === 0) return gaps;
  const flags = [
    ...gaps,
    ...choiceFlags(onlyVoluntaryFor(goal, course, trainings)),
    ...wayFlags(goal, course, trainings),
    ...sourceFlags(own, today),
  ];
  return WEIGHTS.flatMap((weight) => flags.filter((flag) => flag.weight === weight));
}

/** Finds what is the matter with a source behind a goal, if anything is. */
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

/** A goal trained for a single audience names that one; otherwise the flag names those who lack training. */
function gapFlags(lacking: Concerned, course: Learning): readonly GoalFlag[] {
  if (lacking === 'everybody') return [{ flag: 'untrained', weight: 'gap' }];
  if (lacking.length === 0) return [];
  const reached = audiencesOf(course).filter((audience) => !lacking.includes(audience));
  return reached.length === 1
    ? [{ flag: 'one-audience', weight: 'gap', audiences: reached.map(({ id }) => id) }]
    : [{ flag: 'audience-gap', weight: 'gap', audiences: lacking.map(({ id }) => id) }];
}

function choiceFlags(whom: Concerned): readonly GoalFlag[] {
  if (whom.length === 0) return [];
  const audiences = whom === 'everybody' ? {} : { audiences: whom.map(({ id }) => id) };
  return [{ flag: 'only-voluntary', weight: 'weak', ...audiences }];
}

function wayFlags(goal: Goal, course: Learning, trainings: readonly Training[]): readonly GoalFlag[] {
  const own = trainingOf(goal, trainings);
  const isSkill = needsPractice(goal.level);
  const flag = (id: GoalFlagId, is: boolean): readonly GoalFlag[] =>
    is ? [{ flag: id, weight: isSkill ? 'weak' : 'note' }] : [];
  const isFollowedUp = own.some(({ part }) => part === 'between-days' || part === 'follow-up');
  const isOnlyRead = own.every(({ activity }) => activity === 'read');
  return [
    ...flag('not-practised', isNeverPractised(goal, trainings)),
    ...flag('not-followed-up', isSkill && course.days.length > 0 && !isFollowedUp),
    ...flag('only-reading', isOnlyRead),
    ...flag('one-part', onlyPartOf(goal, course, trainings) !== undefined),
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
