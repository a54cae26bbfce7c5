import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { compareCourses } from '../../src/diff/compare-courses.js';
import type { ComparedContent } from '../../src/diff/compare-workspaces.js';
import type { Course } from '../../src/model/course.js';
import type { CourseChange } from '../../src/model/course-change.js';
import { readCourse } from '../../src/read/course.js';
import { newNotes } from '../../src/read/reading.js';
import { readWorkspace } from '../../src/read/workspace.js';
import { exampleFiles } from '../example-files.js';

/** The smallest workspace with files laid over it, read. */
function readContent(...layers: readonly Example[]): ComparedContent {
  const files = exampleFiles(...layers);
  const workspace = readWorkspace(files, newNotes());
  return {
    workspace,
    read: (card) =>
      readCourse(
        card,
        files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
        workspace,
        newNotes(),
      ),
  };
}

/** A file of the smallest workspace (or of a layer) with one text put in place of another. */
export function edited(path: string, from: string, to: string, layer: Example = {}): Example {
  const text = layer[path] ?? exampleWorkspace[path];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}

const GROUNDS = new Map<string, Course | undefined>();

/** The course of a ground, read once: most changes stand on the same. */
function grounded(ground: Example): Course | undefined {
  const key = JSON.stringify(ground);
  if (!GROUNDS.has(key)) GROUNDS.set(key, only(readContent(ground)));
  return GROUNDS.get(key);
}

/**
 * The change of the smallest workspace's course when a layer is laid over it; both sides may stand on another layer.
 */
export function changeBy(layer: Example, ground: Example = {}): CourseChange {
  return compareCourses(grounded(ground), only(readContent(ground, layer)));
}

function only({ workspace, read }: ComparedContent): Course | undefined {
  const [card] = workspace.courses;
  return card && read(card);
}

export const COURSE = 'resa/kurs/course.md';
export const READ = 'resa/kurs/preparation/01-las.md';
export const TRY = 'resa/kurs/follow-up/01-prova.md';
export const DAY = 'resa/kurs/course-days/01-dag.md';

/** A task's file. */
export function task(id: string, more = '', body = 'Gör så här.'): string {
  return `---\nid: ${id}\ntitle: "${id}"\nkind: read\ntime: 20 min\ngoals:\n  - oppna-fragor\nwhy: "Du behöver det."\n${more}---\n${body}\n`;
}
