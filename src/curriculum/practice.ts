import type { SessionMethod, TaskKind } from '../model/course.js';
import type { GoalLevel } from '../model/workspace.js';

const RECEIVING: ReadonlySet<TaskKind | SessionMethod> = new Set([
  'read',
  'watch',
  'listen',
  'lecture',
  'introduction',
  'summary',
  'break',
  'lunch',
]);

/** True for what a learner takes in without doing anything: reading, watching, listening. */
export function isReceiving(activity: TaskKind | SessionMethod): boolean {
  return RECEIVING.has(activity);
}

/** True for the levels at which people are to be able to do something, not only to know it. */
export function needsPractice(level: GoalLevel): boolean {
  return level === 'färdighet' || level === 'förtrogenhet';
}
