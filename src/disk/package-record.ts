import type { PackageRecord } from '../model/package.js';

/** True for a value that may stand where it is asked for. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const one =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.some((each) => each === value);
const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const list =
  (each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(each);
const table =
  (each: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(each);

/** An object with the keys that it must have, and those that it may have; others are nobody's concern. */
function fields(needed: Readonly<Record<string, Check>>, possible: Readonly<Record<string, Check>> = {}): Check {
  return (value) =>
    isObject(value) &&
    Object.entries(needed).every(([key, check]) => check(value[key])) &&
    Object.entries(possible).every(([key, check]) => value[key] === undefined || check(value[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path below its folder, as packages have them. */
const BELOW = /^[0-9A-Za-z][0-9A-Za-z._-]*(?:\/[0-9A-Za-z][0-9A-Za-z._-]*)*$/;

const targets = ['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi', 'web'];
const parts = ['preparation', 'between-days', 'follow-up', 'tasks'];
const times = { required: count, optional: count };
const form = one('in-person', 'online', 'hybrid');
const files = list(fields({ path: like(BELOW), bytes: count, sha256: text }));
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const catalogue = fields(
  {
    audience: list(text),
    stops: list(
      either(
        fields({ kind: one('part'), title: text, page: text, tasks: count, voluntary: count, time: fields(times) }),
        fields({ kind: one('day'), title: text, form, minutes: count }),
      ),
    ),
  },
  { summary: text, image: fields({ file: text, alt: text }, { width: count, height: count }) },
);

const installation = fields(
  {
    title: text,
    lms: text,
    audiences: list(text),
    after: list(text),
    activities: list(
      either(
        fields({ kind: one('part'), part: one(...parts), name: text }),
        fields({ kind: one('day'), name: text, form, minutes: count, handouts: list(text) }),
      ),
    ),
  },
  {
    journey: text,
    step: text,
    summary: text,
    image: fields({ file: text, alt: text }),
    contact: fields({ name: text }, { email: text }),
  },
);

const record = fields(
  {
    course: text,
    part: one(...parts, 'course'),
    target: one(...targets),
    version: text,
    title: text,
    language: text,
    status: one('draft', 'pilot', 'published', 'retired'),
    bytes: count,
    sha256: text,
    sha1: text,
    current: flag,
    file: like(/^[a-z0-9-]+\/[0-9A-Za-z][0-9A-Za-z.-]*$/),
    learningTime: fields({ ...times, byAudience: table(fields(times)) }),
    goals: list(fields({ id: text, text, level: text })),
  },
  { files, iriBase: text, catalogue, installation },
);

/**
 * True for an entry of packages.json as this tool writes it. Anybody may have written the file: the rest is not
 * believed to be ours, since superseded files are deleted.
 */
export function isPackageRecord(entry: unknown): entry is PackageRecord {
  return record(entry) && isOfTarget(entry as PackageRecord);
}

function isOfTarget({ file, target }: PackageRecord): boolean {
  return file.startsWith(`${target}/`);
}

/** True for the files of a folder as packages.json lists them. */
export function areListedFiles(value: unknown): value is NonNullable<PackageRecord['files']> {
  return files(value);
}
