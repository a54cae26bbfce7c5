import { describe, expect, test } from 'vitest';
import { contentChange, type ChangeOptions, type ContentChange } from '../../../src/jobs/compare/content-change.js';
import type { ContentFiles } from '../../../src/jobs/workspace/workspace.js';
import { exampleWorkspace } from '../../../src/check/examples/example-workspace.js';
import type { Example } from '../../../src/findings/rule.js';
import { edited, READ } from '../../diff/edited.js';
import { exampleFiles } from '../../example-files.js';

const SECOND: Example = {
  'resa/annan/course.md': String(exampleWorkspace['resa/kurs/course.md']).replace('id: kurs', 'id: annan'),
  'resa/annan/preparation/01-las.md': exampleWorkspace[READ] ?? null,
  'resa/annan/media/bild.png': new Uint8Array(40),
};

/** Compares two layers over the smallest workspace with a second course, and tells which files were opened for it. */
function changeOf(
  layer: Example,
  options: Partial<ChangeOptions> = {},
): ContentChange & { readonly opened: ReadonlySet<string> } {
  const opened = new Set<string>();
  const side = (more: Example): ContentFiles => ({
    // As digests would tell: the same bytes, the same digest.
    files: exampleFiles(SECOND, more).map((file) =>
      file.path.endsWith('.png') ? { ...file, digest: `sha256:${file.content?.[0]}` } : file,
    ),
    load: (file) => {
      opened.add(file.path);
      return file;
    },
  });
  return { ...contentChange(side({}), side(layer), { today: '2026-03-01', ...options }), opened };
}

describe('courses whose files are the same', () => {
  const LONGER = edited(READ, 'time: 10 min', 'time: 15 min');

  test('are unchanged, and those that are not are told of as if all had been read', () => {
    const [quick, whole] = [changeOf(LONGER), changeOf(LONGER, { readAll: true })];
    expect(quick.change.courses.map(({ course, state, times }) => [course, state, times.length])).toEqual([
      ['annan', 'unchanged', 0],
      ['kurs', 'changed', 3],
    ]);
    expect(whole.change.courses.map(({ course, state, times }) => [course, state, times.length])).toEqual([
      ['annan', 'unchanged', 1],
      ['kurs', 'changed', 3],
    ]);
    expect(quick.change.courses[1]).toEqual(whole.change.courses[1]);
    expect(quick.diagnostics).toEqual(whole.diagnostics);
  });

  test.each<readonly [string, Example, boolean]>([
    ['an audience renamed', edited('resa/journey.yaml', 'title: "Familjehem"', 'title: "Jourhem"'), true],
    ['a source repealed', edited('sources.yaml', 'status: in-force', 'status: repealed'), true],
    ['the packaging of all courses', { 'kurspaket.yaml': 'language: sv\npackaging: course\n' }, true],
    ['a source looked at again', edited('sources.yaml', 'checked: 2026-02-01', 'checked: 2026-02-28'), false],
    ['a comment', { 'kurspaket.yaml': '# Våra inställningar.\nlanguage: sv\n' }, false],
  ])('are read where what stands above them may say something else: %s', (_, layer, isRead) => {
    const { change, opened } = changeOf(layer);
    expect([change.courses.every(({ times }) => times.length > 0), opened.has('resa/annan/media/bild.png')]).toEqual([
      isRead,
      isRead,
    ]);
  });

  test('are not those with other bytes of the same size', () => {
    const { change } = changeOf({ 'resa/annan/media/bild.png': new Uint8Array(40).fill(1) });
    expect(change.courses.map(({ course, state, media }) => [course, state, media.length])).toEqual([
      ['annan', 'changed', 1],
      ['kurs', 'unchanged', 0],
    ]);
  });
});
