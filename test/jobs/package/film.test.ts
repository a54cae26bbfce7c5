// @module-tag long
import { createHash } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFilmCourse } from '../../bench/film-course.js';
import { readZip } from '../../disk/read-zip.js';
import { runTool } from '../../tool.js';
import { recordsIn, temporaryFolder, TODAY, writeFiles } from '../../workspace.js';

const MB = 1024 * 1024;
/** Runs in the tool's own process and tells its peak memory, in kilobytes, when it ends. */
const PEAK = `data:text/javascript,import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync('peak.txt', String(process.resourceUsage().maxRSS)));`;

/** Builds the workspace `<folder>/content` in a process of its own; answers with the most memory it had, in bytes. */
function peakOf(folder: string, more: readonly string[] = []): number {
  const { code, err } = runTool(['build', 'content', '--out', 'out', '--today', TODAY, ...more], {
    cwd: folder,
    node: ['--import', PEAK],
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return Number(readFileSync(join(folder, 'peak.txt'), 'utf8')) * 1024;
}

test('a large film goes through as a stream, without being held in memory', () => {
  const folder = temporaryFolder();
  writeFilmCourse(join(folder, 'content'), 1 * MB);
  const small = peakOf(folder, ['--cache', 'cache']);
  truncateSync(join(folder, 'content/filmkurs/media/film.mp4'), 400 * MB);
  const large = peakOf(folder, ['--cache', 'cache']);
  expect(large - small).toBeLessThan(100 * MB);
  const [record] = recordsIn(join(folder, 'out'));
  const film = readZip(readFileSync(join(folder, 'out', record?.file ?? ''))).find(({ path }) => path.endsWith('.mp4'));
  expect(film?.content.length).toBe(400 * MB);
}, 60_000);

test('every byte of a film arrives', () => {
  const folder = temporaryFolder();
  writeFilmCourse(join(folder, 'content'), 0);
  const film = Buffer.alloc(64 * MB);
  for (let at = 0; at < film.length; at += 4) film.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
  writeFileSync(join(folder, 'content/filmkurs/media/film.mp4'), film);
  peakOf(folder, ['--no-cache']);
  const [record] = recordsIn(join(folder, 'out'));
  const zip = readFileSync(join(folder, 'out', record?.file ?? ''));
  expect(createHash('sha256').update(zip).digest('hex')).toBe(record?.sha256);
  const entry = readZip(zip).find(({ path }) => path === 'media/film.mp4');
  expect(entry?.method).toBe(8);
  expect(entry?.content.equals(film)).toBe(true);
}, 60_000);

test('many files of middling size are not held in memory together', () => {
  const folder = temporaryFolder();
  writeFilmCourse(join(folder, 'content'), 1 * MB);
  const task = readFileSync(join(folder, 'content/filmkurs/tasks/01-se.md'), 'utf8');
  const handouts = (count: number): string =>
    `${task}\n${Array.from({ length: count }, (_, index) => `[Blad ${index}](../media/blad-${index}.pdf)`).join('\n')}\n`;
  writeFiles(join(folder, 'content'), { 'filmkurs/tasks/01-se.md': handouts(1), 'filmkurs/media/blad-0.pdf': '%PDF' });
  const few = peakOf(folder, ['--no-cache']);
  for (let index = 0; index < 60; index += 1) {
    writeFiles(join(folder, 'content'), { [`filmkurs/media/blad-${index}.pdf`]: '%PDF' });
    truncateSync(join(folder, `content/filmkurs/media/blad-${index}.pdf`), 7 * MB);
  }
  writeFiles(join(folder, 'content'), { 'filmkurs/tasks/01-se.md': handouts(60) });
  const many = peakOf(folder, ['--no-cache']);
  expect(recordsIn(join(folder, 'out'))[0]?.bytes).toBeGreaterThan(400 * MB);
  expect(many - few).toBeLessThan(140 * MB);
}, 60_000);
