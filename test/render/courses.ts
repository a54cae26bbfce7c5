import { join } from 'node:path';
import { listFiles } from '../../src/disk/list.js';
import { loadFile } from '../../src/disk/load.js';
import type { Course } from '../../src/model/course.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import type { Workspace } from '../../src/model/workspace.js';
import { readCourse } from '../../src/read/course.js';
import { newNotes } from '../../src/read/reading.js';
import { readWorkspace } from '../../src/read/workspace.js';

export interface ReadContent {
  readonly workspace: Workspace;
  readonly courses: readonly Course[];
  /** Ids of the rules that complained. */
  readonly complaints: readonly string[];
}

/** Reads a workspace as the tool does. */
function readContent(files: readonly LoadedFile[]): ReadContent {
  const notes = newNotes();
  const workspace = readWorkspace(files, notes);
  const courses = workspace.courses.flatMap(
    (card) =>
      readCourse(
        card,
        files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
        workspace,
        notes,
      ) ?? [],
  );
  return { workspace, courses, complaints: notes.findings.map(({ rule }) => rule) };
}

/** Reads a workspace written as texts by path; what is no text is given as a number of bytes. */
export function readTexts(texts: Readonly<Record<string, string | number>>): ReadContent {
  const files = Object.entries(texts).map(([path, text]): LoadedFile => {
    if (typeof text === 'number') return { path, absolute: `/nowhere/${path}`, bytes: text };
    const content = new TextEncoder().encode(text);
    return { path, absolute: `/nowhere/${path}`, bytes: content.length, content };
  });
  return readContent(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The repository's own example courses. */
export function exampleContent(): ReadContent {
  return readContent(listFiles(join(import.meta.dirname, '../../content')).map(loadFile));
}

/** The course with this id. */
export function courseOf(content: ReadContent, id: string): Course {
  const course = content.courses.find((candidate) => candidate.id === id);
  if (course === undefined) throw new Error(`No course ${id}: ${content.complaints.join(', ')}`);
  return course;
}
