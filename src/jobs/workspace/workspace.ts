import type { Course } from '../../model/course.js';
import type { LoadedFile, SourceFile } from '../../model/source-file.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { readCourse } from '../../read/course.js';
import { newNotes } from '../../read/reading.js';
import { readWorkspace } from '../../read/workspace.js';
import { PRESETS } from '../../targets/presets.js';
import { filesBelow, isWithin } from './within.js';

/** A course that somebody asked for; `course` is absent where course.md cannot be read. */
export interface AskedCourse {
  readonly card: CourseCard;
  readonly course?: Course;
}

/** What stands above the courses, read without judging it; `load` gives a file its content. */
export function readAboveCourses(files: readonly SourceFile[], load: (file: SourceFile) => LoadedFile): Workspace {
  return readWorkspace(
    files.map((file) => (/\.ya?ml$|(?:^|\/)course\.md$/.test(file.path) ? load(file) : file)),
    newNotes(),
    PRESETS,
  );
}

/**
 * Reads the courses of some paths (none: all), one at a time, so that memory does not grow with them. Nothing is
 * checked. `known` adds
 * what else is asked of a course's files.
 */
export function* readCourses(
  workspace: Workspace,
  files: readonly SourceFile[],
  load: (file: SourceFile) => LoadedFile,
  within: readonly string[],
  known: (files: readonly LoadedFile[]) => readonly LoadedFile[] = (own) => own,
): Iterable<AskedCourse> {
  for (const card of workspace.courses.filter(({ folder }) => isWithin(folder, within))) {
    const course = readCourse(card, known(filesBelow(files, card.folder).map(load)), workspace, newNotes());
    yield { card, ...(course && { course }) };
  }
}
