declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type JourneyId = Id<'journey'>;
export type StepId = Id<'step'>;
export type AudienceId = Id<'audience'>;
export type CourseId = Id<'course'>;
export type GoalId = Id<'goal'>;
export type StepGoalId = Id<'step-goal'>;
export type TaskId = Id<'task'>;
export type DayId = Id<'day'>;
export type SourceId = Id<'source'>;
