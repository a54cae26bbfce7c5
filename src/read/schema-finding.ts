import type { FindingOf, ReaderFaults } from '../model/reader-faults.js';
import { proposalFor } from '../text/proposal.js';
import { nameAt, placeOf } from './property-names.js';
import type { Notes } from './reading.js';
import { keys, names, type SchemaKind } from './schema/names.generated.js';
import type { SchemaError } from './schema/validators.generated.js';
import { schemaProblem } from './schema-problem.js';
import type { YamlReading } from './yaml.js';

/** A document that is held against its schema. */
export interface SchemaContext extends YamlReading {
  readonly kind: SchemaKind;
  readonly file: string;
  readonly notes: Notes;
}

/** A finding that an error of a schema can become. */
export type SchemaFinding =
  | FindingOf<'schema'>
  | FindingOf<'unknown-key'>
  | FindingOf<'unknown-rule'>
  | FindingOf<'invalid-date'>
  | FindingOf<'unsafe-url'>;

/** Tells what an error of a schema means to whoever wrote the file. */
export function schemaFinding(error: SchemaError, context: SchemaContext): SchemaFinding {
  const { data, origin } = context;
  const path = pathOf(error);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const facts = unknownKey(context.kind, path, key, valueAt(data, path));
    return { rule: 'unknown-key', at: origin.key(...path, key), facts };
  }
  if (error.keyword === 'propertyNames') {
    const id = String(error.params.propertyName);
    return { rule: 'unknown-rule', at: origin.key(...path, id), facts: { kind: 'settings', id } };
  }
  return error.keyword === 'required' ? missingKey(error, path, context) : wrongValue(error, path, context);
}

/** Splits the pointer of an error into keys and indices (RFC 6901). */
export function pathOf({ instancePath }: SchemaError): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Finds the value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function missingKey(error: SchemaError, path: readonly string[], context: SchemaContext): SchemaFinding {
  const { kind, data, origin, file } = context;
  const key = String(error.params.missingProperty);
  const name = nameAt(kind, [...path, key]);
  const value = valueAt(data, path);
  // The key that an entry of a list begins with is a narrower place than the whole entry.
  const first = isIndex(path.at(-1)) && isMapping(value) ? Object.keys(value).slice(0, 1) : [];
  const at = path.length === 0 ? origin.value() : origin.key(...path, ...first);
  const problem = schemaProblem(error, { key, value, written: '', name, file, data });
  return {
    rule: 'schema',
    at,
    facts: { file: kind, key, keySv: name?.sv ?? key, keyEn: name?.en ?? key, ...problem },
  };
}

function wrongValue(error: SchemaError, path: readonly string[], context: SchemaContext): SchemaFinding {
  const { kind, data, origin, file, notes } = context;
  const name = nameAt(kind, path);
  const key = path.findLast((part) => !isIndex(part)) ?? '';
  const value = valueAt(data, path);
  const at = origin.value(...path);
  const written = notes.texts.get(file)?.slice(at.start, at.end) ?? '';
  if (name?.form === 'date' && ['pattern', 'type', 'format'].includes(error.keyword)) {
    const shown = typeof value === 'number' ? written : textOf(value);
    return { rule: 'invalid-date', at, facts: { kind: 'form', key, value: shown } };
  }
  if (key === 'url' && typeof value === 'string' && /^\s*(?:javascript|data|vbscript|file|blob):/i.test(value))
    return { rule: 'unsafe-url', at, facts: { url: value.slice(0, 60) } };
  // What a mapping of free keys allows (severities by rule) is told of the mapping itself.
  const allowed = name ?? nameAt(kind, path.slice(0, -1));
  const problem = schemaProblem(error, { key, value, written, name: allowed, file, data });
  return {
    rule: 'schema',
    at,
    facts: {
      file: kind,
      key,
      keySv: name?.sv ?? key,
      keyEn: name?.en ?? key,
      ...(isIndex(path.at(-1)) && { item: true as const }),
      ...problem,
    },
  };
}

function unknownKey(
  kind: SchemaKind,
  path: readonly string[],
  key: string,
  beside: unknown,
): ReaderFaults['unknown-key'] {
  const place = placeOf(path);
  const allowed = keys[kind][place] ?? [];
  const lower = key.toLowerCase();
  const synonymOf = allowed.find((candidate) =>
    names[kind][place === '' ? candidate : `${place}.${candidate}`]?.synonyms?.includes(lower),
  );
  // A line that has come out of its mapping: `captions` beside `media`.
  const written = typeof beside === 'object' && beside !== null ? beside : {};
  const below = allowed.find(
    (other) =>
      Object.hasOwn(written, other) && keys[kind][place === '' ? other : `${place}.${other}`]?.includes(key) === true,
  );
  if (below !== undefined) return { key, allowed, below };
  const proposal = synonymOf ?? proposalFor(key, allowed);
  return {
    key,
    allowed,
    ...(proposal !== undefined && { proposal }),
    ...(synonymOf !== undefined && { synonymOf }),
  };
}

function isIndex(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
