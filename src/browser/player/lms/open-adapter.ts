import type { LaunchData, PageData } from '../../../model/launch-data.js';
import type { Adapter } from './adapter.js';
import { openCmi5 } from './cmi5.js';
import { openScorm12 } from './scorm12.js';
import { openScorm2004 } from './scorm2004.js';
import { openXapi } from './xapi.js';

/** The adapter for the protocol that the package was made for; undefined where there is no LMS. */
export function openAdapter(launch: LaunchData | undefined, page: PageData): Adapter | undefined {
  const query = new URLSearchParams(window.location.search);
  switch (launch?.protocol) {
    case 'scorm12':
      return openScorm12(window);
    case 'scorm2004':
      return openScorm2004(window, 4);
    case 'scorm2004-3':
      return openScorm2004(window, 3);
    case 'cmi5':
      return openCmi5(query, page, launch);
    case 'xapi':
      return openXapi(query, page, launch);
    default:
      return undefined;
  }
}
