// @module-tag slow
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readZip } from '../../disk/read-zip.js';
import { runTool, startTool } from '../../tool.js';
import {
  built,
  buildIn,
  digitalCourse,
  filesIn,
  outcomes,
  recordsIn,
  TODAY,
  TWO_COURSES,
  writeFiles,
} from '../../workspace.js';

vi.setConfig({ testTimeout: 60_000 });

const ARGUMENTS = ['build', 'content', '--out', 'out', '--no-cache', '--today', TODAY, '--lang', 'sv'];
/** What stands beside the packages, in the order of names, and what comes after their folder. */
const BESIDE = ['SHA256SUMS', 'digital-installation.html', 'kurs-installation.html', 'packages.json'];
const TABLES = ['totara-competencies.csv', 'totara-courses.csv'];
const NAMES = [
  'scorm12/digital-uppgifter-1.0.0.zip',
  'scorm12/kurs-efterarbete-1.0.0.zip',
  'scorm12/kurs-forberedelser-1.0.0.zip',
];

/**
 * Packages of a good build, and new content that takes long to build: a film of a gigabyte that no disk has to hold.
 */
async function beforeAndAfter(): Promise<{ readonly folder: string; readonly out: string; readonly before: string }> {
  const { folder, out } = await built(TWO_COURSES);
  const task = `---
id: se
title: "Se filmen"
kind: watch
time: 70 min
goals: [mal]
why: "Du ser hur ett samtal börjar."
media:
  file: ../media/film.mp4
  captions: ../media/film.vtt
  transcript: ../media/film.md
  duration: 60 min
  audioDescription: not-needed
---
Se filmen.
`;
  writeFiles(join(folder, 'content'), {
    ...digitalCourse('digital', { version: '2.0.0' }),
    'resa/digital/tasks/02-se.md': task,
    'resa/digital/media/film.md': 'Hej.\n',
    'resa/digital/media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:04.000\nHej.\n',
    'resa/digital/media/film.mp4': '',
    'resa/digital/media/credits.yaml':
      '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
    'kurspaket.yaml': 'language: sv\nlimits:\n  packageSize:\n    warn: 9 GB\n    error: 9 GB\n',
  });
  truncateSync(join(folder, 'content/resa/digital/media/film.mp4'), 2 ** 30);
  return { folder, out, before: state(out) };
}

/** Names and bytes of everything that is not hidden. */
function state(out: string): string {
  return filesIn(out)
    .filter((path) => !path.startsWith('.'))
    .map((path) => `${path} ${readFileSync(join(out, path)).toString('base64')}`)
    .join('\n');
}

/** Resolves when the tool has begun to write the package with the film. */
async function writing(out: string): Promise<void> {
  for (;;) {
    const staged = readdirSync(out)
      .filter((name) => name.startsWith('.kurspaket-'))
      .flatMap((name) => filesIn(join(out, name)));
    if (staged.some((path) => path.endsWith('digital-uppgifter-2.0.0.zip'))) return;
    await new Promise((done) => setTimeout(done, 2));
  }
}

describe.runIf(process.platform !== 'win32')('in the middle of a build', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s leaves everything as it was, and nothing behind',
    async (signal) => {
      const { folder, out, before } = await beforeAndAfter();
      const { child, ended } = startTool(ARGUMENTS, { cwd: folder });
      await writing(out);
      child.kill(signal);
      expect(await ended).toEqual({
        code: 130,
        signal: null,
        out: '',
        err: 'Avbrutet. Allt ligger kvar som det var.\n',
      });
      expect(state(out)).toBe(before);
      expect(filesIn(out)).toEqual([...BESIDE, ...NAMES, ...TABLES]);
    },
  );

  test('a kill leaves the packages as they were; the next build clears up', async () => {
    const { folder, out, before } = await beforeAndAfter();
    const { child, ended } = startTool(ARGUMENTS, { cwd: folder });
    await writing(out);
    child.kill('SIGKILL');
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
    expect(state(out)).toBe(before);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toHaveLength(1);
    writeFiles(join(folder, 'content'), { 'resa/digital/media/film.mp4': 'short' });
    expect(runTool(ARGUMENTS, { cwd: folder })).toMatchObject({ code: 0, err: '' });
    expect(filesIn(out)).toEqual([...BESIDE, 'scorm12/digital-uppgifter-2.0.0.zip', ...NAMES.slice(1), ...TABLES]);
  });

  test('a build whose folder is of a living one is left alone', async () => {
    const { folder, out } = await beforeAndAfter();
    const { child, ended } = startTool(ARGUMENTS, { cwd: folder });
    await writing(out);
    await buildIn(folder, { within: ['resa/kurs'] });
    expect(readdirSync(out).filter((name) => name.startsWith('.kurspaket-'))).toHaveLength(1);
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});

describe('what a killed build has left', () => {
  test('is cleared, by whatever number its process had', async () => {
    const { folder, out } = await built(TWO_COURSES);
    for (const pid of [process.pid, 2 ** 22 + 1]) {
      mkdirSync(join(out, `.kurspaket-${pid}-7/scorm12`), { recursive: true });
      writeFileSync(join(out, `.kurspaket-${pid}-7/scorm12/half.zip`), 'half');
    }
    writeFileSync(join(out, `.kurspaket-${2 ** 22 + 1}-packages.json`), 'half');
    await buildIn(folder);
    expect(filesIn(out)).toEqual([...BESIDE, ...NAMES, ...TABLES]);
  });

  test('between giving the packages their names and writing the list is mended by the next build', async () => {
    const { folder, out } = await built(TWO_COURSES);
    const list = readFileSync(join(out, 'packages.json'));
    const cache = join(folder, 'cache');
    await buildIn(folder, { cache });
    writeFiles(join(folder, 'content'), digitalCourse('digital', { body: 'Läs igen.' }));
    await buildIn(folder);
    // The new zip lies there, the list and the memory are those of before.
    writeFileSync(join(out, 'packages.json'), list);
    await buildIn(folder, { cache });
    for (const { file, bytes } of recordsIn(out)) expect(readFileSync(join(out, file)).length).toBe(bytes);
    expect(
      readZip(readFileSync(join(out, NAMES[0] ?? '')))
        .find(({ path }) => path === 'tasks.html')
        ?.content.toString(),
    ).toContain('Läs igen.');
  });
});

describe('two builds at once', () => {
  test('of the same content in one process end well and alike', async () => {
    const { folder, out } = await built(TWO_COURSES);
    const before = state(out);
    writeFiles(join(folder, 'content'), {});
    const reports = await Promise.all([buildIn(folder), buildIn(folder), buildIn(folder, { within: ['resa/kurs'] })]);
    expect(reports.map(outcomes)).toEqual([
      { digital: 'built', kurs: 'built' },
      { digital: 'built', kurs: 'built' },
      { kurs: 'built' },
    ]);
    expect(state(out)).toBe(before);
    expect(filesIn(out)).toEqual([...BESIDE, ...NAMES, ...TABLES]);
  });

  test('of different courses into one folder both stand in the list', async () => {
    const { folder, out } = await built(TWO_COURSES);
    writeFiles(join(folder, 'content'), { ...digitalCourse('digital', { version: '2.0.0' }), ...digitalCourse('ny') });
    const runs = await Promise.all(
      ['resa/digital', 'resa/kurs', 'resa/ny'].map(
        (path) => startTool(['build', `content/${path}`, ...ARGUMENTS.slice(2)], { cwd: folder }).ended,
      ),
    );
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual([1, 2, 3].map(() => ({ code: 0, err: '' })));
    const files = recordsIn(out).map(({ file }) => file);
    expect(filesIn(out).filter((path) => path.endsWith('.zip'))).toEqual(expect.arrayContaining(files));
    for (const { file, bytes } of recordsIn(out)) expect(readFileSync(join(out, file)).length).toBe(bytes);
    // Whoever publishes last in the same instant may not have seen the others: a whole build brings all of them back.
    await buildIn(folder);
    expect(recordsIn(out).map(({ file }) => file)).toEqual([
      'scorm12/digital-uppgifter-2.0.0.zip',
      ...NAMES.slice(1),
      'scorm12/ny-uppgifter-1.0.0.zip',
    ]);
    expect(filesIn(out).filter((path) => path.endsWith('.zip'))).toEqual(recordsIn(out).map(({ file }) => file));
  });
});
