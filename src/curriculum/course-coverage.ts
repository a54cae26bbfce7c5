import type { Activity, CourseCoverage, CoverageCell, CoveredGoal, SourceTrouble } from '../model/coverage.js';
import type { Course, Goal } from '../model/course.js';
import type { Source, Status } from '../model/workspace.js';
import { activitiesOf, columnsOf, sessionId } from './activities.js';
import { audiencesOf } from './audiences.js';
import { goalFlags, sourceTrouble } from './goal-flags.js';
import { goalTraining, trainingOf, type Training } from './goal-training.js';
import { untrainedFor } from './goal-verdicts.js';
import { lineFinder, textsOf, type LineFinder } from './source-lines.js';
import { currentWaivers } from './waivers.js';

/** More goals than this, and a task trains none of them properly. */
const MOST_GOALS = 4;

/** A course that is taught or is going to be: coverage of a retired one interests nobody. */
export type CurrentCourse = Course & { readonly status: Exclude<Status, 'retired'> };

/** Tells whether a course is still taught, or going to be. */
export function isCurrent(course: Course): course is CurrentCourse {
  return course.status !== 'retired';
}

/**
 * Finds what trains the goals of a course, part by part and day by day. `registerLine` tells lines above the course;
 * `today` is YYYY-MM-DD.
 */
export function courseCoverage(course: CurrentCourse, registerLine: LineFinder, today: string): CourseCoverage {
  const line = lineFinder(textsOf(course));
  const activities = activitiesOf(course, line);
  const trainings = goalTraining(course);
  const { id, title, version, status, language, folder, complete, step } = course;
  return {
    course: id,
    title,
    version,
    status,
    language,
    folder,
    complete,
    audiences: audiencesOf(course).map((audience) => audience.id),
    columns: columnsOf(course),
    activities,
    goals: course.goals.map((goal) => coveredGoal(goal, course, { activities, trainings, line, today })),
    overloaded: course.parts
      .flatMap(({ tasks }) => tasks)
      .filter(({ goals, kind }) => kind !== 'practical' && goals.length > MOST_GOALS)
      .map((task) => task.id),
    sources: sourceTroubles(course, line, registerLine, today),
    waivers: currentWaivers(course, today),
    at: line(course.at.value('id')),
    ...(step && { step: step.id }),
  };
}

/** The activity that a training is. */
function activityId({ by }: Training): string {
  return by.kind === 'task' ? by.task.id : sessionId(by.day, by.index);
}

interface Found {
  readonly activities: readonly Activity[];
  readonly trainings: readonly Training[];
  readonly line: LineFinder;
  readonly today: string;
}

function coveredGoal(goal: Goal, course: Course, { activities, trainings, line, today }: Found): CoveredGoal {
  const own = trainingOf(goal, trainings);
  const by = new Set(own.map(activityId));
  const { id, text, level } = goal;
  return {
    id,
    text,
    level,
    supports: goal.supports.map((support) => support.id),
    covered: untrainedFor(goal, course, trainings).length === 0,
    flags: goalFlags(goal, course, trainings, today),
    cells: cellsOf(activities.filter((activity) => by.has(activity.id))),
    ...minutesOf(own),
    byAudience: Object.fromEntries(
      audiencesOf(course).map((audience) => [audience.id, minutesOf(trainingOf(goal, trainings, audience.id))]),
    ),
    at: line(course.at.value('goals', goal.index)),
  };
}

function cellsOf(activities: readonly Activity[]): readonly CoverageCell[] {
  const columns = [...new Set(activities.map(({ column }) => column))];
  return columns.map((column) => {
    const here = activities.filter((activity) => activity.column === column);
    return { column, by: here.map(({ id }) => id), ...minutesOf(here) };
  });
}

/** Sums minutes, and those of them that are required. */
export function minutesOf(spans: readonly { readonly minutes: number; readonly required: boolean }[]): {
  readonly minutes: number;
  readonly requiredMinutes: number;
} {
  const sum = (some: typeof spans): number => some.reduce((all, { minutes }) => all + minutes, 0);
  return { minutes: sum(spans), requiredMinutes: sum(spans.filter(({ required }) => required)) };
}

function sourceTroubles(
  course: Course,
  line: LineFinder,
  registerLine: LineFinder,
  today: string,
): readonly SourceTrouble[] {
  const uses = [
    ...course.parts.flatMap(({ tasks }) =>
      tasks.flatMap((task) =>
        task.sources.map(({ source, at }) => ({ source, at, activity: String(task.id), goals: task.goals })),
      ),
    ),
    ...course.days.flatMap((day) =>
      day.schedule.flatMap(({ sources, goals }, index) =>
        sources.map(({ source, at }) => ({ source, at, activity: sessionId(day, index), goals })),
      ),
    ),
  ];
  return [...new Set(uses.map(({ source }) => source))].flatMap((source: Source): readonly SourceTrouble[] => {
    const trouble = sourceTrouble(source, today);
    if (trouble === undefined) return [];
    const { id, title, status, checked, replacedBy, at } = source;
    const own = uses
      .filter((use) => use.source === source)
      .map((use) => ({
        course: String(course.id),
        activity: use.activity,
        goals: use.goals.map((goal) => goal.id),
        at: line(use.at),
      }));
    return [
      {
        source: id,
        title,
        trouble,
        status,
        uses: own,
        at: registerLine(at.value('id')),
        ...(checked !== undefined && { checked }),
        ...(replacedBy !== undefined && { replacedBy }),
      },
    ];
  });
}
