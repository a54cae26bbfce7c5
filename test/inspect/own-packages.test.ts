// @module-tag slow
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageRecord } from '../../src/model/package.js';
import { RICH, WHOLE } from '../targets/built-packages.js';
import { builtZips } from './built-zips.js';
import { brief, factsOf, said } from './inspected.js';

describe.each([
  ['a part', RICH],
  ['a whole course', WHOLE],
])('a package of %s', (_, files) => {
  let packages: Awaited<ReturnType<typeof builtZips>>;

  beforeAll(async () => {
    packages = await builtZips(files);
  });

  test('has nothing wrong in any target, warnings and infos included', async () => {
    for (const [name, { zip }] of packages) expect([name, ...brief(await said(zip))]).toEqual([name]);
  });

  test('is known for what it is', async () => {
    for (const { zip, record } of packages.values()) await expectKnown(zip, record);
  });

  test('is there for every target with a zip', () => {
    expect(new Set([...packages.values()].map(({ record }) => record.target))).toEqual(
      new Set(['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi']),
    );
  });
});

async function expectKnown(zip: Buffer, record: PackageRecord): Promise<void> {
  const { standard, title, units, made } = await factsOf(zip);
  expect(standard).toBe(
    {
      scorm12: 'scorm-1.2',
      scorm2004: 'scorm-2004-4',
      'scorm2004-3': 'scorm-2004-3',
      cmi5: 'cmi5',
      xapi: 'tin-can',
      web: '',
    }[record.target],
  );
  expect(title).toBe(record.title);
  expect(made).toMatchObject({ course: record.course, version: record.version });
  expect(units.length).toBeGreaterThan(0);
  for (const { identifier, launch } of units) {
    expect(identifier).not.toBe('');
    expect(launch).toMatch(/^[a-z-]+\.html$/);
  }
}
