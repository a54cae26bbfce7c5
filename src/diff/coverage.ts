import { goalTraining, trainingOf, trainingParts, type Training } from '../curriculum/goal-training.js';
import { untrainedFor } from '../curriculum/goal-verdicts.js';
import { partTime } from '../curriculum/spent-time.js';
import type { Course, Goal } from '../model/course.js';
import type { CoverageChange, GoalCoverage, TimeChange, TrainingCell } from '../model/course-change.js';
import { matched } from './matched.js';

/** Compares how each goal is trained before and after. */
export function coverageChange(base: Course | undefined, head: Course | undefined): CoverageChange {
  const goals = matched<Goal>(base?.goals ?? [], head?.goals ?? []).map(({ before, after }): GoalCoverage => ({
    goal: (after ?? before)?.id ?? '',
    text: (after ?? before)?.text ?? '',
    ...(before && base && { before: cellsOf(before, base) }),
    ...(after && head && { after: cellsOf(after, head) }),
  }));
  const sum = (side: 'before' | 'after'): { readonly goals: number; readonly trained: number } => {
    const there = goals.filter((goal) => goal[side] !== undefined);
    return { goals: there.length, trained: there.filter((goal) => (goal[side]?.length ?? 0) > 0).length };
  };
  return { goals, ...(base && { before: sum('before') }), ...(head && { after: sum('after') }) };
}

/** Empty for a goal that is trained for nobody. */
function cellsOf(goal: Goal, course: Course): readonly TrainingCell[] {
  const all = goalTraining(course);
  if (untrainedFor(goal, course, all) === 'everybody') return [];
  const trainings = trainingOf(goal, all);
  const sum = (all: readonly Training[]): number => all.reduce((minutes, training) => minutes + training.minutes, 0);
  const title = ({ by }: Training): string =>
    by.kind === 'task' ? by.task.title : (by.day.schedule[by.index]?.title ?? '');
  return trainingParts(course)
    .map((part): TrainingCell => {
      const own = trainings.filter((training) => training.part === part);
      return {
        part,
        by: own.map(title),
        minutes: sum(own),
        requiredMinutes: sum(own.filter(({ required }) => required)),
      };
    })
    .filter(({ by }) => by.length > 0);
}

/** Minutes of each part and of the course days together, before and after. */
export function timeChanges(base: Course | undefined, head: Course | undefined): readonly TimeChange[] {
  const parts = [...new Set([head, base].flatMap((course) => (course === undefined ? [] : trainingParts(course))))];
  return parts.flatMap((part) => {
    const [before, after] = [base && partTime(part, base), head && partTime(part, head)];
    return before === undefined && after === undefined
      ? []
      : [{ part, ...(before && { before }), ...(after && { after }) }];
  });
}
