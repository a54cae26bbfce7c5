import { describe, expect, test } from 'vitest';
import { RICH, WHOLE } from '../targets/built-packages.js';
import { builtZips } from './built-zips.js';
import { brief, factsOf, said } from './inspected.js';

const zips = [await builtZips(RICH), await builtZips(WHOLE)].flatMap((packages, index) =>
  [...packages].map(([name, { zip, record }]) => [`${index === 0 ? 'parts' : 'whole'}: ${name}`, zip, record] as const),
);

describe.each(zips)('%s', (_, zip, record) => {
  test('has nothing wrong, warnings and infos included', async () => {
    expect(brief(await said(zip))).toEqual([]);
  });

  test('is known for what it is', async () => {
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
  });
});

test('every target with a zip is there', () => {
  expect(new Set(zips.map(([, , { target }]) => target))).toEqual(
    new Set(['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi']),
  );
});
