import { isJourneyAbove } from '../../text/journey-file.js';
import type { AboveCourses } from './above-courses.js';

/**
 * True if what a course depends on has errors: the settings, the sources, or its own journey. The other courses are
 * built.
 */
export function isBlocked(folder: string, { diagnostics }: AboveCourses): boolean {
  return diagnostics.some(
    ({ file, severity }) =>
      severity === 'error' && (file === 'kurspaket.yaml' || file === 'sources.yaml' || isJourneyAbove(file, folder)),
  );
}
