// @module-tag slow
import { beforeAll, describe, expect, test } from 'vitest';
import { TARGETS } from '../../src/targets/targets.js';
import type { PageData } from '../../src/model/launch-data.js';
import type { TargetId } from '../../src/model/workspace.js';
import { ALL, everyPackage, RICH, textOf, WHOLE, type BuiltPackage } from '../targets/built-packages.js';
import { launchDataOf } from '../targets/launch-data-of.js';

const CANARY = 'kanariefagel-i-studiehandledningen';
const FILES = {
  ...RICH,
  'resa/kurs/trainer/guide.md': `Bara för utbildare: ${CANARY}.\n`,
  'resa/kurs/trainer/bilder.pptx': CANARY,
};

let parts: ReadonlyMap<string, BuiltPackage>;
let whole: ReadonlyMap<string, BuiltPackage>;
let again: ReadonlyMap<string, BuiltPackage>;

beforeAll(async () => {
  parts = (await everyPackage(FILES)).packages;
  whole = (await everyPackage({ ...FILES, 'kurspaket.yaml': WHOLE['kurspaket.yaml'] ?? '' })).packages;
  again = (await everyPackage(Object.fromEntries(Object.entries(FILES).reverse()))).packages;
});

test('the contract is asked of every target there is', () => {
  expect(TARGETS.map(({ id }) => id).sort()).toEqual([...ALL].sort());
});

describe.each(TARGETS.map(({ id }) => [id] as const))('%s', (id) => {
  const of = (packages: ReadonlyMap<string, BuiltPackage>): readonly BuiltPackage[] =>
    [...packages.values()].filter(({ record }) => record.target === id);

  test('builds something of every course, each package under its own name in its own folder', () => {
    for (const packages of [parts, whole]) {
      const own = of(packages);
      expect(new Set(own.map(({ record }) => record.course))).toEqual(new Set(['kurs', 'annan']));
      expect(new Set(own.map(({ record }) => record.file)).size).toBe(own.length);
      for (const { record } of own)
        expect(record.file).toMatch(new RegExp(`^${id}/[a-z0-9-]+(?:-\\d+\\.\\d+\\.\\d+\\.zip)?$`));
    }
  });

  test('holds the pages of its course byte for byte as every other target does', () => {
    for (const packages of [parts, whole]) {
      for (const built of of(packages)) {
        const pages = [...built.files.keys()].filter((path) =>
          /^(?:preparation|follow-up|tasks|course)\.html$/.test(path),
        );
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          const reference = packages.get(`scorm12/${built.record.course}/${page.replace('.html', '')}`) as BuiltPackage;
          for (const [path, bytes] of reference.files) {
            if (/^launch\.js$|\.(?:xml|xsd)$/.test(path)) continue;
            expect([path, built.files.get(path)?.equals(bytes)]).toEqual([path, true]);
          }
        }
      }
    }
  });

  test('tells the player what it was launched as, in words that run under any policy', () => {
    for (const built of [...of(parts), ...of(whole)]) {
      const launch = launchDataOf(built);
      expect(launch).toMatchObject({ protocol: id, version: built.record.version });
      expect(launch.statements !== undefined).toBe(id === 'cmi5' || id === 'xapi');
      expect(launch.links !== undefined).toBe(id === 'web');
    }
  });

  test('every page finds its part, its goals and its tasks in what statements are made of', () => {
    for (const built of [...of(parts), ...of(whole)]) {
      const { statements } = launchDataOf(built);
      if (statements === undefined) continue;
      for (const [path, bytes] of built.files) {
        const data = /id="kurspaket-page">(.*?)<\/script>/.exec(path.endsWith('.html') ? bytes.toString() : '')?.[1];
        if (data === undefined) continue;
        const page = JSON.parse(data) as PageData;
        expect(Object.keys(statements.parts)).toContain(page.part);
        expect(Object.keys(statements.goals)).toEqual(expect.arrayContaining([...page.goals]));
        expect(Object.keys(statements.tasks)).toEqual(expect.arrayContaining(page.tasks.map((task) => task.id)));
      }
    }
  });

  test('asks for nothing that is not in the package', () => {
    for (const { files } of [...of(parts), ...of(whole)]) {
      for (const [path, bytes] of files) {
        if (!path.endsWith('.html')) continue;
        const named = [
          ...bytes.toString().matchAll(/<(?:img|script|link|source|video|audio|track)\b[^>]*\b(?:src|href)="([^"]+)"/g),
        ].map((match) => match[1] ?? '');
        expect(named.filter((name) => !files.has(name))).toEqual([]);
      }
    }
  });

  test('has names that every LMS and every disk takes', () => {
    for (const { files } of [...of(parts), ...of(whole)]) {
      const paths = [...files.keys()];
      for (const path of paths)
        expect(path).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)*\.[a-z0-9]+$/);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
      expect(paths).toEqual([...paths].sort((a, b) => (a < b ? -1 : 1)));
    }
  });

  test('holds nothing that is meant for trainers', () => {
    for (const { files } of [...of(parts), ...of(whole)])
      for (const bytes of files.values()) expect(bytes.includes(CANARY)).toBe(false);
  });

  test('tells packages.json of its goals and its time', () => {
    for (const { record } of of(parts).filter(({ record: { course } }) => course === 'kurs')) {
      const required = { course: 40, preparation: 10 }[record.part as string] ?? 30;
      expect(record.goals.map((goal) => goal.id)).toEqual(
        record.part === 'preparation' ? ['oppna-fragor'] : ['oppna-fragor', 'egna-ord'],
      );
      expect(record.learningTime).toEqual({
        required,
        optional: record.part === 'preparation' ? 0 : 30,
        byAudience: {},
      });
    }
  });

  test('is the same, byte for byte, from the same content in another folder and another order', () => {
    const hashes = (packages: ReadonlyMap<string, BuiltPackage>): readonly (readonly [string, string])[] =>
      of(packages).map(({ record }) => [record.file, record.sha256]);
    expect(hashes(again)).toEqual(hashes(parts));
  });
});

test('scorm12’s launch.js stays short', () => {
  for (const id of ['scorm12', 'scorm2004', 'scorm2004-3'] satisfies readonly TargetId[]) {
    expect(textOf(parts.get(`${id}/kurs/preparation`) as BuiltPackage, 'launch.js')).toBe(
      `window.kurspaketLaunch = {"protocol":"${id}","version":"1.0.0"};\n`,
    );
  }
});
