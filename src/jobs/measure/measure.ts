import { courseCoverage, isCurrent, type CurrentCourse } from '../../curriculum/course-coverage.js';
import { lineFinder } from '../../curriculum/source-lines.js';
import type { CourseCoverage } from '../../model/coverage.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { Workspace } from '../../model/workspace.js';
import { openContent, readCourses, type AddFacts, type ContentFiles } from '../workspace/workspace.js';

/** A call of `coverage` or `stats`: a workspace's folder and, within it, these paths (empty: everything). */
export interface MeasureCall {
  readonly root: string;
  readonly within: readonly string[];
  /** Default: the workspace's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The same for files that are at hand, whatever folder they are from. */
export type ContentCall = Omit<MeasureCall, 'root'>;

/** A workspace, and what has been measured of each course that can be read and is not retired, by course id. */
export interface Measured<T> {
  readonly workspace: Workspace;
  readonly courses: ReadonlyMap<string, CourseCoverage>;
  readonly facts: ReadonlyMap<string, T>;
}

/** A further measurement of each course, taken in the same reading. */
export interface MoreFacts<T> {
  readonly of: (course: CurrentCourse, workspace: Workspace) => T;
  readonly addFacts?: AddFacts;
}

/** Reads the courses of some paths (none: all), one at a time, and keeps of each only what is measured. */
export function measureCourses<T = undefined>(
  content: ContentFiles,
  { within, today }: ContentCall,
  more?: MoreFacts<T>,
): Measured<T> {
  const opened = openContent(content);
  const { workspace } = opened;
  const line = lineFinder(workspace.texts ?? new Map());
  const courses = new Map<string, CourseCoverage>();
  const facts = new Map<string, T>();
  for (const { card, course } of readCourses(opened, within, more?.addFacts)) {
    if (course === undefined || !isCurrent(course)) continue;
    courses.set(card.id, courseCoverage(course, line, today));
    if (more !== undefined) facts.set(card.id, more.of(course, workspace));
  }
  return { workspace, courses, facts };
}
