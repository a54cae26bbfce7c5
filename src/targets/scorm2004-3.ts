import { plans2004 } from './parts/scorm-2004.js';
import type { Target } from './target.js';

/** SCORM 2004, 3rd edition (CAM 3rd ed., ch. 3): for LMSs that have stayed there. */
export const scorm20043: Target = {
  id: 'scorm2004-3',
  plan: (pages, context) => plans2004(pages, context, { target: 'scorm2004-3', schemaVersion: '2004 3rd Edition' }),
};
