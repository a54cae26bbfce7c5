// @module-tag slow
import { mkdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readZip } from '../../disk/read-zip.js';
import { runTool } from '../../tool.js';
import {
  buildIn,
  built,
  EXAMPLE,
  filesIn,
  recordsIn,
  temporaryFolder,
  TODAY,
  TWO_COURSES,
  writeFiles,
  type Files,
} from '../../workspace.js';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FILES: Files = {
  ...TWO_COURSES,
  'resa/kurs/preparation/02-se.md': (EXAMPLE['resa/kurs/preparation/01-las.md'] as string)
    .replace('las-om-ratten', 'se-bilden')
    .replace('Läs bestämmelserna.', '![En å i Åre](<../media/Å i Åre.png>) ![Ett möte](../media/möte.svg)'),
  'resa/kurs/media/Å i Åre.png': PICTURE,
  'resa/kurs/media/möte.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n',
  'resa/kurs/media/credits.yaml':
    '- file: "*"\n  creator: "Exempelregionen"\n  licence: CC BY 4.0\n  consent: not-needed\n',
};

/** SHA256SUMS of a build: if it is the same, every byte of every package is. */
const sums = (out: string): string => readFileSync(join(out, 'SHA256SUMS'), 'utf8');

test('the same content gives the same bytes in another folder, made in another order, with other dates', async () => {
  const first = await built(FILES);
  expect(recordsIn(first.out)).toHaveLength(3);
  const folder = join(temporaryFolder(), 'en annan mapp', 'å');
  mkdirSync(folder, { recursive: true });
  writeFiles(join(folder, 'content'), Object.fromEntries(Object.entries(FILES).reverse()));
  for (const [index, path] of filesIn(join(folder, 'content')).entries())
    utimesSync(join(folder, 'content', path), new Date(index * 1e9), new Date(2e12 - index * 1e9));
  await buildIn(folder);
  expect(sums(join(folder, 'out'))).toBe(sums(first.out));
  expect(readFileSync(join(folder, 'out/packages.json'), 'utf8')).toBe(
    readFileSync(join(first.out, 'packages.json'), 'utf8'),
  );
});

test('the same content gives the same bytes in another time zone, language and mask, from another folder', async () => {
  const { folder, out } = await built(FILES);
  const worlds: readonly NodeJS.ProcessEnv[] = [
    { TZ: 'Pacific/Auckland', LC_ALL: 'C' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ];
  for (const [index, env] of worlds.entries()) {
    const other = join(folder, `out-${index}`);
    const { code, err } = runTool(['build', join(folder, 'content'), '--out', other, '--no-cache', '--today', TODAY], {
      cwd: index === 0 ? folder : '/',
      env,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(sums(other)).toBe(sums(out));
  }
});

test('twice in a row, with a memory and without, is the same', async () => {
  const { folder, out } = await built(FILES);
  const first = sums(out);
  await buildIn(folder);
  expect(sums(out)).toBe(first);
  const cache = join(folder, 'cache');
  for (const outcome of ['built', 'unchanged']) {
    const report = await buildIn(folder, { out: join(folder, 'other'), cache });
    expect(report.courses.map((course) => course.outcome)).toEqual([outcome, outcome]);
    expect(sums(join(folder, 'other'))).toBe(first);
  }
});

test('the way to the workspace leaves no trace', async () => {
  const { folder, out } = await built(FILES);
  symlinkSync(folder, join(folder, 'genväg'));
  await buildIn(join(folder, 'genväg'), { out: join(folder, 'other') });
  expect(sums(join(folder, 'other'))).toBe(sums(out));
  for (const { file } of recordsIn(out)) {
    for (const { path, content } of readZip(readFileSync(join(out, file))))
      expect(`${path} ${content.includes(folder)}`).toBe(`${path} false`);
  }
});

test('entries are sorted, ASCII, dated alike; media and manifest stand where they should', async () => {
  const { out } = await built(FILES);
  for (const { file } of recordsIn(out)) {
    const entries = readZip(readFileSync(join(out, file)));
    const paths = entries.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths.filter((path) => !/^[a-z0-9][A-Za-z0-9._-]*(?:\/[a-z0-9][A-Za-z0-9._-]*)*$/.test(path))).toEqual([]);
    expect(paths).toContain('imsmanifest.xml');
    expect(new Set(entries.map(({ stamp }) => stamp)).size).toBe(1);
  }
  const preparation = readZip(readFileSync(join(out, 'scorm12/kurs-forberedelser-1.0.0.zip')));
  const picture = preparation.find(({ path }) => path === 'media/a-i-are.png');
  expect({ method: picture?.method, content: picture?.content }).toEqual({ method: 0, content: PICTURE });
  expect(preparation.find(({ path }) => path === 'media/mote.svg')?.content.toString()).toBe(
    FILES['resa/kurs/media/möte.svg'],
  );
});
