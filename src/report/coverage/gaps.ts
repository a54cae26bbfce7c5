import type {
  CourseCoverage,
  CoveredGoal,
  CoveredStepGoal,
  CurrentWaiver,
  JourneyCoverage,
  StepCoverage,
} from '../../model/coverage.js';

/** A goal of a course, with its course. */
export interface GoalOfCourse {
  readonly course: CourseCoverage;
  readonly goal: CoveredGoal;
}

/** Tells whether the threshold is reached and no course that cannot be read hides anything. */
export function isGood({ passes, unreadable }: Pick<JourneyCoverage, 'passes' | 'unreadable'>): boolean {
  return passes && unreadable.length === 0;
}

/** Every goal of a journey's courses, in the order of the route. */
export function goalsOf({ courses }: Pick<JourneyCoverage, 'courses'>): readonly GoalOfCourse[] {
  return courses.flatMap((course) => course.goals.map((goal) => ({ course, goal })));
}

/** Goals that nothing trains, or not for everybody. */
export function uncoveredGoals(journey: Pick<JourneyCoverage, 'courses'>): readonly GoalOfCourse[] {
  return goalsOf(journey).filter(({ goal }) => !goal.covered);
}

/** Goals that are trained, but in a way somebody should look at. */
export function weakGoals(journey: Pick<JourneyCoverage, 'courses'>): readonly GoalOfCourse[] {
  return goalsOf(journey).filter(({ goal }) => goal.covered && goal.flags.some(({ weight }) => weight !== 'note'));
}

/** Approved deviations of a journey's courses that hold, the first to expire first. */
export function waiversOf({ courses }: Pick<JourneyCoverage, 'courses'>): readonly CurrentWaiver[] {
  return courses
    .flatMap(({ waivers }) => waivers)
    .sort((a, b) => Number(a.expires > b.expires) - Number(a.expires < b.expires));
}

/** Step goals without training behind them; none where only some of the courses were asked for. */
export function uncoveredStepGoals({ steps, partial }: Pick<JourneyCoverage, 'steps' | 'partial'>): readonly {
  readonly step: StepCoverage;
  readonly goal: CoveredStepGoal;
}[] {
  return partial
    ? []
    : steps.flatMap((step) => step.goals.filter(({ state }) => state !== 'covered').map((goal) => ({ step, goal })));
}
