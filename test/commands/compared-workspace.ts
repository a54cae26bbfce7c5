import { join } from 'node:path';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { edited, READ } from '../diff/edited.js';
import { repository } from '../disk/repository.js';

/** Files of a workspace as they lie below a folder. */
export function below(folder: string, files: Example): Example {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [join(folder, path), content]));
}

/** A repository with the smallest workspace in content/. */
export function workspace(more: Example = {}): string {
  return repository(below('content', { ...exampleWorkspace, ...more }));
}

/** A task that takes longer than before. */
export const LONGER = edited(READ, 'time: 10 min', 'time: 15 min');
