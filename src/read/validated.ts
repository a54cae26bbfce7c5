import type { FindingData } from '../model/diagnostic.js';
import { isDate } from '../text/dates.js';
import { proposalFor } from '../text/proposal.js';
import { loosened, type Loose } from './loose.js';
import type { Notes } from './reading.js';
import { keys, names, type PropertyName, type SchemaKind } from './schema/names.generated.js';
import type { SchemaFiles } from './schema/types.generated.js';
import {
  validateCourse,
  validateCourseDay,
  validateCredits,
  validateJourney,
  validateKurspaket,
  validateReviews,
  validateSources,
  validateTask,
  type SchemaError,
  type Validate,
} from './schema/validators.generated.js';
import { schemaProblem } from './schema-problem.js';
import type { YamlReading } from './yaml.js';

export type { SchemaKind };
/** The type of a file by its kind. */
export type FileOf<K extends SchemaKind> = SchemaFiles[K];

const VALIDATORS = {
  kurspaket: validateKurspaket,
  sources: validateSources,
  journey: validateJourney,
  course: validateCourse,
  task: validateTask,
  'course-day': validateCourseDay,
  credits: validateCredits,
  reviews: validateReviews,
} satisfies { readonly [K in SchemaKind]: Validate<FileOf<K>> };
const DATES = new Set(['date', 'expires', 'checked', 'published']);
/** Most mistakes that are told of one file: who has more will not read them. */
const MOST = 100;
/** Errors that repeat what another error says. */
const WRAPPERS = new Set(['if', 'anyOf', 'oneOf', 'not']);

/**
 * Holds data against its schema: what is wrong becomes findings and is taken out, so that what is left can be trusted;
 * undefined where a list stands for keys and values, or the other way round.
 */
export function validated<K extends SchemaKind>(
  kind: K,
  { data, origin }: YamlReading,
  file: string,
  notes: Notes,
): Loose<FileOf<K>> | undefined {
  const list = kind === 'sources' || kind === 'credits';
  const validate = VALIDATORS[kind];
  const errors =
    (data === null || data === undefined) && list ? [] : validate(data ?? {}) ? [] : [...(validate.errors ?? [])];
  const seen = new Set<string>();
  const done: SchemaError[] = [];
  const cut = new Set(
    notes.findings.filter(({ rule, at }) => rule === 'yaml-prose' && at.file === file).map(({ at }) => at.start),
  );
  for (const error of inOrder(kind, errors)) {
    const subject = subjectOf(error);
    if (seen.has(subject)) continue;
    seen.add(subject);
    done.push(error);
    if (done.length > MOST) continue;
    const finding = findingOf(kind, error, data, origin, file, notes);
    // A missing key that is there under another name is told once; so is the rest of a sentence that was cut.
    if (finding.rule === 'unknown-key' && finding.data?.proposal !== undefined)
      seen.add(`${error.instancePath}/${finding.data.proposal}`);
    if (finding.rule !== 'unknown-key' || !cut.has(finding.at.start)) notes.findings.push(finding);
  }
  const rest = structuredClone(data ?? (list ? [] : {}));
  for (const error of done) takeOut(rest, error);
  impossibleDates(rest, [], origin, notes);
  const usable = list ? Array.isArray(rest) : typeof rest === 'object' && rest !== null && !Array.isArray(rest);
  return usable ? (loosened(rest, kind) as Loose<FileOf<K>>) : undefined;
}

/** Without the errors that repeat others; missing keys last, in the schema's order. */
function inOrder(kind: SchemaKind, errors: readonly SchemaError[]): readonly SchemaError[] {
  const own = errors.filter(
    ({ keyword, schemaPath }) => !WRAPPERS.has(keyword) && !schemaPath.includes('/propertyNames/'),
  );
  const rank = (error: SchemaError): number =>
    error.keyword === 'required'
      ? (keys[kind][placeOf(pathOf(error))] ?? []).indexOf(String(error.params.missingProperty))
      : -2;
  return own
    .map((error) => ({ error, rank: rank(error) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ error }) => error);
}

function subjectOf({ instancePath, params }: SchemaError): string {
  return `${instancePath}/${String(params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? '')}`;
}

function pathOf({ instancePath }: SchemaError): readonly string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The keys of a path joined by dots, without the indices of lists. */
function placeOf(path: readonly string[]): string {
  return path.filter((part) => !/^\d+$/.test(part)).join('.');
}

function findingOf(
  kind: SchemaKind,
  error: SchemaError,
  data: unknown,
  origin: YamlReading['origin'],
  file: string,
  notes: Notes,
): Notes['findings'][number] {
  const path = pathOf(error);
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    return {
      rule: 'unknown-key',
      at: origin.key(...path, key),
      data: unknownKey(kind, path, key, valueAt(data, path)),
    };
  }
  if (error.keyword === 'propertyNames') {
    const id = String(error.params.propertyName);
    return { rule: 'unknown-rule', at: origin.key(...path, id), data: { id, where: 'settings' } };
  }
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const name = nameAt(kind, missing === undefined ? path : [...path, missing]);
  const key = missing ?? [...path].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
  const value = valueAt(data, path);
  const item = /^\d+$/.test(path.at(-1) ?? '');
  const at =
    missing === undefined
      ? origin.value(...path)
      : path.length === 0
        ? origin.value()
        : origin.key(...path, ...(item ? firstKey(value) : []));
  const written = notes.texts.get(file)?.slice(at.start, at.end) ?? '';
  if (
    missing === undefined &&
    DATES.has(key) &&
    (error.keyword === 'pattern' || error.keyword === 'type' || error.keyword === 'format')
  ) {
    return {
      rule: 'invalid-date',
      at,
      data: { key, value: typeof value === 'number' ? written : textOf(value), kind: 'form' },
    };
  }
  if (key === 'url' && typeof value === 'string' && /^\s*(?:javascript|data|vbscript|file|blob):/i.test(value))
    return { rule: 'unsafe-url', at, data: { url: value.slice(0, 60) } };
  const naming = {
    file: kind,
    key,
    keySv: name?.sv ?? key,
    keyEn: name?.en ?? key,
    ...(item && missing === undefined && { item }),
  };
  // What a mapping of free keys allows (severities by rule) is told of the mapping itself.
  const allowed = name ?? nameAt(kind, path.slice(0, -1));
  return {
    rule: 'schema',
    at,
    data: { ...naming, ...schemaProblem(error, { key, value, written, name: allowed, file, data }) },
  };
}

/** The key an entry of a list begins with: a narrower place than the whole entry. */
function firstKey(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).slice(0, 1) : [];
}

function unknownKey(kind: SchemaKind, path: readonly string[], key: string, beside: unknown): FindingData {
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
  if (below !== undefined) return { key, allowed: allowed.join(', '), below };
  const proposal = synonymOf ?? proposalFor(key, allowed);
  return {
    key,
    allowed: allowed.join(', '),
    ...(proposal !== undefined && { proposal }),
    ...(synonymOf !== undefined && { synonymOf }),
  };
}

function nameAt(kind: SchemaKind, path: readonly string[]): PropertyName | undefined {
  return names[kind][placeOf(path)];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    data,
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function takeOut(data: unknown, error: SchemaError): void {
  const path = error.instancePath.split('/').slice(1);
  const extra = error.params.additionalProperty ?? error.params.propertyName;
  if (error.keyword === 'required') return;
  const whole = extra === undefined ? path : [...path, String(extra)];
  const last = whole.pop();
  const parent = valueAt(data, whole);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) (parent as unknown[])[Number(last)] = undefined;
  else Reflect.deleteProperty(parent, last);
}

/** Dates that are written right and do not exist, such as 2028-06-31. */
function impossibleDates(
  data: unknown,
  path: readonly (string | number)[],
  origin: YamlReading['origin'],
  notes: Notes,
): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value === 'string' && DATES.has(key) && /^\d{4}-\d{2}-\d{2}$/.test(value) && !isDate(value)) {
      notes.findings.push({ rule: 'invalid-date', at: origin.value(...here), data: { key, value, kind: 'missing' } });
      Reflect.deleteProperty(data, key);
    } else impossibleDates(value, here, origin, notes);
  }
}
