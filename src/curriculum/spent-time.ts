import type { Course, LearningTime } from '../model/course.js';
import type { Activity, CourseCoverage, SpentTime } from '../model/coverage.js';
import type { TrainingPart } from './goal-training.js';

/** Tasks that one audience does; without an audience, all of them. */
function activitiesFor({ activities }: Pick<CourseCoverage, 'activities'>, audience?: string): readonly Activity[] {
  return audience === undefined
    ? activities
    : activities.filter((activity) => activity.audience.length === 0 || activity.audience.includes(audience));
}

/** Minutes that a course takes; nothing for an audience that it is not for. Lunch is nobody's learning time. */
export function spentTime(course: Pick<CourseCoverage, 'activities' | 'audiences'>, audience?: string): SpentTime {
  if (audience !== undefined && course.audiences.length > 0 && !course.audiences.includes(audience))
    return { required: 0, optional: 0, days: 0 };
  const all = activitiesFor(course, audience);
  const sum = (is: (activity: Activity) => boolean): number =>
    all.filter(is).reduce((minutes, activity) => minutes + activity.minutes, 0);
  return {
    required: sum(({ kind, required }) => kind === 'task' && required),
    optional: sum(({ kind, required }) => kind === 'task' && !required),
    days: sum(({ kind, activity }) => kind === 'session' && activity !== 'lunch'),
  };
}

/** Minutes of one part, or of the course days together (without lunch); undefined where the course has none. */
export function partTime(
  part: TrainingPart,
  { parts, days }: Pick<Course, 'parts' | 'days'>,
): LearningTime | undefined {
  if (part !== 'course-days') return parts.find(({ id }) => id === part)?.time;
  const sessions = days.flatMap(({ schedule }) => schedule).filter(({ method }) => method !== 'lunch');
  return days.length === 0
    ? undefined
    : { required: sessions.reduce((sum, { minutes }) => sum + minutes, 0), optional: 0 };
}

/** Times of several courses together. */
export function addTimes(times: readonly SpentTime[]): SpentTime {
  return times.reduce(
    (all, time) => ({
      required: all.required + time.required,
      optional: all.optional + time.optional,
      days: all.days + time.days,
    }),
    { required: 0, optional: 0, days: 0 },
  );
}

/** All of it in minutes: required tasks, voluntary tasks and course days. */
export function wholeTime({ required, optional, days }: SpentTime): number {
  return required + optional + days;
}
