import { plans2004 } from './parts/scorm-2004.js';
import type { Target } from './target.js';

/** SCORM 2004, 4th edition (CAM 4th ed., ch. 3). */
export const scorm2004: Target = {
  id: 'scorm2004',
  plan: (pages, context) => plans2004(pages, context, { target: 'scorm2004', schemaVersion: '2004 4th Edition' }),
};
