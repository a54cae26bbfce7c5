import { expect } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { exampleFiles } from '../example-files.js';

export const TASK = 'resa/kurs/follow-up/01-prova.md';
export const COURSE = 'resa/kurs/course.md';
export const DAY = 'resa/kurs/course-days/01-dag.md';
export const JOURNEY = 'resa/journey.yaml';

/** A file of the example workspace with a line, or a few, written in another way. */
export function instead(path: string, of: string, line: string): Example {
  const before = String(exampleWorkspace[path]);
  const after = before.replace(of, () => line);
  if (after === before) throw new Error(`${path} has no ${of}`);
  return { [path]: after };
}

export const task = (of: string, line: string): Example => instead(TASK, of, line);
export const TITLE = 'title: "Prova i ett samtal"';

/** A finding: `rule line:column`, what it points at, and what the hint tells to type. */
export type Told = readonly [place: string, at: string, hint: string];

/** A mistake: its name, its files, and every finding. */
export type Mistake = readonly [string, Example, readonly Told[]];

/** Expects that just this is told of a mistake, apart from warnings. */
export function expectTold(example: Example, expected: readonly Told[]): void {
  const files = exampleFiles(example);
  const found = checkContent(files, { today: exampleDay }).filter(
    ({ severity, rule }) => severity === 'error' || rule === 'unused-silence',
  );
  const pointed = found.map(({ rule, file, start, end }) => {
    const text = new TextDecoder().decode(files.find(({ path }) => path === file)?.content);
    const offset = (place: typeof start): number =>
      text
        .split('\n')
        .slice(0, place.line - 1)
        .join('\n').length +
      (place.line > 1 ? 1 : 0) +
      place.column -
      1;
    return [`${rule} ${start.line}:${start.column}`, text.slice(offset(start), offset(end))];
  });
  expect(pointed.sort()).toEqual(expected.map(([place, at]) => [place, at]).sort());
  for (const [place, , hint] of expected) {
    const [rule, at] = place.split(' ');
    expect(
      found.find((each) => each.rule === rule && `${each.start.line}:${each.start.column}` === at)?.hint,
    ).toContain(hint);
  }
}
