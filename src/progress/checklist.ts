import type { Course, Part, Task } from '../model/course.js';
import type { PageData, PageTask } from '../model/launch-data.js';
import type { Audience } from '../model/workspace.js';
import { taskKey } from './task-key.js';

/** Collects what a page that holds these parts of a course tells the player of their tasks. */
export function checklistOf(
  course: Pick<Course, 'goals' | 'journey'>,
  parts: readonly Part[],
): Pick<PageData, 'tasks' | 'goals' | 'audiences'> {
  const audiences = audiencesToChoose(course, parts);
  const tasks = parts.flatMap((part) => part.tasks);
  const trained = new Set(tasks.flatMap(goalsTrainedBy));
  return {
    tasks: tasks.map((task) => pageTask(task, audiences)),
    goals: course.goals.map(({ id }) => id).filter((id) => trained.has(id)),
    audiences: audiences.map(({ id }) => id),
  };
}

/** The audiences a learner of these parts chooses between, in the journey's order; empty where no task differs. */
export function audiencesToChoose({ journey }: Pick<Course, 'journey'>, parts: readonly Part[]): readonly Audience[] {
  return (journey?.audiences ?? []).filter(({ id }) =>
    parts.some(({ timeByAudience }) => Object.keys(timeByAudience).includes(id)),
  );
}

function pageTask(task: Task, audiences: readonly Audience[]): PageTask {
  const { audience } = task;
  const forAll = audience === 'everybody' || audiences.every(({ id }) => audience.includes(id));
  return {
    id: task.id,
    key: taskKey(task.id),
    formerly: task.formerly.map(taskKey),
    minutes: task.minutes,
    required: task.required,
    goals: goalsTrainedBy(task),
    ...(!forAll && { audience }),
  };
}

/** The goals whose training a task counts for: practical matters take time and train nothing. */
function goalsTrainedBy(task: Task): readonly string[] {
  return task.kind === 'practical' ? [] : task.goals.map(({ id }) => id);
}
