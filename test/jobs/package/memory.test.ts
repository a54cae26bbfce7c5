// @module-tag slow
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../../src/jobs/package/package.js';
import type { BuildOptions } from '../../../src/jobs/package/report.js';
import { readZip } from '../../disk/read-zip.js';
import {
  buildIn,
  digitalCourse,
  EXAMPLE,
  outcomes,
  recordsIn,
  temporaryFolder,
  TODAY,
  TWO_COURSES,
  writeFiles,
} from '../../workspace.js';

// What a build remembers may save time, and must never decide what is in a package.

const DIGITAL = 'scorm12/digital-uppgifter-1.0.0.zip';
const TASK = 'resa/digital/tasks/01-las.md';
const NOTHING_NEW = { digital: 'unchanged', kurs: 'unchanged' };

interface Place {
  readonly folder: string;
  readonly out: string;
  readonly again: (options?: Partial<BuildOptions>) => Promise<Readonly<Record<string, string>>>;
}

/** A workspace that has been built with a memory, and whose files are old. */
async function remembered(): Promise<Place> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), TWO_COURSES);
  const again: Place['again'] = async (options) =>
    outcomes(await buildIn(folder, { cache: join(folder, 'cache'), ...options }));
  await again();
  return { folder, out: join(folder, 'out'), again };
}

const memoryIn = (folder: string): string => join(folder, 'cache', readdirSync(join(folder, 'cache'))[0] ?? '');
const pageIn = (out: string): string =>
  readZip(readFileSync(join(out, DIGITAL)))
    .find(({ path }) => path === 'tasks.html')
    ?.content.toString() ?? '';

test('nothing is built again where nothing has changed', async () => {
  const { out, again } = await remembered();
  const before = statSync(join(out, DIGITAL));
  expect(await again()).toEqual(NOTHING_NEW);
  expect(statSync(join(out, DIGITAL))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(recordsIn(out)).toHaveLength(3);
});

test('one byte of a task that keeps its size and its date is seen', async () => {
  const { folder, out, again } = await remembered();
  const path = join(folder, 'content', TASK);
  const { atime, mtime, size } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Läs och fundera', 'Läs och Fundera'));
  utimesSync(path, atime, mtime);
  const after = statSync(path);
  // Floating point: the disk counts nanoseconds.
  expect([after.size, Math.round(after.mtimeMs)]).toEqual([size, mtime.getTime()]);
  expect(await again()).toEqual({ digital: 'built', kurs: 'unchanged' });
  expect(pageIn(out)).toContain('Läs och Fundera');
});

test('a file that is put in the place of another is seen', async () => {
  const { folder, out, again } = await remembered();
  const path = join(folder, 'content', TASK);
  const { atime, mtime } = statSync(path);
  const other = readFileSync(path, 'utf8').replace('Läs och fundera', 'Läs och Fundera');
  rmSync(path);
  writeFileSync(path, other);
  utimesSync(path, atime, mtime);
  await again();
  expect(pageIn(out)).toContain('Läs och Fundera');
});

test('a new file, a file that is gone and one that is moved are seen', async () => {
  const { folder, again } = await remembered();
  const task = readFileSync(join(folder, 'content', TASK), 'utf8');
  writeFiles(join(folder, 'content'), { 'resa/digital/tasks/02-mer.md': task.replace('id: las', 'id: las-mer') });
  expect(await again()).toMatchObject({ digital: 'built' });
  rmSync(join(folder, 'content', TASK));
  expect(await again()).toMatchObject({ digital: 'built' });
  writeFiles(join(folder, 'content'), {
    'resa/digital/tasks/03-mer.md': readFileSync(join(folder, 'content/resa/digital/tasks/02-mer.md')),
  });
  rmSync(join(folder, 'content/resa/digital/tasks/02-mer.md'));
  expect(await again()).toMatchObject({ digital: 'built' });
  expect(await again()).toEqual(NOTHING_NEW);
});

test('what stands above a course is seen by every course', async () => {
  const { folder, out, again } = await remembered();
  const change = (path: string, from: string, to: string): void =>
    writeFileSync(join(folder, 'content', path), readFileSync(join(folder, 'content', path), 'utf8').replace(from, to));
  const both = { digital: 'built', kurs: 'built' };
  change('sources.yaml', 'Socialtjänstlag (2025:400)', 'Socialtjänstlagen (2025:400)');
  expect(await again()).toEqual(both);
  change('resa/journey.yaml', 'title: "Yrkesresan"', 'title: "Resan"');
  expect(await again()).toEqual(both);
  expect(pageIn(out)).toContain('Resan');
  change('kurspaket.yaml', 'language: sv\n', 'language: sv\norganisation: Exempelregionen\n');
  expect(await again()).toEqual(both);
  change('resa/kurs/course.md', 'Samtal med barn', 'Samtal med små barn');
  expect(await again()).toEqual(both);
  expect(await again()).toEqual(NOTHING_NEW);
});

test('an error elsewhere that comes or goes is seen', async () => {
  const { folder, again } = await remembered();
  const path = join(folder, 'content/resa/digital/course.md');
  const course = readFileSync(path, 'utf8');
  writeFileSync(path, course.replace('version:', 'after: [kurs]\nversion:'));
  expect(await again()).toMatchObject({ digital: 'built' });
  writeFileSync(join(folder, 'content/resa/kurs/course.md'), '---\nid: [\n---\n');
  expect(await again()).toMatchObject({ digital: 'built' });
  rmSync(join(folder, 'content/resa/kurs'), { recursive: true });
  writeFileSync(
    join(folder, 'content/resa/journey.yaml'),
    readFileSync(join(folder, 'content/resa/journey.yaml'), 'utf8').replace('      - kurs\n', '      - digital\n'),
  );
  expect(await again()).toEqual({ digital: 'failed' });
});

test('another day is another verdict', async () => {
  const { folder, again } = await remembered();
  const waived = `waivers:\n  - rule: missing-alt\n    approvedBy: SKR\n    date: 2026-02-01\n    expires: 2026-06-01\n    reason: "Bilden byts ut."\n`;
  const credits = '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n';
  writeFiles(join(folder, 'content'), {
    ...digitalCourse('digital', { body: '![](../media/bild.svg)' }),
    'resa/digital/reviews.yaml': waived,
    'resa/digital/media/credits.yaml': credits,
    'resa/digital/media/bild.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
  });
  expect(await again()).toMatchObject({ digital: 'built' });
  expect(await again({ today: '2026-06-01' })).toMatchObject({ digital: 'built' });
  expect(await again({ today: '2026-06-02' })).toMatchObject({ digital: 'failed' });
  expect(await again({ today: TODAY })).toMatchObject({ digital: 'built' });
});

test('another day alone is no reason to build again', async () => {
  const { folder, again } = await remembered();
  expect(await again({ today: '2031-05-17' })).toEqual(NOTHING_NEW);
  writeFiles(join(folder, 'content'), digitalCourse('digital', { body: 'Numret är 20310516-0000.' }));
  expect(await again({ today: '2031-05-15' })).toMatchObject({ digital: 'built' });
  expect(await again({ today: '2031-05-16' })).toMatchObject({ digital: 'failed' });
});

test('a cache and packages that come back elsewhere, as on another runner, are known there', async () => {
  const { folder } = await remembered();
  const other = join(temporaryFolder(), 'runner');
  cpSync(folder, other, { recursive: true });
  expect(outcomes(await buildIn(other, { cache: join(other, 'cache') }))).toEqual(NOTHING_NEW);
});

test('another language of the messages is remembered apart', async () => {
  const { folder } = await remembered();
  writeFiles(join(folder, 'content'), digitalCourse('digital', { body: '<b>fel</b>' }));
  const messages = async (language: 'sv' | 'en'): Promise<readonly string[]> =>
    (await buildIn(folder, { cache: join(folder, 'cache'), language })).diagnostics
      .filter(({ rule }) => rule === 'raw-html')
      .map(({ why }) => why);
  const [swedish, english] = [await messages('sv'), await messages('en')];
  expect(swedish).not.toEqual(english);
  expect(await messages('sv')).toEqual(swedish);
});

test('what was found is said again, word for word', async () => {
  const { folder } = await remembered();
  writeFiles(join(folder, 'content'), digitalCourse('digital', { body: '<b>fel</b>' }));
  const first = await buildIn(folder, { cache: join(folder, 'cache') });
  const second = await buildIn(folder, { cache: join(folder, 'cache') });
  expect(second.diagnostics).toEqual(first.diagnostics);
  expect(outcomes(second)).toEqual({ digital: 'failed', kurs: 'unchanged' });
  expect(second.diagnostics.some(({ rule }) => rule === 'raw-html')).toBe(true);
});

test.each([
  ['deleted', (path: string) => rmSync(path)],
  ['emptied', (path: string) => truncateSync(path, 0)],
  [
    'damaged in one byte',
    (path: string) => {
      const bytes = readFileSync(path);
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  ],
])('a package that is %s is built again, the others are not', async (_, harm) => {
  const { out, again } = await remembered();
  const good = readFileSync(join(out, DIGITAL));
  harm(join(out, DIGITAL));
  expect(await again()).toEqual({ digital: 'built', kurs: 'unchanged' });
  expect(readFileSync(join(out, DIGITAL)).equals(good)).toBe(true);
});

test('a package that has only been touched, copied or fetched from elsewhere is not built again', async () => {
  const { out, again } = await remembered();
  utimesSync(join(out, DIGITAL), new Date(), new Date());
  expect(await again()).toEqual(NOTHING_NEW);
});

test('a list that is gone is written again', async () => {
  const { out, again } = await remembered();
  const list = readFileSync(join(out, 'packages.json'), 'utf8');
  rmSync(join(out, 'packages.json'));
  rmSync(join(out, 'SHA256SUMS'));
  expect(await again()).toEqual(NOTHING_NEW);
  expect(readFileSync(join(out, 'packages.json'), 'utf8')).toBe(list);
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n')).toHaveLength(4);
});

test.each([
  ['is cut short', (text: string) => text.slice(0, text.length >> 1)],
  ['is empty', () => ''],
  ['is something else', () => '[1, 2, 3]'],
  ['is null', () => 'null'],
  ['has lost half of what belongs in it', () => '{"written": 9e15, "digests": {}, "courses": {"digital": {}}}'],
  ['has the right keys and wrong values', (text: string) => text.replaceAll('"packages":[', '"packages":[null,')],
])('a memory that %s is no memory', async (_, harm) => {
  const { folder, out, again } = await remembered();
  const memory = memoryIn(folder);
  writeFileSync(memory, harm(readFileSync(memory, 'utf8')));
  expect(Object.keys(await again())).toEqual(['digital', 'kurs']);
  expect(recordsIn(out)).toHaveLength(3);
  expect(await again()).toEqual(NOTHING_NEW);
});

test('a memory that cannot be written costs time, nothing else', async () => {
  const { folder, again } = await remembered();
  writeFileSync(join(folder, 'en-fil'), '');
  expect(await again({ cache: join(folder, 'en-fil') })).toEqual({ digital: 'built', kurs: 'built' });
});

test('drafts, targets, workspaces and output folders are remembered apart', async () => {
  const { folder, again } = await remembered();
  expect(await again({ drafts: true })).toEqual({ digital: 'built', kurs: 'built' });
  expect(await again({ out: join(folder, 'other') })).toEqual({ digital: 'built', kurs: 'built' });
  writeFiles(join(folder, 'elsewhere'), { ...EXAMPLE, ...digitalCourse('digital', { body: 'Något annat.' }) });
  const report = await build({
    root: join(folder, 'elsewhere'),
    out: join(folder, 'out'),
    within: [],
    drafts: false,
    dryRun: false,
    today: TODAY,
    cache: join(folder, 'cache'),
  });
  expect(outcomes(report)).toEqual({ digital: 'built', kurs: 'built' });
  expect(await again()).toMatchObject({ digital: 'built' });
});

test('an id that every object knows is an id like any other', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), { ...EXAMPLE, ...digitalCourse('constructor') });
  const cache = join(folder, 'cache');
  for (const outcome of ['built', 'unchanged'])
    expect(outcomes(await buildIn(folder, { cache }))).toEqual({ constructor: outcome, kurs: outcome });
  expect(recordsIn(join(folder, 'out'))).toHaveLength(3);
  expect(outcomes(await buildIn(folder))).toEqual({ constructor: 'built', kurs: 'built' });
});

test('a partial build leaves what is known of the others', async () => {
  const { again } = await remembered();
  expect(await again({ within: ['resa/digital'] })).toEqual({ digital: 'unchanged' });
  expect(await again()).toEqual(NOTHING_NEW);
});
