import { checkContent, checkedCourse, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import { exampleDay } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import type { Course } from '../../src/model/course.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { exampleFiles } from '../example-files.js';

/** The course of the smallest workspace with these files laid over it. */
export function readExample(example: Example): Course {
  const files = exampleFiles(example);
  const { workspace } = checkedWorkspace(files, { today: exampleDay });
  const card = workspace.courses.find(({ id }) => id === 'kurs');
  if (card === undefined) throw new Error('the example has no course');
  const { course } = checkedCourse(
    card,
    files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
    workspace,
    { today: exampleDay },
  );
  if (course === undefined) throw new Error('the course cannot be read');
  return course;
}

/** What one rule has to say of the example, in English. */
export function findingsOf(rule: string, example: Example, today = exampleDay): readonly Diagnostic[] {
  return checkContent(exampleFiles(example), { today, language: 'en' }).filter(
    (diagnostic) => diagnostic.rule === rule,
  );
}

/** The text that a diagnostic points at, of the example's files. */
export function textAt({ file, start, end }: Pick<Diagnostic, 'file' | 'start' | 'end'>, example: Example): string {
  const text = new TextDecoder().decode(exampleFiles(example).find(({ path }) => path === file)?.content);
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

/** A task's file. */
export function taskText(id: string, keys: string, body = 'Gör så här.'): string {
  return `---\nid: ${id}\ntitle: "${id}"\n${keys.trim()}\n---\n${body}\n`;
}
