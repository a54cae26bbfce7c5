import type { LaunchData } from '../../model/launch-data.js';
import type { Adapter } from './adapter.js';
import { openScorm12 } from './scorm12.js';
import { openScorm2004 } from './scorm2004.js';

/** The adapter for the protocol that the package was made for; undefined where there is no LMS. */
export function openAdapter(launch: LaunchData | undefined): Adapter | undefined {
  switch (launch?.protocol) {
    case 'scorm12': return openScorm12(window);
    case 'scorm2004': return openScorm2004(window, 4);
    case 'scorm2004-3': return openScorm2004(window, 3);
    default: return undefined;
  }
}
