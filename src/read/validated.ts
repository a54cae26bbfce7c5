import type { FindingOf } from '../model/reader-faults.js';
import { isDate } from '../text/dates.js';
import { loosened, type Loose } from './loose.js';
import { formOf, placeOf } from './property-names.js';
import type { Notes } from './reading.js';
import { keys, type SchemaKind } from './schema/names.generated.js';
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
import { pathOf, schemaFinding, valueAt, type SchemaContext } from './schema-finding.js';
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
  const isList = kind === 'sources' || kind === 'credits';
  const written = data ?? (isList ? [] : {});
  const errors = distinct(inOrder(kind, errorsOf(kind, written)), (error) =>
    tell(error, { kind, data, origin, file, notes }),
  );
  const rest = structuredClone(written);
  for (const error of errors) takeOut(rest, error);
  impossibleDates(rest, [], { kind, origin, notes });
  const isUsable = isList ? Array.isArray(rest) : typeof rest === 'object' && rest !== null && !Array.isArray(rest);
  return isUsable ? (loosened(rest, kind) as Loose<FileOf<K>>) : undefined;
}

function errorsOf(kind: SchemaKind, data: unknown): readonly SchemaError[] {
  const validate = VALIDATORS[kind];
  return validate(data) ? [] : [...(validate.errors ?? [])];
}

/** Takes errors one by one, each subject once; `take` names a further subject that its error has spoken of. */
function distinct(
  errors: readonly SchemaError[],
  take: (error: SchemaError) => string | undefined,
): readonly SchemaError[] {
  const seen = new Set<string>();
  const taken: SchemaError[] = [];
  for (const error of errors) {
    const subject = subjectOf(error);
    if (seen.has(subject)) continue;
    seen.add(subject);
    taken.push(error);
    const other = taken.length > MOST ? undefined : take(error);
    if (other !== undefined) seen.add(other);
  }
  return taken;
}

/** Notes what an error means; the answer is the missing key that it has spoken of under another name. */
function tell(error: SchemaError, context: SchemaContext): string | undefined {
  const { notes, file } = context;
  const finding = schemaFinding(error, context);
  if (finding.rule !== 'unknown-key') {
    notes.findings.push(finding);
    return undefined;
  }
  // What YAML has made of the rest of a sentence is told with the sentence.
  const isCut = notes.findings.some(
    ({ rule, at }) => rule === 'yaml-prose' && at.file === file && at.start === finding.at.start,
  );
  if (!isCut) notes.findings.push(finding);
  const { proposal } = finding.facts;
  return proposal === undefined ? undefined : `${error.instancePath}/${proposal}`;
}

/** Leaves out errors that repeat others, and puts missing keys last, in the schema's order. */
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

/** Finds dates that are written right and do not exist, such as 2028-06-31, and takes them out. */
function impossibleDates(
  data: unknown,
  path: readonly (string | number)[],
  context: Pick<SchemaContext, 'kind' | 'origin' | 'notes'>,
): void {
  if (typeof data !== 'object' || data === null) return;
  const { kind, origin, notes } = context;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    const isDay = typeof value === 'string' && formOf(kind, here) === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (isDay && !isDate(value)) {
      const facts = { kind: 'missing', key, value } as const;
      notes.findings.push({
        rule: 'invalid-date',
        at: origin.value(...here),
        facts,
      } satisfies FindingOf<'invalid-date'>);
      Reflect.deleteProperty(data, key);
    } else impossibleDates(value, here, context);
  }
}
