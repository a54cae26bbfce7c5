import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import type { Settings, TargetId } from '../../src/model/workspace.js';
import { PRESETS } from '../../src/targets/presets.js';
import { TARGETS } from '../../src/targets/targets.js';
import { exampleFiles } from '../example-files.js';

const TODAY = { today: '2026-03-01' } as const;
const settings = (yaml: string): Settings =>
  checkedWorkspace(exampleFiles({ 'kurspaket.yaml': `language: sv\n${yaml}` }), TODAY).workspace.settings;
const MB = 1_000_000;

test('the schema knows just the LMSs that have a preset', () => {
  const schema = JSON.parse(readFileSync('schemas/kurspaket.schema.json', 'utf8')) as {
    properties: { lms: { enum: readonly string[] } };
  };
  expect(schema.properties.lms.enum).toEqual(Object.keys(PRESETS));
});

describe.each(Object.entries(PRESETS))('%s', (id, preset) => {
  test('chooses targets that can be built, and names each once', () => {
    const named = [...preset.targets.value, ...preset.also.map(({ value }) => value)];
    expect(new Set(named).size).toBe(named.length);
    expect(TARGETS.map((target) => target.id)).toEqual(expect.arrayContaining(named));
    expect(preset.id).toBe(id);
  });

  test('gives a reason for everything, in both languages', () => {
    for (const { sv, en } of [preset.targets, preset.packaging, preset.packageSize, ...preset.also]
      .map(({ reason }) => reason)
      .concat(preset.doubts)) {
      for (const sentence of [sv, en]) expect(sentence).toMatch(/^[A-ZÅÄÖ][^|\n]{15,}\.$/);
      expect(sv).not.toBe(en);
    }
  });

  test('decides what the workspace leaves open', () => {
    expect(settings(`lms: ${id}\n`)).toMatchObject({
      preset: { id },
      targets: preset.targets.value,
      packaging: preset.packaging.value,
      limits: { packageSize: preset.packageSize.value },
    });
  });

  test('gives way to what the workspace says itself', () => {
    const own = `lms: ${id}\ntargets: [web]\npackaging: course\nlimits:\n  packageSize:\n    error: 3 MB\n`;
    expect(settings(own)).toMatchObject({
      targets: ['web'],
      packaging: 'course',
      limits: { packageSize: { warn: preset.packageSize.value.warn, error: 3 * MB } },
    });
  });
});

test('without a preset the tool’s own defaults hold', () => {
  expect(settings('')).toMatchObject({
    targets: ['scorm12'],
    packaging: 'part',
    statements: 'all',
    limits: { packageSize: { warn: 50 * MB, error: 200 * MB } },
  });
});

test.each([
  ['totera', 'totara'],
  ['open-edX', 'open-edx'],
  ['scormcloud', 'scorm-cloud'],
])('lms: %s is refused with a proposal', (written, meant) => {
  const found = checkContent(exampleFiles({ 'kurspaket.yaml': `language: sv\nlms: ${written}\n` }), TODAY);
  expect(
    found.map(({ rule, severity, file, start }) => `${severity} ${rule} ${file}:${start.line}:${start.column}`),
  ).toEqual(['error schema kurspaket.yaml:2:6']);
  expect(`${found[0]?.message} ${found[0]?.hint}`).toContain(meant);
});

test('a course beyond the limit of its LMS is told whose limit it is', () => {
  const files = exampleFiles({
    'kurspaket.yaml': 'language: sv\nlms: open-edx\n',
    'resa/kurs/preparation/01-las.md':
      '---\nid: las\ntitle: "Läs"\nkind: read\ntime: 10 min\ngoals: [oppna-fragor]\nwhy: "Du behöver det."\n---\nLäs [boken (pdf)](../media/bok.pdf).\n',
    'resa/kurs/media/bok.pdf': 'x',
  }).map((file) => (file.path.endsWith('bok.pdf') ? { ...file, bytes: 260 * MB } : file));
  const found = checkContent(files, { ...TODAY, language: 'sv' }).filter(({ rule }) => rule === 'package-too-large');
  expect(found.map(({ message }) => message)).toEqual([
    'Paketet för förberedelserna blir 260 MB, mer än gränsen för Open edX, 250 MB.',
  ]);
});

test('who asks for a target by name is not told that the LMS of the settings does not take it', () => {
  const files = exampleFiles({ 'kurspaket.yaml': 'language: sv\nlms: totara\niriBase: https://kurs.example/\n' });
  const rules = (targets: readonly TargetId[] | undefined): readonly string[] =>
    checkedWorkspace(files, { ...TODAY, ...(targets && { targets }) }).diagnostics.map(({ rule }) => rule);
  expect([rules(['cmi5']), rules(undefined)]).toEqual([[], []]);
});
