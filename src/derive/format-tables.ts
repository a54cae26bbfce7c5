import { words, type Language } from './format-words.js';
import { bothNames } from './schema-names.js';
import { resolved, type Schema, type SchemaSet } from './schema.js';
import { inlineExample } from './yaml-example.js';

const SHORT = 72;

/** The sections about the keys of an object and of the objects in it, each with the values of its enumerations. */
export function keySections(schema: Schema, at: string, set: SchemaSet, language: Language): readonly string[] {
  const object = entryOf(schema, set);
  if (object.properties === undefined) return [];
  const w = words[language];
  const children = Object.entries(object.properties).map(([key, child]) => [key, resolved(child, set)] as const);
  const rows = children.map(([key, child]) => {
    const required = [...(object.required ?? []), ...(object.else?.required ?? [])].includes(key)
      ? ` (${w.required})`
      : '';
    const kind = kindOf(object.properties?.[key] ?? {}, set, language);
    return [
      `\`${key}\`${required}`,
      `**${nameIn(child, language)}.** ${textIn(child, language)}`,
      kind,
      exampleOf(child, SHORT),
    ];
  });
  const heading = at === '' ? `### ${w.keys}` : `### \`${at}\``;
  const own = children.filter(([key]) => object.properties?.[key]?.$ref === undefined);
  const values = own.flatMap(([key, child]) => valueSection(`\`${key}\``, child, set, language));
  const inner = children.flatMap(([key, child]) => keySections(child, at === '' ? key : `${at}.${key}`, set, language));
  return [heading, table(w.columns, rows), ...values, ...inner];
}

/** The table of an enumeration's values, if it is one that stands in this schema alone. */
export function valueSection(label: string, schema: Schema, set: SchemaSet, language: Language): readonly string[] {
  const own = valuesOf(schema, set);
  if (own.enum === undefined) return [];
  const rows = own.enum.map((value, index) => [
    `\`${value}\``,
    meaningIn(own.enumDescriptions?.[index] ?? '', language),
  ]);
  return [`#### ${words[language].values(label)}`, table(words[language].valueColumns, rows)];
}

/** The Swedish or English half of a title. */
export function nameIn(schema: Schema, language: Language): string {
  return bothNames(schema.title ?? '')[language === 'sv' ? 0 : 1];
}

/** The Swedish or English half of a description. */
export function textIn(schema: Schema, language: Language): string {
  return meaningIn(schema.description ?? '', language);
}

/** Examples as code, one after the other; those longer than a table's cell bears are left out. */
export function exampleOf(schema: Schema, longest = Infinity): string {
  const texts = (schema.examples ?? []).map(inlineExample).filter((text) => text.length <= longest);
  return texts.map((text) => `\`${text}\``).join('<br>');
}

function meaningIn(description: string, language: Language): string {
  return description.split('\n\n')[language === 'sv' ? 0 : 1] ?? '';
}

/** What a list holds, or the thing itself. */
function entryOf(schema: Schema, set: SchemaSet): Schema {
  const own = resolved(schema, set);
  return own.items === undefined || own.properties !== undefined ? own : resolved(own.items, set);
}

function valuesOf(schema: Schema, set: SchemaSet): Schema {
  const entry = entryOf(schema, set);
  return typeof entry.additionalProperties === 'object' ? entry.additionalProperties : entry;
}

/** What sort of value a key takes, in a few words. */
function kindOf(schema: Schema, set: SchemaSet, language: Language): string {
  const w = words[language];
  const own = resolved(schema, set);
  const definition =
    schema.$ref === undefined ? undefined : set.definitions.$defs?.[schema.$ref.split('/').at(-1) ?? ''];
  if (definition !== undefined && definition.type !== 'object')
    return `[${nameIn(definition, language).toLowerCase()}](values.md)`;
  if (own.enum !== undefined) return w.oneOf;
  if (own.type === 'array' && own.items !== undefined) return w.listOf(kindOf(own.items, set, language));
  if (typeof own.additionalProperties === 'object') return w.map(kindOf(own.additionalProperties, set, language));
  if (own.type === 'object') return w.below;
  return [own.type ?? []]
    .flat()
    .map((type) => w.types[type] ?? type)
    .join(' / ');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}
