import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules/index.generated.js';

const src = path.resolve(import.meta.dirname, '../../src');

/** Finds the rules whose id a file of src holds as a value: `rule: 'schema'`, or the id alone where it is no word. */
function rulesIn(file: string): readonly string[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  return rules
    .map(({ id }) => id)
    .filter((id) => new RegExp(id.includes('-') ? `'${id}'(?!:)` : `rule: '${id}'`).test(text));
}

function filesOf(room: string): readonly string[] {
  return readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => path.posix.join(room, name.replaceAll(path.sep, '/')));
}

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is found by itself, or says by whom', (_, rule) => {
  const { course, workspace, foundBy = [] } = rule;
  expect(course !== undefined || workspace !== undefined || foundBy.length > 0).toBe(true);
});

test.each(rules.flatMap(({ id, foundBy = [] }) => foundBy.map((file) => [id, file] as const)))(
  '%s is found by %s',
  (id, file) => {
    expect(existsSync(path.join(src, file))).toBe(true);
    expect(rulesIn(file)).toContain(id);
  },
);

test.each([...filesOf('read'), ...filesOf('findings')])('%s finds only what names it', (file) => {
  const named = rules.filter(({ foundBy = [] }) => foundBy.includes(file)).map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining([...rulesIn(file)]));
});
