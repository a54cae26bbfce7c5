import type { FindingData } from '../../model/diagnostic.js';
import { NAMESPACES } from './manifest.js';

/** What a validator says of one place, by the kinds that have words of their own. */
export interface SchemaMessage {
  readonly element: string;
  readonly data: FindingData;
}

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.values(NAMESPACES)
    .flat()
    .map(({ namespace, prefix }) => [namespace, prefix]),
);

/**
 * Reads a message of libxml2; undefined for what is no departure from the schema: elements that no schema at hand
 * knows, and keys that other rules tell of better.
 */
export function schemaMessage(raw: string): SchemaMessage | undefined {
  const [, name = '', attributeName, said = raw] =
    /Element '([^']+)'(?:, attribute '([^']+)')?: ([\s\S]*)$/.exec(raw) ?? [];
  if (/demanded by the strict wildcard|No match found for key-sequence/.test(said)) return undefined;
  const element = shownName(name);
  const attribute = attributeName === undefined ? {} : { attribute: shownName(attributeName) };
  const data = dataOf(said.trim(), attributeName !== undefined);
  return { element: localOf(name), data: { ...data, element, ...attribute } };
}

function dataOf(said: string, inAttribute: boolean): FindingData {
  const expected = (list: string | undefined): string =>
    (list ?? '')
      .split(/,\s*/)
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('##'))
      .map((name) => `\`${shownName(name)}\``)
      .join(', ');
  const list = /Expected is (?:one of )?\( ?(.*?) ?\)/.exec(said)?.[1];
  const value = /^(?:\[facet '[^']+'\] )?(?:The value )?'([\s\S]*?)' is not/.exec(said)?.[1]?.slice(0, 100);
  const required = /The attribute '([^']+)' is required/.exec(said)?.[1];
  const stray = /The attribute '([^']+)' is not allowed/.exec(said)?.[1];
  if (said.startsWith('This element is not expected')) return { kind: 'unexpected', expected: expected(list) };
  if (said.startsWith('Missing child element')) return { kind: 'missing', expected: expected(list) };
  if (required !== undefined) return { kind: 'attribute-missing', attribute: shownName(required) };
  if (stray !== undefined) return { kind: 'attribute-unknown', attribute: shownName(stray) };
  if (/^(?:Character content|Element content)/.test(said)) return { kind: 'text' };
  if (/^Duplicate key-sequence/.test(said)) return { kind: 'duplicate', value: /\['([^']*)'/.exec(said)?.[1] ?? '' };
  if (value !== undefined)
    return { kind: inAttribute ? 'attribute-value' : 'value', value, expected: expectedValue(said) };
  return { kind: 'other', what: said.replace(/`/g, "'").slice(0, 200) };
}

/** The words of an enumeration, or the form of the commonest types. */
function expectedValue(said: string): string {
  const set = /element of the set \{([^}]*)\}/.exec(said)?.[1];
  if (set !== undefined)
    return set
      .split(',')
      .map((word) => `\`${word.trim().replace(/^'|'$/g, '')}\``)
      .slice(0, 12)
      .join(', ');
  const type = /type '(?:\{[^}]*\})?(?:xs:)?([A-Za-z]+)'/.exec(said)?.[1] ?? '';
  return FORMS[type] ?? '';
}

const FORMS: Readonly<Record<string, string>> = {
  ID: '`A-1`',
  IDREF: '`A-1`',
  boolean: '`true`, `false`',
  decimal: '`0.8`',
  integer: '`1`',
  language: '`sv`',
};

/** `{namespace}name` with the usual prefix of the namespace. */
function shownName(name: string): string {
  const [, namespace = '', local = name] = /^\{([^}]*)\}(.+)$/.exec(name) ?? [];
  const prefix = PREFIXES.get(namespace) ?? '';
  return prefix === '' ? local : `${prefix}:${local}`;
}

function localOf(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1);
}
