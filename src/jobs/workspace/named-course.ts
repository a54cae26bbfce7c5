import { join } from 'node:path';
import { findWorkspace, type FoundWorkspace } from '../../disk/find-workspace.js';
import type { CourseCard } from '../../model/workspace.js';
import { CallError } from '../../text/call-error.js';
import { proposalFor } from '../../text/proposal.js';
import { isWithin } from './within.js';
import { openWorkspace, type OpenWorkspace } from './workspace.js';

/** A course that somebody has named, and the workspace it is in. */
export interface NamedCourse extends OpenWorkspace {
  /** Absolute folder of the workspace. */
  readonly root: string;
  readonly card: CourseCard;
}

/** Finds the workspace of paths or course ids; without any the nearest one. CallError: one of them is neither. */
export function workspaceOf(names: readonly string[], cwd: string): FoundWorkspace {
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

/**
 * Finds the course with this id in the nearest workspace, or the one in this folder. CallError: there is none, or there
 * are several.
 */
export function namedCourse(name: string, cwd: string): NamedCourse {
  const near = nearest(cwd);
  const byId = near?.workspace.courses.find(({ id }) => id === name);
  if (near !== undefined && byId !== undefined) return { ...near, card: byId };
  let found: FoundWorkspace;
  try {
    found = findWorkspace([name], cwd);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    throw unknown(name, near?.workspace.courses ?? []);
  }
  const there = near?.root === found.root ? near : opened(found.root);
  const cards = there.workspace.courses.filter(({ folder }) => isWithin(folder, found.within));
  const [card, ...others] = cards;
  if (card === undefined)
    throw new CallError({ sv: `Det finns ingen kurs i ${name}.`, en: `There is no course in ${name}.` });
  if (others.length === 0) return { ...there, card };
  const ids = cards
    .slice(0, 5)
    .map(({ id }) => id)
    .join(', ');
  throw new CallError({
    sv: `${name} rymmer ${cards.length} kurser. Ange en av dem, till exempel med id: ${ids}.`,
    en: `${name} holds ${cards.length} courses. Name one of them, for instance by its id: ${ids}.`,
  });
}

function nearest(cwd: string): Omit<NamedCourse, 'card'> | undefined {
  try {
    return opened(findWorkspace([], cwd).root);
  } catch (error) {
    if (error instanceof CallError) return undefined;
    throw error;
  }
}

function opened(root: string): Omit<NamedCourse, 'card'> {
  return { root, ...openWorkspace(root) };
}

function unknown(name: string, courses: readonly CourseCard[]): CallError {
  const proposal = proposalFor(
    name,
    courses.map(({ id }) => id),
  );
  return new CallError({
    sv: `Det finns varken någon kurs eller någon mapp som heter ${name}.${proposal === undefined ? '' : ` Menade du ${proposal}?`}`,
    en: `There is neither a course nor a folder called ${name}.${proposal === undefined ? '' : ` Did you mean ${proposal}?`}`,
  });
}
