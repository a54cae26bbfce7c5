import type { Activity, CourseCoverage } from '../model/coverage.js';
import type { GoalLevel } from '../model/workspace.js';
import { minutesOf } from './course-coverage.js';
import type { TrainingPart } from './goal-training.js';

/** The parts in the order in which they are met, course days taken together. */
const STRETCHES: readonly TrainingPart[] = ['preparation', 'course-days', 'between-days', 'follow-up', 'tasks'];
/** The four F, from the first to the last. */
const LEVELS: readonly GoalLevel[] = ['fakta', 'förståelse', 'färdighet', 'förtrogenhet'];

/**
 * Number of goals that some courses have at a level, how many of them are covered, and the minutes of the distinct
 * tasks and sessions behind them.
 */
export interface LevelFigures {
  readonly level: GoalLevel;
  readonly goals: number;
  readonly covered: number;
  readonly minutes: number;
}

/** The goals of some courses by level. */
export function levelFigures(courses: readonly CourseCoverage[]): readonly LevelFigures[] {
  return LEVELS.map((level) => {
    const goals = courses.flatMap((course) => course.goals.filter((goal) => goal.level === level));
    const behind = courses.flatMap((course) => {
      const by = new Set(
        course.goals.filter((goal) => goal.level === level).flatMap(({ cells }) => cells.flatMap((cell) => cell.by)),
      );
      return course.activities.filter(({ id }) => by.has(id));
    });
    return {
      level,
      goals: goals.length,
      covered: goals.filter(({ covered }) => covered).length,
      minutes: minutesOf(behind).minutes,
    };
  });
}

/** Minutes of a part, or of the course days together without lunch. */
export interface PartFigures {
  readonly part: TrainingPart;
  readonly minutes: number;
}

/** The time of some courses by part; parts without time are left out. */
export function partFigures(courses: readonly CourseCoverage[]): readonly PartFigures[] {
  const counted = courses.flatMap(({ activities }) => activities).filter(({ activity }) => activity !== 'lunch');
  return STRETCHES.map((part) => ({
    part,
    minutes: minutesOf(counted.filter((activity) => partOf(activity) === part)).minutes,
  })).filter(({ minutes }) => minutes > 0);
}

function partOf({ column }: Activity): TrainingPart {
  return column.startsWith('day-') ? 'course-days' : (column as TrainingPart);
}
