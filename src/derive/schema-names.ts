import { resolved, schemaKinds, type Schema, type SchemaSet } from './schema.js';

interface Name {
  readonly sv: string;
  readonly en: string;
  readonly synonyms?: readonly string[];
  readonly values?: Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
  readonly example?: string | number | boolean;
  readonly form?: string;
}

/** The tables of one kind of file, as they are collected. */
interface Tables {
  readonly names: Record<string, Name>;
  readonly keys: Record<string, readonly string[]>;
}

/** Forms of values, as `x-form` writes them; `number` stands where a schema allows nothing else. */
const FORMS = ['id', 'date', 'duration', 'clock', 'version', 'size', 'yes-no', 'number'];

/**
 * The table the messages use: names, synonyms, titles of values and allowed keys, by kind of file and path of the
 * property.
 */
export function namesModule(set: SchemaSet): string {
  const names: Record<string, Record<string, Name>> = {};
  const keys: Record<string, Record<string, readonly string[]>> = {};
  for (const kind of schemaKinds)
    collect(set.files[kind], '', set, { names: (names[kind] = {}), keys: (keys[kind] = {}) });
  return [
    `export type SchemaKind = ${schemaKinds.map((kind) => `'${kind}'`).join(' | ')};\n`,
    `/** Forms that values are read in. */\nexport type ValueForm = ${FORMS.map((form) => `'${form}'`).join(' | ')};\n`,
    '/** Names of a property in the languages of the tool. */',
    'export interface PropertyName {',
    '  readonly sv: string;',
    '  readonly en: string;',
    '  /** Keys a producer may have typed instead. */',
    '  readonly synonyms?: readonly string[];',
    '  /** Names of the allowed values. */',
    '  readonly values?: Readonly<Record<string, { readonly sv: string; readonly en: string }>>;',
    '  /** A value that is right. */',
    '  readonly example?: string | number | boolean;',
    '  /** The form that its value is read in. */',
    '  readonly form?: ValueForm;',
    '}\n',
    '/** By kind and path: keys joined by dots, without the indices of lists (`goals.text`); the empty path is the file. */',
    `export const names: Readonly<Record<SchemaKind, Readonly<Record<string, PropertyName>>>> = ${table(names)};\n`,
    '/** Allowed keys by kind and path of the object. */',
    `export const keys: Readonly<Record<SchemaKind, Readonly<Record<string, readonly string[]>>>> = ${table(keys)};\n`,
  ].join('\n');
}

function collect(schema: Schema, at: string, set: SchemaSet, tables: Tables): void {
  const own = resolved(schema, set);
  if (own.title !== undefined) tables.names[at] ??= nameOf(own, set);
  if (own.items !== undefined)
    collect({ ...resolved(own.items, set), title: undefined } as unknown as Schema, at, set, tables);
  if (own.properties === undefined) return;
  tables.keys[at] ??= Object.keys(own.properties);
  for (const [key, child] of Object.entries(own.properties))
    collect(child, at === '' ? key : `${at}.${key}`, set, tables);
}

function nameOf(schema: Schema, set: SchemaSet): Name {
  const [sv, en] = bothNames(schema.title ?? '');
  const items = schema.items === undefined ? undefined : resolved(schema.items, set);
  const values = valuesOf(schema) ?? (items === undefined ? undefined : valuesOf(items));
  const example = schema.examples?.[0];
  const form = formOf(schema, items);
  return {
    sv,
    en,
    ...(schema['x-synonyms'] === undefined ? {} : { synonyms: schema['x-synonyms'] }),
    ...(values === undefined ? {} : { values }),
    ...(example === undefined || typeof example === 'object' ? {} : { example: example as string }),
    ...(form === undefined ? {} : { form }),
  };
}

/** The form of a value or of the entries of a list. */
function formOf(schema: Schema, items: Schema | undefined): string | undefined {
  const form = schema['x-form'] ?? items?.['x-form'];
  if (form !== undefined && !FORMS.includes(form)) throw new Error(`there is no form of values called ${form}`);
  const isNumber = [schema.type].flat().every((type) => type === 'integer' || type === 'number');
  return form ?? (isNumber ? 'number' : undefined);
}

function valuesOf(schema: Schema): Name['values'] | undefined {
  const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : schema;
  const titles = inner['x-enumTitles'];
  if (titles === undefined) return undefined;
  // A later value with the same name is another spelling (`forstaelse`), accepted but never proposed.
  const firsts = Object.entries(titles).filter(
    ([, title], index, all) => all.findIndex(([, other]) => other === title) === index,
  );
  return Object.fromEntries(
    firsts.map(([value, title]) => {
      const [sv, en] = bothNames(title);
      return [value, { sv, en }];
    }),
  );
}

/** `['Varför', 'Why']` for `Varför · Why`. */
export function bothNames(title: string): readonly [string, string] {
  const [sv = '', en = ''] = title.split(' · ');
  return [sv, en];
}

/** One line a path: compact, and a change shows as the line it is. */
function table(value: Record<string, Record<string, unknown>>): string {
  const kinds = Object.entries(value).map(([kind, paths]) => {
    const lines = Object.entries(paths).map(([at, it]) => `    ${JSON.stringify(at)}: ${JSON.stringify(it)},\n`);
    return `  ${JSON.stringify(kind)}: {\n${lines.join('')}  },\n`;
  });
  return `{\n${kinds.join('')}}`;
}
