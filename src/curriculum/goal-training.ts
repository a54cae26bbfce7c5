import type { Course, CourseDay, ForWhom, Goal, PartId, SessionMethod, Task, TaskKind } from '../model/course.js';
import type { AudienceId } from '../model/ids.js';
import type { Place } from '../model/place.js';
import { isFor } from './audiences.js';

/** Place in a course where goals are trained: a digital part, or the course days taken together. */
export type TrainingPart = PartId | 'course-days';

/** One task or session that trains one goal. */
export interface Training {
  readonly goal: Goal;
  readonly part: TrainingPart;
  /** Of the whole task or session, whatever else it trains. */
  readonly minutes: number;
  /** `false` for voluntary tasks; every session is required. */
  readonly required: boolean;
  readonly audience: ForWhom;
  readonly activity: TaskKind | SessionMethod;
  readonly by:
    | { readonly kind: 'task'; readonly task: Task }
    | { readonly kind: 'session'; readonly day: CourseDay; readonly index: number };
  /** Place where the goal is named. */
  readonly at: Place;
}

/** The parts a course has, course days among them, in the order in which a learner meets them. */
export function trainingParts({ parts, days }: Pick<Course, 'parts' | 'days'>): readonly TrainingPart[] {
  const digital = parts.map(({ id }) => id);
  const before = digital.filter((id) => id === 'preparation');
  return [
    ...before,
    ...(days.length > 0 ? ['course-days' as const] : []),
    ...digital.filter((id) => id !== 'preparation'),
  ];
}

/**
 * Everything that trains a goal of the course, in the order in which a learner meets it. A task or session trains each
 * goal it names; practical tasks (book the course day, evaluate the course) count in time, not here.
 */
export function goalTraining(course: Pick<Course, 'parts' | 'days'>): readonly Training[] {
  const ofPart = (part: TrainingPart): readonly Training[] =>
    part === 'course-days' ? course.days.flatMap(trainingOfDay) : trainingOfPart(part, course);
  return trainingParts(course).flatMap(ofPart);
}

/** Picks what trains one goal, for everybody or as one audience meets it. */
export function trainingOf(goal: Goal, trainings: readonly Training[], audience?: AudienceId): readonly Training[] {
  return trainings.filter((training) => training.goal.id === goal.id && isFor(training.audience, audience));
}

function trainingOfPart(part: PartId, course: Pick<Course, 'parts'>): readonly Training[] {
  const tasks = course.parts.filter(({ id }) => id === part).flatMap((each) => each.tasks);
  return tasks
    .filter(({ kind }) => kind !== 'practical')
    .flatMap((task) =>
      task.goals.map((goal, index): Training => ({
        goal,
        part,
        minutes: task.minutes,
        required: task.required,
        audience: task.audience,
        activity: task.kind,
        by: { kind: 'task', task },
        at: task.at.value('goals', index),
      })),
    );
}

function trainingOfDay(day: CourseDay): readonly Training[] {
  return day.schedule.flatMap((session, index) =>
    session.goals.map((goal, place): Training => ({
      goal,
      part: 'course-days',
      minutes: session.minutes,
      required: true,
      audience: 'everybody',
      activity: session.method,
      by: { kind: 'session', day, index },
      at: day.at.value('schedule', index, 'goals', place),
    })),
  );
}
