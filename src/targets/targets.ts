import type { TargetId } from '../model/workspace.js';
import { CallError } from '../text/call-error.js';
import { scorm12 } from './scorm12.js';
import type { Target } from './target.js';

/** Every platform that packages can be made for. */
export const TARGETS: readonly Target[] = [scorm12];

/** The target of an id; a wrong call where there is none. */
export function targetOf(id: TargetId): Target {
  const target = TARGETS.find((candidate) => candidate.id === id);
  if (target !== undefined) return target;
  const known = TARGETS.map((candidate) => candidate.id).join(', ');
  throw new CallError({ sv: `Målet ${id} kan inte byggas. Det som kan byggas är: ${known}.`, en: `The target ${id} cannot be built. These can: ${known}.` });
}
