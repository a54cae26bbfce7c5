import type { Activity, ColumnId, CoverageColumn } from '../model/coverage.js';
import type { Course, CourseDay, PartId, Task } from '../model/course.js';
import { audiencesOf } from './audiences.js';
import { trainingParts } from './goal-training.js';
import type { LineFinder } from './source-lines.js';

type Stops = Pick<Course, 'parts' | 'days' | 'packaging' | 'audience' | 'journey'>;

/** The parts and single course days of a course, in the order in which a learner meets them. */
export function columnsOf(course: Stops): readonly CoverageColumn[] {
  return trainingParts(course).flatMap((part): readonly CoverageColumn[] =>
    part === 'course-days'
      ? course.days.map(({ title }, index) => ({ id: `day-${index + 1}`, title }))
      : [{ id: part }],
  );
}

/** Every task and session of a course, in that order. */
export function activitiesOf(course: Stops, line: LineFinder): readonly Activity[] {
  return trainingParts(course).flatMap((part): readonly Activity[] =>
    part === 'course-days'
      ? course.days.flatMap((day, index) => sessionsOf(day, `day-${index + 1}`, course, line))
      : course.parts
          .filter(({ id }) => id === part)
          .flatMap(({ tasks }) => tasks.map((task) => taskActivity(task, part, course, line))),
  );
}

/** The id of a session among the activities of its course. */
export function sessionId(day: Pick<CourseDay, 'id'>, index: number): string {
  return `${day.id}#${index}`;
}

function taskActivity(task: Task, part: PartId, course: Stops, line: LineFinder): Activity {
  const { id, title, kind, minutes, required, goals, at } = task;
  return {
    id,
    kind: 'task',
    title,
    activity: kind,
    column: part,
    minutes,
    required,
    audience: ownAudience(task, course),
    goals: goals.map((goal) => goal.id),
    page: `${course.packaging === 'course' ? 'course' : part}.html#task-${id}`,
    at: line(at.value('id')),
  };
}

function sessionsOf(
  day: CourseDay,
  column: ColumnId,
  { packaging, parts }: Stops,
  line: LineFinder,
): readonly Activity[] {
  // A day is shown in full where the page opens the course.
  const opening = packaging === 'course' ? 'course' : parts[0]?.id;
  return day.schedule.map((session, index): Activity => ({
    id: sessionId(day, index),
    kind: 'session',
    title: session.title,
    activity: session.method,
    column,
    minutes: session.minutes,
    required: true,
    audience: [],
    goals: session.goals.map((goal) => goal.id),
    at: line(day.at.value('schedule', index)),
    ...(opening !== undefined && parts.length > 0 && { page: `${opening}.html#day-${day.id}` }),
  }));
}

/** Audiences of a task; empty where it is for everybody the course is for. */
function ownAudience({ audience }: Task, course: Stops): readonly string[] {
  return audience === 'everybody' || audiencesOf(course).every(({ id }) => audience.includes(id)) ? [] : audience;
}
