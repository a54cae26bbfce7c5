import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readSchemas, resolved, schemaKinds, type Schema } from '../../src/derive/schema.js';

const set = await readSchemas(process.cwd());
const ajv = strictAjv();
ajv.addSchema([set.definitions, ...Object.values(set.files)]);

function strictAjv(): Ajv2020 {
  return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).addVocabulary([
    'x-enumTitles',
    'x-form',
    'x-synonyms',
    'enumDescriptions',
  ]);
}

/** Every schema that has a name of its own, with its place for messages and for references to it. */
function namedSchemas(schema: Schema, base: string, pointer: string): readonly (readonly [string, Schema])[] {
  const children = [...childrenOf('properties', schema.properties), ...childrenOf('$defs', schema.$defs)];
  const items = schema.items === undefined ? [] : namedSchemas(schema.items, base, `${pointer}/items`);
  const named = children.flatMap(([step, child]) => [
    [`${base}#${pointer}${step}`, child] as const,
    ...namedSchemas(child, base, `${pointer}${step}`),
  ]);
  return [...named, ...items];
}

function childrenOf(keyword: string, children: Schema['properties']): readonly (readonly [string, Schema])[] {
  return Object.entries(children ?? {}).map(([key, child]) => [`/${keyword}/${key}`, child] as const);
}

/** Every schema of a document, named or not. */
function allSchemas(schema: Schema): readonly Schema[] {
  const inner = [
    ...Object.values({ ...schema.properties }),
    ...Object.values({ ...schema.$defs }),
    schema.items,
    schema.additionalProperties,
  ];
  return [schema, ...inner.flatMap((child) => (typeof child === 'object' ? allSchemas(child) : []))];
}

// The copies of the definitions in each file are no news.
const documents: readonly Schema[] = [
  set.definitions,
  ...Object.values(set.files).map((file) => ({ ...file, $defs: {} })),
];
const named = documents.flatMap((document) => namedSchemas(document, document.$id ?? '', ''));

test.each([...schemaKinds])('%s is JSON Schema 2020-12 in which ajv finds nothing doubtful', (kind) => {
  expect(set.files[kind]).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  expect(set.files[kind].$id).toBe(`https://kurspaket.example/schemas/${kind}.schema.json`);
  expect(ajv.validateSchema(set.files[kind])).toBe(true);
  expect(ajv.getSchema(set.files[kind].$id ?? '')).toBeTypeOf('function');
});

test.each([...schemaKinds])('%s needs no other file', (kind) => {
  expect(strictAjv().compile(set.files[kind])).toBeTypeOf('function');
});

test.each([...schemaKinds])('%s has whole examples, and they are valid', (kind) => {
  const { $id = '', examples = [] } = set.files[kind];
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect([ajv.validate($id, example), ajv.errors]).toEqual([true, null]);
});

describe('what an editor shows', () => {
  const texts = [...named, ...documents.map((document) => [document.$id ?? '', document] as const)];

  test.each(texts)('%s is named and described in Swedish and English', (_, schema) => {
    expect(schema.title).toMatch(/^[^·]*\S · \S[^·]*$/);
    const [swedish, english, ...more] = (schema.description ?? '').split('\n\n');
    expect([swedish, english]).toEqual([expect.stringMatching(/\S\.$/), expect.stringMatching(/\S\.$/)]);
    expect(swedish).not.toBe(english);
    expect(more).toEqual([]);
  });

  test.each(named)('%s has examples that are valid', ($ref, schema) => {
    expect(schema.examples?.length).toBeGreaterThan(0);
    for (const example of schema.examples ?? [])
      expect([ajv.validate($ref, example), example]).toEqual([true, example]);
  });

  const enums = documents.flatMap(allSchemas).filter((schema) => schema.enum !== undefined);

  test.each(enums)('each value of $enum has a name and a description in both languages', (schema) => {
    const values = (schema.enum ?? []).map(String);
    expect(Object.keys(schema['x-enumTitles'] ?? {}).sort()).toEqual([...values].sort());
    for (const title of Object.values(schema['x-enumTitles'] ?? {})) expect(title).toMatch(/^\S.* · \S.*$/);
    expect(schema.enumDescriptions).toHaveLength(values.length);
    for (const text of schema.enumDescriptions ?? []) expect(text).toMatch(/^\S.*\.\n\n\S.*\.$/);
  });
});

describe('keys', () => {
  const objects = documents.flatMap(allSchemas).filter((schema) => schema.properties !== undefined);

  test.each(objects)('an object knows its keys: $properties', (schema) => {
    expect(schema.additionalProperties).toBe(false);
    for (const key of schema.required ?? []) expect(Object.keys(schema.properties ?? {})).toContain(key);
  });

  test.each(objects)('a Swedish key, in lower case, means one key only: $properties', (schema) => {
    const keys = Object.keys(schema.properties ?? {});
    const synonyms = Object.values(schema.properties ?? {}).flatMap(
      (child) => resolved(child, set)['x-synonyms'] ?? [],
    );
    expect(new Set(synonyms).size).toBe(synonyms.length);
    for (const synonym of synonyms) expect(keys).not.toContain(synonym);
    for (const synonym of synonyms) expect(synonym).toBe(synonym.toLowerCase());
  });
});
