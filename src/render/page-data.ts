import type { Task } from '../model/course.js';
import type { PageData, PageTask } from '../model/launch-data.js';
import { taskKey } from '../progress/task-key.js';
import { tasksHere, type View } from './view.js';

/** What the page tells the player: its tasks by key, its goals, its audiences, the player's words. */
export function pageData(view: View): PageData {
  const { course, scope } = view.scoped;
  const tasks = tasksHere(view);
  const trained = new Set(tasks.flatMap((task) => task.goals.map(({ id }) => id)));
  return {
    course: course.id,
    part: scope,
    language: view.language,
    tasks: tasks.map((task) => pageTask(task, view)),
    goals: course.goals.map(({ id }) => id).filter((id) => trained.has(id)),
    audiences: view.audiences.map(({ id }) => id),
    words: view.words.player,
  };
}

function pageTask(task: Task, view: View): PageTask {
  const { audience } = task;
  const forAll = audience === 'everybody' || view.audiences.every(({ id }) => audience.includes(id));
  return {
    id: task.id,
    key: taskKey(task.id),
    formerly: task.formerly.map(taskKey),
    minutes: task.minutes,
    required: task.required,
    goals: task.goals.map(({ id }) => id),
    ...(!forAll && { audience }),
  };
}
