import type { AboveCourses } from './above-courses.js';

/** True if what a course depends on has errors: the settings, the sources, or its own journey. The other courses are built. */
export function isBlocked(folder: string, { diagnostics }: AboveCourses): boolean {
  return diagnostics.some(({ file, severity }) => {
    if (severity !== 'error') return false;
    if (file === 'kurspaket.yaml' || file === 'sources.yaml') return true;
    return file.endsWith('journey.yaml') && `${folder}/`.startsWith(file.slice(0, -'journey.yaml'.length));
  });
}
