import type { TargetId } from '../model/workspace.js';
import { cmi5 } from './cmi5.js';
import { scorm12 } from './scorm12.js';
import { scorm20043 } from './scorm2004-3.js';
import { scorm2004 } from './scorm2004.js';
import type { Target } from './target.js';
import { web } from './web.js';
import { xapi } from './xapi.js';

/** Every platform that packages can be made for. */
export const TARGETS: readonly Target[] = [scorm12, scorm2004, scorm20043, cmi5, xapi, web];

/** The target of an id. */
export function targetOf(id: TargetId): Target {
  const target = TARGETS.find((candidate) => candidate.id === id);
  if (target === undefined) throw new Error(`no target is called ${id}`);
  return target;
}
