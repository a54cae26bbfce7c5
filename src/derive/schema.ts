import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A JSON Schema as this project writes them: titles `svenska · English`, descriptions in both languages, no composition
 * but if/else.
 */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly enumDescriptions?: readonly string[];
  readonly 'x-enumTitles'?: Readonly<Record<string, string>>;
  readonly 'x-synonyms'?: readonly string[];
  /** The form that a value is read in: `id`, `date`, `yes-no` … */
  readonly 'x-form'?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly else?: { readonly required?: readonly string[] };
  readonly items?: Schema;
  readonly pattern?: string;
}

/** Every file a producer writes, by the name of its schema; the order is that of the reference pages. */
export const schemaKinds = [
  'kurspaket',
  'sources',
  'journey',
  'course',
  'task',
  'course-day',
  'credits',
  'reviews',
] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** The schemas of one folder, references and all. */
export interface SchemaSet {
  readonly files: Readonly<Record<SchemaKind, Schema>>;
  readonly definitions: Schema;
}

/** Reads `schemas/` of the repository at `root`. */
export async function readSchemas(root: string): Promise<SchemaSet> {
  const read = async (name: string): Promise<Schema> =>
    JSON.parse(await readFile(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Schema;
  const entries = await Promise.all(schemaKinds.map(async (kind) => [kind, await read(kind)] as const));
  return { files: Object.fromEntries(entries) as Record<SchemaKind, Schema>, definitions: await read('definitions') };
}

/** The schema with its reference followed; what stands beside `$ref` wins over the definition. */
export function resolved(schema: Schema, set: SchemaSet): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const definition = set.definitions.$defs?.[name];
  if (definition === undefined) throw new Error(`No definition called ${name}`);
  const { $ref: _, ...own } = schema;
  return { ...resolved(definition, set), ...own };
}

/** `CourseDay` for `course-day`. */
export function pascalCase(kind: string): string {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const ANNOTATIONS = [
  '$comment',
  'title',
  'description',
  'examples',
  'enumDescriptions',
  'x-enumTitles',
  'x-form',
  'x-synonyms',
];

/** A copy without what only people read. Property names are no annotations, whatever they are called. */
export function withoutAnnotations(schema: Schema): Schema {
  return mapSchemas(schema, (own) =>
    Object.fromEntries(Object.entries(own).filter(([key]) => !ANNOTATIONS.includes(key))),
  );
}

const KEYED = ['properties', '$defs'];
const NESTED = ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'];

/** Rebuilds a schema with `change` applied to every subschema, from the leaves up. */
export function mapSchemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => {
    if (KEYED.includes(key)) {
      const inner = Object.entries(value as Record<string, Schema>).map(([name, child]) => [
        name,
        mapNested(child, change),
      ]);
      return [key, Object.fromEntries(inner)];
    }
    return [key, NESTED.includes(key) ? mapNested(value as Schema, change) : value];
  });
  return change(Object.fromEntries(entries) as Schema);
}

function mapNested(schema: Schema | boolean, change: (schema: Schema) => Schema): Schema | boolean {
  return typeof schema === 'boolean' ? schema : mapSchemas(schema, change);
}
