import { expect, test } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import type { LoadedFile } from '../../src/model/source-file.js';
import { exampleFiles, loadedFile } from '../example-files.js';

// What is wrong is told once, of every severity: nothing that only follows from it is told beside it.

const TASK = 'resa/kurs/follow-up/01-prova.md';
const COURSE = 'resa/kurs/course.md';
const textOf = (path: string): string => String(exampleWorkspace[path]);

function told(example: Example, more: readonly LoadedFile[] = []): readonly string[] {
  return checkContent([...exampleFiles(example), ...more], { today: exampleDay })
    .map(({ rule, file, start }) => `${rule} ${file}:${start.line}`)
    .sort();
}

test('a goal whose level cannot be read is not held against another level', () => {
  expect(told({ [COURSE]: textOf(COURSE).replace('level: färdighet', 'level: färdig') })).toEqual([
    `schema ${COURSE}:10`,
  ]);
  expect(told({ [COURSE]: textOf(COURSE).replace('    level: färdighet\n', '') })).toEqual([`schema ${COURSE}:8`]);
});

test('a source whose date of checking cannot be read is not called unchecked', () => {
  expect(told({ 'sources.yaml': textOf('sources.yaml').replace('checked: 2026-02-01', 'checked: 1/2 2026') })).toEqual([
    'invalid-date sources.yaml:9',
  ]);
  expect(told({ 'sources.yaml': textOf('sources.yaml').replace('checked: 2026-02-01\n  ', '') })).toEqual([
    'stale-source sources.yaml:1',
  ]);
});

test('a course that was copied with its id is no folder without a course, and links to it lead somewhere', () => {
  const digital = (title: string, body: string): string => `---
id: digital
title: "${title}"
summary: "En kurs."
version: 1.0.0
status: draft
goals:
  - id: mal
    text: "Du kan redogöra för hur ett samtal börjar."
    level: fakta
    supports: [ny-samtal]
contact:
  name: "Redaktionen"
---
${body}
`;
  const task = textOf('resa/kurs/preparation/01-las.md').replace('oppna-fragor', 'mal');
  const example = {
    'resa/a/course.md': digital('Den ena', 'En kurs.'),
    'resa/a/tasks/01-las.md': task,
    'resa/b/course.md': digital('Den andra', 'En kurs.'),
    'resa/b/tasks/01-las.md': task,
    'resa/journey.yaml': `${textOf('resa/journey.yaml')}      - digital\n`,
    [COURSE]: `${textOf(COURSE)}\nFortsätt med [Den andra](../b/course.md).\n`,
  };
  expect(told(example)).toEqual(['duplicate-id resa/b/course.md:2']);
});

test('a picture that is a way out of the course is told of as that alone', () => {
  const link = { ...loadedFile('resa/kurs/media/bild.png', ''), link: 'outside' as const };
  expect(told({ [TASK]: `${textOf(TASK)}\n![Två stolar vid ett bord.](../media/bild.png)\n` }, [link])).toEqual([
    'outside-course resa/kurs/media/bild.png:1',
  ]);
});

test('a course in the very folder of the workspace is told to have a folder of its own', () => {
  const files = exampleFiles()
    .filter(({ path }) => path.startsWith('resa/kurs/'))
    .map((file) => ({ ...file, path: file.path.slice('resa/kurs/'.length) }));
  const found = checkContent(files, { today: exampleDay });
  expect(found.map(({ rule, file, message }) => [rule, file, message])).toEqual([
    ['stray-file', 'course.md', 'Kursen ligger direkt i arbetsytans mapp.'],
  ]);
});

test('a media file whose name is misspelt where it is used is not called unused', () => {
  const media = {
    'resa/kurs/media/film.mp4': new Uint8Array([0]),
    'resa/kurs/media/bild.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml':
      '- file: "*"\n  creator: Redaktionen\n  licence: CC BY 4.0\n  consent: not-needed\n',
  };
  const task = textOf(TASK);
  const film = task.replace('\n---\n', '\nmedia:\n  file: ../media/fillm.mp4\n  duration: 2 min\n---\n');
  const rules = (text: string): readonly string[] =>
    told({ ...media, [TASK]: text })
      .map((line) => line.split(' ')[0] ?? '')
      .filter((rule) => rule === 'unused-media' || rule === 'missing-file' || rule === 'broken-link');
  expect(rules(`${film}\n![Två stolar vid ett bord.](../media/bild.png)\n`)).toEqual(['missing-file']);
  expect(rules(`${task}\n![Två stolar vid ett bord.](../media/bilb.png)\n\n[Se filmen](../media/film.mp4)\n`)).toEqual([
    'broken-link',
  ]);
  expect(
    told({
      ...media,
      'resa/kurs/media/två stolar.png': new Uint8Array([137, 80, 78, 71]),
      [TASK]: `${task}\n![Två stolar.](../media/två stolar.png) ![Ett bord.](../media/bild.png)\n\n[Se filmen](../media/film.mp4)\n`,
    }).filter((line) => /^(?:unused-media|broken-link)/.test(line)),
  ).toEqual([`broken-link ${TASK}:13`]);
  expect(rules(`${task}\n![Två stolar vid ett bord.](../media/annat.png)\n\n[Se filmen](../media/film.mp4)\n`)).toEqual(
    ['broken-link', 'unused-media'],
  );
});
