import type { PageData, PageTask } from '../model/launch-data.js';
import { audienceOf, isTicked } from './learner-record.js';
import type { LearnerRecord } from './learner-record.js';

/** The part of a page that decides about completion. */
export type Checklist = Pick<PageData, 'tasks' | 'goals' | 'audiences'>;

/** The tasks for that audience; without an answer all of them. */
export function tasksFor(page: Checklist, audience: string | undefined): readonly PageTask[] {
  return page.tasks.filter((task) => audience === undefined || !task.audience || task.audience.includes(audience));
}

/** Tells whether the audience is settled; false while tasks differ by audience and the learner has not answered. */
function isAnswered(page: Checklist, audience: string | undefined): boolean {
  return page.audiences.length === 0 || audience !== undefined;
}

/** Tells whether nothing is required, so that only the button *Jag är klar med den här delen* completes the part. */
export function needsButton(page: Checklist, audience: string | undefined): boolean {
  return isAnswered(page, audience) && !tasksFor(page, audience).some((task) => task.required);
}

/** Tells whether every required task for the learner's audience is ticked; false where none is required. */
export function isFulfilled(page: Checklist, record: LearnerRecord): boolean {
  const audience = audienceOf(record, page.audiences);
  const required = tasksFor(page, audience).filter((task) => task.required);
  return isAnswered(page, audience) && required.length > 0 && required.every((task) => isTicked(record, task.key));
}

/**
 * The record of a completed part. Every task of the page without a record gets one, *seen*, so that a task without any
 * is new later.
 */
export function complete(page: Checklist, record: LearnerRecord): LearnerRecord {
  const tasks = new Map(record.tasks);
  for (const { key } of page.tasks) if (!tasks.has(key)) tasks.set(key, 0);
  return { ...record, completed: true, tasks };
}

/** Tells whether the task came with a later version than the one that was completed. */
export function isNewTask(record: LearnerRecord, key: string): boolean {
  return record.completed && !record.tasks.has(key);
}

/**
 * The record with ticks under the names that tasks have now: the latest of all their names. The old records stay, for
 * older versions.
 */
export function followRenames(page: Checklist, record: LearnerRecord): LearnerRecord {
  const tasks = new Map(record.tasks);
  const current = new Set(page.tasks.map((task) => task.key));
  for (const { key, formerly } of page.tasks) {
    const names = formerly.filter((name) => !current.has(name));
    const stamps = [key, ...names].flatMap((name) => record.tasks.get(name) ?? []);
    if (stamps.length) tasks.set(key, Math.max(...stamps));
  }
  return { ...record, tasks };
}

/** A goal and how much of its training is done, 0–1. */
export interface GoalState {
  readonly id: string;
  readonly done: boolean;
  readonly share: number;
}

/**
 * The page's goals that tasks for the learner's audience train, in order. A goal is done with its required tasks; where
 * all are voluntary, with all.
 */
export function goalStates(page: Checklist, record: LearnerRecord): readonly GoalState[] {
  const tasks = tasksFor(page, audienceOf(record, page.audiences));
  return page.goals.flatMap((id) => {
    const training = tasks.filter((task) => task.goals.includes(id));
    const share = shareOf(training, record);
    return training.length ? [{ id, done: share === 1, share }] : [];
  });
}

/** Share of what is required of the learner's audience that is done, 0–1; of everything where nothing is required. */
export function shareDone(page: Checklist, record: LearnerRecord): number {
  return shareOf(tasksFor(page, audienceOf(record, page.audiences)), record);
}

function shareOf(tasks: readonly PageTask[], record: LearnerRecord): number {
  const required = tasks.filter((task) => task.required);
  const counting = required.length ? required : tasks;
  return counting.filter((task) => isTicked(record, task.key)).length / Math.max(counting.length, 1);
}
