import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { requirements } from './requirements.js';

const all = createRequire(import.meta.url)('@cmi5/requirements/requirements.json') as Readonly<
  Record<string, { readonly txt: string }>
>;

/** Requirements that say themselves that they bind the LMS, and what an LMS must do when others are broken: `(d)`. */
const isLmsOwn = (id: string): boolean => /\(d\d*\)$/.test(id) || /^(?:The )?LMS MUST\b/i.test(all[id]!.txt);

test('every other requirement is met by a test, or has a reason', () => {
  const asked = Object.keys(all).filter((id) => !isLmsOwn(id));
  expect(asked.length).toBeGreaterThan(140);
  expect(Object.keys(requirements).sort()).toEqual(asked.sort());
});

test('the tests are there, by these names', () => {
  const missing = Object.entries(requirements).flatMap(([id, shown]) =>
    'why' in shown ||
    [`'${shown.test}'`, `"${shown.test}"`].some((name) => readFileSync(shown.file, 'utf8').includes(name))
      ? []
      : [`${id}: ${shown.file} has no test ‘${shown.test}’`],
  );
  expect(missing).toEqual([]);
});
