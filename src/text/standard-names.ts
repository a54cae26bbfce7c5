import type { PackageStandard } from '../model/package-facts.js';

/** Standards as people call them. */
export const STANDARD_NAMES: Readonly<Record<PackageStandard, string>> = {
  'scorm-1.2': 'SCORM 1.2',
  'scorm-2004-2': 'SCORM 2004 2nd Edition',
  'scorm-2004-3': 'SCORM 2004 3rd Edition',
  'scorm-2004-4': 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
  'tin-can': 'xAPI (Tin Can)',
  other: '–',
};
