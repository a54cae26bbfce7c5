import { resolved, mapSchemas, type Schema, type SchemaSet } from './schema.js';

const NOTE =
  'Change $defs in definitions.schema.json: `npm run update` copies them here, so that an editor needs this file alone.';

/**
 * The schema with copies of the definitions it uses: editors differ in where they look for another file, and need none
 * then.
 */
export function selfContained(schema: Schema, set: SchemaSet): Schema {
  const { $defs: _, $comment: __, ...own } = schema as Schema & { readonly $comment?: string };
  const used = usedDefinitions(own, set, new Set());
  const definitions = Object.entries(set.definitions.$defs ?? {}).filter(([name]) => used.has(name));
  return { ...own, $comment: NOTE, $defs: Object.fromEntries(definitions) } as Schema;
}

function usedDefinitions(schema: Schema, set: SchemaSet, used: Set<string>): ReadonlySet<string> {
  mapSchemas(schema, (own) => {
    const name = own.$ref?.split('/').at(-1);
    if (name !== undefined && !used.has(name))
      usedDefinitions(resolved({ $ref: own.$ref ?? '' }, set), set, used.add(name));
    return own;
  });
  return used;
}

const WIDTH = 130;
const ALWAYS_OPEN = ['title', 'properties', 'enumDescriptions'];

/** JSON as the schemas are written: what fits on a line stays on it, but a schema with a name is opened. */
export function schemaText(schema: Schema): string {
  return `${text(schema, 0)}\n`;
}

function text(value: unknown, indent: number): string {
  const flat = flatText(value);
  const isOpen =
    typeof value === 'object' && value !== null && !Array.isArray(value) && ALWAYS_OPEN.some((key) => key in value);
  if (typeof value !== 'object' || value === null || (!isOpen && flat.length + indent <= WIDTH)) return flat;
  const pad = ' '.repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item) => `${pad}${text(item, indent + 2)}`)
    : Object.entries(value).map(([key, item]) => `${pad}${JSON.stringify(key)}: ${text(item, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatText(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
