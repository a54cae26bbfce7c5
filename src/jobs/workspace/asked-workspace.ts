import { join } from 'node:path';
import { findWorkspace, type FoundWorkspace } from '../../disk/find-workspace.js';
import { CallError } from '../../text/call-error.js';
import { namedCourse } from './named-course.js';

/** The workspace of paths or course ids; without any the nearest one. CallError: one of them is neither. */
export function askedWorkspace(names: readonly string[], cwd: string): FoundWorkspace {
  const paths = names.map((name) => {
    try {
      findWorkspace([name], cwd);
      return name;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { root, card } = namedCourse(name, cwd);
      return join(root, card.folder);
    }
  });
  return findWorkspace(paths, cwd);
}
