import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/example-workspace.js';
import { call } from '../commands/terminal.js';
import { git, repository, writeFiles } from '../disk/repository.js';

const files = (settings = 'language: sv\n'): Readonly<Record<string, string | Uint8Array | null>> => ({
  ...Object.fromEntries(Object.entries(exampleWorkspace).map(([path, text]) => [`content/${path}`, text])),
  'content/kurspaket.yaml': settings,
});
const sheetOf = (folder: string): string => readFileSync(join(folder, 'dist/packages/kurs-installation.html'), 'utf8');
const TASK = 'content/resa/kurs/follow-up/01-prova.md';

describe('the installation sheet', () => {
  test('names every activity in its order, every zip with size and hashes, and what to tick', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet');
    const sheet = sheetOf(folder);
    const { packages } = JSON.parse(readFileSync(join(folder, 'dist/packages/packages.json'), 'utf8')) as { packages: { file: string; sha1: string; sha256: string }[] };
    expect(packages.length).toBe(2);
    for (const { file, sha1, sha256 } of packages) for (const fact of [file, sha1, sha256]) expect(sheet).toContain(fact);
    const kinds = [...sheet.matchAll(/<p class="kind">(\w+)<\/p>/g)].map((match) => match[1]);
    expect(kinds).toEqual(['Paket', 'Seminarium', 'Paket']);
    expect(sheet).toContain('Slutförd (Completed)');
    expect(sheet).toContain('Det här är första gången');
    expect(sheet).toMatch(/<html lang="sv">/);
  });

  test('of an update says what has changed, what to replace and that ticks stay', async () => {
    const folder = repository(files());
    writeFiles(folder, { [TASK]: readFileSync(join(folder, TASK), 'utf8').replace(/^time: .*$/m, 'time: 40 min') });
    await call(folder, 'build', '--no-cache', '--quiet', '--since', 'HEAD');
    expect(sheetOf(folder)).toContain('Det här är en uppdatering');
    expect(sheetOf(folder)).toContain('byt filen i samma aktivitet');
    expect(sheetOf(folder)).toMatch(/Prövat: \d+ sparade framsteg/);
  });

  test('shows no markup that a producer wrote', async () => {
    const folder = repository(files());
    const course = readFileSync(join(folder, 'content/resa/kurs/course.md'), 'utf8');
    writeFiles(folder, { 'content/resa/kurs/course.md': course.replace(/^title: .*$/m, 'title: "Öva <script>alert(1)</script> & \'prova\'"') });
    await call(folder, 'build', '--no-cache', '--quiet');
    expect(sheetOf(folder)).not.toContain('<script>');
    expect(sheetOf(folder)).toContain('&lt;script&gt;');
  });

  test('goes when its course goes', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet');
    const course = readFileSync(join(folder, 'content/resa/kurs/course.md'), 'utf8');
    writeFiles(folder, { 'content/resa/kurs/course.md': course.replace(/^status: .*$/m, 'status: retired') });
    await call(folder, 'build', '--no-cache', '--quiet');
    expect(() => sheetOf(folder)).toThrow();
  });
});

/** The cells of a line, as RFC 4180 has them. */
function cells(line: string): readonly string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
}

describe('tables for importers', () => {
  test('Totara: every line has the columns of its heading, and every competency an id of its own', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet');
    for (const name of ['totara-courses.csv', 'totara-competencies.csv']) {
      const lines = readFileSync(join(folder, 'dist/packages', name), 'utf8').trimEnd().split('\r\n').map(cells);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.length).toBe(lines[0]?.length);
      const ids = lines.slice(1).map((line) => line[0] ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id.length >= 1 && id.length <= 100)).toBe(true);
    }
  });

  test('Moodle: 14 columns, one framework row', async () => {
    const folder = repository(files('language: sv\nlms: moodle\n'));
    await call(folder, 'build', '--no-cache', '--quiet');
    const lines = readFileSync(join(folder, 'dist/packages/moodle-competencies.csv'), 'utf8').trimEnd().split('\r\n').map(cells);
    expect(lines.every((line) => line.length === 14)).toBe(true);
    expect(lines.slice(1).filter((line) => line[12] === '1').length).toBe(1);
    expect(JSON.parse(lines[1]?.[6] ?? '')).toHaveLength(3);
    expect(git(folder, 'status', '--short')).not.toContain('content');
  });
});
