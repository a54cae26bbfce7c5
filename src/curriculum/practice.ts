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

/** Tells whether a learner only takes something in: reads, watches or listens. */
export function isReceiving(activity: TaskKind | SessionMethod): boolean {
  return RECEIVING.has(activity);
}

/** Tells whether people at this level must be able to do something, not only know it. */
export function needsPractice(level: GoalLevel): boolean {
  return level === 'färdighet' || level === 'förtrogenhet';
}
