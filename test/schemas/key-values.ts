import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import * as validators from '../../src/read/schema/validators.generated.js';
import { readSchemas, type SchemaKind } from '../../src/derive/schema.js';

export const set = await readSchemas(process.cwd());

export const validate = {
  kurspaket: validators.validateKurspaket,
  sources: validators.validateSources,
  journey: validators.validateJourney,
  course: validators.validateCourse,
  task: validators.validateTask,
  'course-day': validators.validateCourseDay,
  credits: validators.validateCredits,
  reviews: validators.validateReviews,
} satisfies Record<SchemaKind, unknown>;

/**
 * The reasons for refusing the schema's first example with one value written over: `pointer keyword`, without
 * repetitions by `if`.
 */
function reasons(kind: SchemaKind, at: string, yaml: string): readonly string[] {
  const file: unknown = parse(stringify(set.files[kind].examples?.[0]));
  const steps = at.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce(
    (value, step) => (value[step] ??= {}) as Record<string, unknown>,
    file as Record<string, unknown>,
  );
  if (yaml === '') delete holder[last];
  else holder[last] = parse(yaml);
  const check = validate[kind] as validators.Validate<unknown>;
  return check(file) ? [] : complaints(check);
}

export function complaints(check: validators.Validate<unknown>): readonly string[] {
  return (check.errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .map((error) => `${error.instancePath} ${error.keyword}`);
}

/** What a key takes and refuses, as YAML. */
export type KeyValues = readonly [
  SchemaKind,
  string,
  { readonly takes: readonly string[]; readonly refuses: readonly string[] },
];

/** Tests that each key takes what it should, and refuses the rest for that value alone. */
export function testValues(table: readonly KeyValues[]): void {
  describe.each(table)('%s: %s', (kind, at, { takes, refuses }) => {
    test.each(takes)('takes %j', (yaml) => expect(reasons(kind, at, yaml)).toEqual([]));
    test.each(refuses)('refuses %j', (yaml) => {
      const found = reasons(kind, at, yaml);
      expect(found.length).toBeGreaterThan(0);
      // Nothing but the value itself, or the key that is gone from its holder, is complained of.
      const holder = at.includes('/') ? `/${at.slice(0, at.lastIndexOf('/'))}` : '';
      for (const reason of found)
        expect(reason.startsWith(`/${at}`) || reason.startsWith(`${holder} required`), reason).toBe(true);
    });
  });
}
