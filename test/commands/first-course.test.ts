import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE, temporaryFolder, writeFiles } from '../workspace.js';
import { call } from './terminal.js';

// README's five minutes in an empty folder, where nobody has written a kurspaket.yaml yet.

const TODAY = ['--today', '2026-03-01'] as const;

test.each([['content/resa/min-kurs'], ['min-kurs'], ['kurser/min-kurs']])(
  'a first course in %s is checked and built without settings',
  async (course) => {
    const folder = temporaryFolder();
    await call(folder, 'new', course, '--title', 'Min första kurs');
    expect(await call(folder, 'check', course, ...TODAY)).toMatchObject({ code: 0, out: 'Inga fel i 1 kurs.\n' });
    const built = await call(folder, 'build', course, '--drafts', '--no-cache', ...TODAY);
    expect([built.code, built.err]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'dist/packages/scorm12')).sort()).toEqual([
      'min-forsta-kurs-efterarbete-0.1.0.zip',
      'min-forsta-kurs-forberedelser-0.1.0.zip',
    ]);
    expect(await call(join(folder, course), 'check', '.', ...TODAY)).toMatchObject({
      code: 0,
      out: 'Inga fel i 1 kurs.\n',
    });
  },
);

test('a course without settings belongs to the journey and the sources above it', async () => {
  const folder = temporaryFolder();
  const { 'kurspaket.yaml': _, ...files } = EXAMPLE;
  writeFiles(folder, files);
  expect(await call(folder, 'check', 'resa/kurs', ...TODAY)).toMatchObject({ code: 0, out: 'Inga fel i 1 kurs.\n' });
});

test('in a journey the draft is silent, and the published course asks for its place on the route', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), EXAMPLE);
  const course = 'content/resa/min-kurs';
  await call(folder, 'new', course);
  expect(await call(folder, 'check', course, ...TODAY)).toMatchObject({ code: 0, out: 'Inga fel i 1 kurs.\n' });
  const card = join(folder, course, 'course.md');
  writeFileSync(card, readFileSync(card, 'utf8').replace('status: draft', 'status: published'));
  const { code, out } = await call(folder, 'check', course, ...TODAY);
  expect([code, [...out.matchAll(/ {2}varning {2}(\S+)/g)].map(([, rule]) => rule)]).toEqual([
    0,
    ['course-on-no-route'],
  ]);
});

test.each([
  ['a workspace', { 'content/kurspaket.yaml': 'language: en\n' }],
  [
    'a journey',
    {
      'content/kurspaket.yaml': 'language: sv\n',
      'content/resa/journey.yaml': EXAMPLE['resa/journey.yaml'] + 'language: en\n',
    },
  ],
])('in %s in English the course is in English', async (_, files) => {
  for (const more of [[], ['--digital']]) {
    const folder = temporaryFolder();
    writeFiles(folder, {
      ...Object.fromEntries(Object.entries(EXAMPLE).map(([path, text]) => [`content/${path}`, text])),
      ...files,
    });
    await call(folder, 'new', 'content/resa/my-course', '--title', 'My first course', ...more);
    const { code, out } = await call(folder, 'check', 'content/resa/my-course', '--lang', 'en', ...TODAY);
    expect([code, out]).toEqual([0, 'Nothing wrong in 1 course.\n']);
    expect(readFileSync(join(folder, 'content/resa/my-course/course.md'), 'utf8')).toContain(
      'You can apply the basics in your own work.',
    );
  }
});

test.each([
  ['123', []],
  ['日本', []],
  ['2026-ny', []],
  ['min-kurs', ['--title', '日本語']],
])('a course in %s %j has an id all the same', async (name, more) => {
  const folder = temporaryFolder();
  await call(folder, 'new', `content/resa/${name}`, ...more);
  expect(await call(folder, 'check', `content/resa/${name}`, ...TODAY)).toMatchObject({
    code: 0,
    out: 'Inga fel i 1 kurs.\n',
  });
});
