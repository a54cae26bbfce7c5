import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import type { Course } from '../../model/course.js';
import type { LoadedFile, SourceFile } from '../../model/source-file.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { readCourse } from '../../read/course.js';
import { newNotes, type Notes } from '../../read/reading.js';
import { readWorkspace } from '../../read/workspace.js';
import { PRESETS } from '../../targets/presets.js';
import { filesBelow, isWithin } from './within.js';

/** The files of a workspace, sorted by path: of a disk, of an earlier revision or in memory. */
export interface ContentFiles {
  readonly files: readonly SourceFile[];
  /** Gives a file its content. */
  readonly load: (file: SourceFile) => LoadedFile;
}

/** A workspace of which everything above the courses is read: settings, sources, journeys and the courses' cards. */
export interface OpenWorkspace extends ContentFiles {
  readonly workspace: Workspace;
}

/** A course that somebody asked for; `course` is absent where course.md cannot be read. */
export interface AskedCourse {
  readonly card: CourseCard;
  readonly course?: Course;
}

/** Adds to the files of a course what is asked of them besides their content, such as digests of media. */
export type AddFacts = (files: readonly LoadedFile[]) => readonly LoadedFile[];

/** Opens the workspace in a folder. Nothing is judged. */
export function openWorkspace(root: string): OpenWorkspace {
  return openContent({ files: listFiles(root), load: loadFile });
}

/** Opens a workspace wherever its files are. Nothing is judged. */
export function openContent({ files, load }: ContentFiles): OpenWorkspace {
  const above = files.map((file) => (/\.ya?ml$|(?:^|\/)course\.md$/.test(file.path) ? load(file) : file));
  return { files, load, workspace: readWorkspace(above, newNotes(), PRESETS) };
}

/** Reads one course; what there is to note goes to `notes`. Undefined: course.md cannot be read. */
export function readCourseOf(
  { files, load, workspace }: OpenWorkspace,
  card: CourseCard,
  { notes = newNotes(), addFacts = (own) => own }: { readonly notes?: Notes; readonly addFacts?: AddFacts } = {},
): Course | undefined {
  return readCourse(card, addFacts(filesBelow(files, card.folder).map(load)), workspace, notes);
}

/** Reads the courses of some paths (none: all), one at a time, so that memory does not grow with them. */
export function* readCourses(
  opened: OpenWorkspace,
  within: readonly string[],
  addFacts?: AddFacts,
): Iterable<AskedCourse> {
  for (const card of opened.workspace.courses.filter(({ folder }) => isWithin(folder, within))) {
    const course = readCourseOf(opened, card, { ...(addFacts && { addFacts }) });
    yield { card, ...(course && { course }) };
  }
}
