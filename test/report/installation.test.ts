// @module-tag slow
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
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
    const { packages } = JSON.parse(readFileSync(join(folder, 'dist/packages/packages.json'), 'utf8')) as {
      packages: { file: string; sha1: string; sha256: string }[];
    };
    expect(packages.length).toBe(2);
    for (const { file, sha1, sha256 } of packages)
      for (const fact of [file, sha1, sha256]) expect(sheet).toContain(fact);
    const kinds = [...sheet.matchAll(/<p class="kind">(\w+)<\/p>/g)].map((match) => match[1]);
    expect(kinds).toEqual(['Paket', 'Seminarium', 'Paket']);
    expect(sheet).toContain('>Require status</span>');
    expect(sheet).toContain('Slutförd</strong> <span class="screen" lang="en">Completed');
    expect(sheet).toMatch(/<dt>Åtkomst<\/dt><dd>öppnas när ”[^”]*Kursdag 1[^”]*” är slutförd/);
    expect(sheet).toContain('Kursen kan skapas ur totara-courses.csv.');
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

  test('of an update with another structure names the task whose ticks are lost, the versions and the files', async () => {
    const folder = repository(files());
    const course = readFileSync(join(folder, 'content/resa/kurs/course.md'), 'utf8');
    const task = readFileSync(join(folder, TASK), 'utf8');
    writeFiles(folder, {
      [TASK]: task.replace(/^id: .*$/m, 'id: en-annan'),
      'content/resa/kurs/course.md': course.replace(/^version: .*$/m, 'version: 2.0.0'),
    });
    await call(folder, 'build', '--no-cache', '--quiet', '--since', 'HEAD');
    const title = /^title: "(.*)"$/m.exec(task)?.[1] ?? '';
    expect(sheetOf(folder)).toContain(`följer inte med: ${title}.`);
    expect(sheetOf(folder)).toContain('Version 2.0.0 ersätter version 1.0.0.');
    expect(sheetOf(folder)).toContain('Ladda upp filerna för version 1.0.0 i samma aktiviteter igen.');
    expect(sheetOf(folder)).toMatch(
      /byt filen i samma aktivitet<\/strong> \(<code>scorm12\/kurs-efterarbete-2\.0\.0\.zip/,
    );
    expect(sheetOf(folder)).not.toContain('kan skapas ur');
  });

  test('with every target leaves no choice: the packages for the LMS stand at its activities, the others apart', async () => {
    const folder = repository(files('language: sv\nlms: moodle\niriBase: https://exempel.example/kurs/\n'));
    await call(folder, 'build', '--no-cache', '--quiet', '--target', 'all');
    const [activities = '', others = ''] = [
      /<ol class="stops">.*?<\/ol>/s,
      /Andra format av samma kurs.*?<\/section>/s,
    ].map((piece) => piece.exec(sheetOf(folder))?.[0] ?? '');
    expect(new Set([...activities.matchAll(/<code>([^<]+)\/[^<]+\.zip/g)].map((match) => match[1]))).toEqual(
      new Set(['scorm12']),
    );
    expect(activities).not.toContain('Seminarium');
    for (const target of ['scorm2004/', 'scorm2004-3/', 'cmi5/', 'xapi/', 'web/kurs']) expect(others).toContain(target);
    expect(others).toContain('Ladda inte upp de här i Moodle.');
    expect(sheetOf(folder)).toContain('Student skip content structure page');
  });

  test.each([
    ['canvas', 'Canvas'],
    ['scorm-cloud', 'SCORM Cloud'],
    ['ilias', 'ILIAS'],
    ['open-edx', 'Open edX'],
  ])('for %s says what is known and what is not, and mentions no other LMS’s tables', async (lms, name) => {
    const folder = repository(files(`language: sv\nlms: ${lms}\n`));
    await call(folder, 'build', '--no-cache', '--quiet');
    expect(sheetOf(folder)).toContain(`Installationsblad · ${name}`);
    expect(sheetOf(folder)).toContain(`Vi har inte prövat paketen i ${name} själva.`);
    expect(sheetOf(folder)).not.toMatch(/\.csv|betrodda|Seminarium/);
  });

  test('of a format that is not the usual one says what it takes, and that one file holds every part', async () => {
    const folder = repository(files('language: sv\nlms: moodle\niriBase: https://exempel.example/kurs/\n'));
    await call(folder, 'build', '--no-cache', '--quiet', '--target', 'cmi5');
    expect(sheetOf(folder)).toContain('Kräver en insticksmodul: mod_cmi5');
    expect(sheetOf(folder)).toContain('Samma fil innehåller alla digitala delar: ladda upp den en gång.');
    expect(sheetOf(folder)).toContain('I lärdatabasen (LRS): ');
    expect(sheetOf(folder)).not.toContain('rapporten Objectives');
    const other = repository(files('language: sv\nlms: totara\niriBase: https://exempel.example/kurs/\n'));
    await call(other, 'build', '--no-cache', '--quiet', '--target', 'cmi5');
    expect(sheetOf(other)).toContain('Vi vet inte om Totara tar emot formatet cmi5.');
  });

  test('is not made for a website alone', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet', '--target', 'web');
    expect(readdirSync(join(folder, 'dist/packages')).filter((name) => /installation|csv/.test(name))).toEqual([]);
  });

  test('shows no markup that a producer wrote', async () => {
    const folder = repository(files());
    const course = readFileSync(join(folder, 'content/resa/kurs/course.md'), 'utf8');
    writeFiles(folder, {
      'content/resa/kurs/course.md': course.replace(
        /^title: .*$/m,
        'title: "Öva <script>alert(1)</script> & \'prova\'"',
      ),
    });
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
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}

describe('tables for importers', () => {
  test('courses are hidden, whichever way the site shows them', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet');
    const [heading = [], course = []] = readFileSync(join(folder, 'dist/packages/totara-courses.csv'), 'utf8')
      .split('\r\n')
      .map(cells);
    expect([course[heading.indexOf('visible')], course[heading.indexOf('audiencevisible')]]).toEqual(['0', '3']);
  });

  test('Totara: every line has the columns of its heading, and every competency an id of its own', async () => {
    const folder = repository(files());
    await call(folder, 'build', '--no-cache', '--quiet');
    for (const name of ['totara-courses.csv', 'totara-competencies.csv']) {
      const lines = readFileSync(join(folder, 'dist/packages', name), 'utf8')
        .trimEnd()
        .split('\r\n')
        .map(cells);
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
    const lines = readFileSync(join(folder, 'dist/packages/moodle-competencies.csv'), 'utf8')
      .trimEnd()
      .split('\r\n')
      .map(cells);
    expect(lines.every((line) => line.length === 14)).toBe(true);
    expect(lines.slice(1).filter((line) => line[12] === '1').length).toBe(1);
    expect(JSON.parse(lines[1]?.[6] ?? '')).toHaveLength(3);
    expect(git(folder, 'status', '--short')).not.toContain('content');
  });
});
