import type { LaunchData } from '../../model/launch-data.js';
import type { Adapter } from './adapter.js';
import { openScorm12 } from './scorm12.js';

/** The adapter for the protocol that the package was made for; undefined where there is no LMS. */
export function openAdapter(launch: LaunchData | undefined): Adapter | undefined {
  return launch?.protocol === 'scorm12' ? openScorm12(window) : undefined;
}
