import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { SchemaKind } from '../../src/derive/schema.js';
import type * as validators from '../../src/read/schema/validators.generated.js';
import { complaints, set, validate } from './key-values.js';

test.each(Object.keys(validate) as SchemaKind[])('%s refuses a key it does not know, and says which', (kind) => {
  const file = set.files[kind].examples?.[0];
  const check = validate[kind] as validators.Validate<unknown>;
  const strange = parse('{ mål: 1, __proto__: 1, constructor: 1 }') as object;
  const written = (value: object): object =>
    Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(strange));
  expect(check(Array.isArray(file) ? [written(file[0] as object)] : written(file as object))).toBe(false);
  expect(check.errors?.map((error) => error.params['additionalProperty'])).toEqual(['mål', '__proto__', 'constructor']);
});

test('a practical task needs neither goals nor a why', () => {
  expect(validate.task({ id: 'boka', title: 'Boka kursdagen', kind: 'practical', time: '5 min' })).toBe(true);
  expect(validate.task({ id: 'las', title: 'Läs', kind: 'read', time: '5 min' })).toBe(false);
  const missing = validate.task.errors?.filter((error) => error.keyword === 'required');
  expect(missing?.map((error) => error.params['missingProperty'])).toEqual(['goals', 'why']);
});

test('everything wrong is said at once', () => {
  expect(validate.task({ id: 'Läs', kind: 'läsa', time: 45, tid: 45 })).toBe(false);
  const found = [...complaints(validate.task)].sort();
  expect(found).toEqual([
    ' additionalProperties',
    ' required',
    ' required',
    ' required',
    '/id pattern',
    '/kind enum',
    '/time type',
  ]);
});

test('as many wrong ids as a file can hold are all said, each once', () => {
  const goals = Array.from({ length: 300_000 }, () => 'A');
  expect(validate.task({ id: 'a', title: 'A', kind: 'read', time: '5 min', why: 'A', goals })).toBe(false);
  expect(new Set(complaints(validate.task)).size).toBe(300_000);
});
