import type { Course, SourceReference } from '../model/course.js';

/** Lists every place of a course that points to a source, tasks first, then sessions. */
export function sourceUses({ parts, days }: Pick<Course, 'parts' | 'days'>): readonly SourceReference[] {
  return [
    ...parts.flatMap(({ tasks }) => tasks.flatMap(({ sources }) => sources)),
    ...days.flatMap(({ schedule }) => schedule.flatMap(({ sources }) => sources)),
  ];
}
