import type { Task } from '../../model/course.js';

/** Tells whether the front matter has the key, whatever became of its value. */
export function isWritten({ at, body }: Pick<Task, 'at' | 'body'>, ...path: readonly string[]): boolean {
  const key = at.key(...path);
  return body.source.slice(key.start, key.end).replace(/["']/g, '') === path[path.length - 1];
}
