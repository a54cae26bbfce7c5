import type { FindingData } from '../model/diagnostic.js';
import { idProposal } from '../text/ascii.js';
import { withLowerInitial } from '../text/lower-initial.js';
import { proposalFor } from '../text/proposal.js';
import { oneLine, shortened } from '../text/shortened.js';
import type { PropertyName } from './schema/names.generated.js';
import type { SchemaError } from './schema/validators.generated.js';

/** The key an error is about, its value, the value as it stands in the file, and what the schema calls it. */
export interface ProblemPlace {
  readonly key: string;
  readonly value: unknown;
  readonly written: string;
  readonly name: PropertyName | undefined;
  readonly file: string;
  /** The whole document. */
  readonly data: unknown;
}

const SIZES = new Set(['warn', 'error']);
const DURATIONS = new Set(['time', 'length', 'duration']);
const IDS = new Set([
  'id',
  'goals',
  'audience',
  'supports',
  'after',
  'courses',
  'formerly',
  'tasks',
  'source',
  'replaces',
  'replacedBy',
  'rule',
]);

/**
 * What a schema error means to a producer: `problem` and the words a sentence needs (value, allowed values, proposal,
 * limit).
 */
export function schemaProblem(
  error: SchemaError,
  { key, value, written, name, file, data }: ProblemPlace,
): FindingData {
  // YAML makes 1 of 1.0 and 9 of 09.00: what people wrote is shown.
  const shown = quoted(typeof value === 'number' ? written : value);
  const example = name?.example === undefined ? {} : { example: name.example };
  if (error.keyword === 'required')
    return {
      problem: 'required',
      ...example,
      ...(key === 'id' && (error.instancePath === '' ? missingId(file, data) : missingId('', value))),
    };
  if (value === null) return { problem: 'empty', ...example };
  if (DURATIONS.has(key)) return { problem: 'duration', value: shown, proposal: durationProposal(value) };
  if (key === 'start') return { problem: 'clock', value: shown };
  if (key === 'version') return { problem: 'version', value: shown, proposal: versionProposal(shown) };
  if (error.keyword === 'enum') {
    const allowed = Object.keys(name?.values ?? {});
    const proposal = allowed.length === 1 ? allowed[0] : enumProposal(shown, name);
    return {
      problem: 'enum',
      value: shown,
      allowed: allowed.join(', '),
      ...named(name),
      ...(proposal !== undefined && { proposal }),
    };
  }
  if (error.keyword === 'pattern' && error.params.pattern === '\\S') return { problem: 'empty', ...example };
  if (SIZES.has(key) && (error.keyword === 'pattern' || typeof value === 'number'))
    return { problem: 'size', value: shown, proposal: sizeProposal(shown) };
  const isId = IDS.has(key) || /\/id\//.test(error.schemaPath);
  // No id can be made of what names something that has one already.
  if (
    isId &&
    typeof value === 'string' &&
    /^\s*(?:https?:\/\/|www\.)/i.test(value) &&
    /^(?:\/schedule\/\d+)?\/source\b/.test(error.instancePath)
  )
    return { problem: 'id', value: shown, means: 'source' };
  if (key === 'goals' && typeof value === 'string' && /\S\s+\S+\s+\S/.test(value))
    return { problem: 'id', value: shown, means: 'goal' };
  if (isId && (error.keyword === 'pattern' || (error.keyword === 'type' && typeof value === 'number')))
    return { problem: 'id', value: shown, proposal: idProposal(shown) };
  if (error.keyword === 'maxLength') return { problem: 'too-long', value: shown, limit: Number(error.params.limit) };
  if (error.keyword === 'minItems') return { problem: 'too-few', limit: Number(error.params.limit) };
  if (error.keyword === 'type') {
    const expected = [error.params.type].flat().join(',');
    const proposal =
      isId && typeof value === 'object' && 'id' in value && typeof value.id === 'string'
        ? { proposal: quoted(value.id) }
        : {};
    return {
      problem: 'type',
      expected: isId && expected === 'string' ? 'id' : expected,
      given: typeName(value),
      value: shown,
      ...example,
      ...proposal,
    };
  }
  if (error.keyword === 'minimum') return { problem: 'range', value: shown, least: Number(error.params.limit) };
  if (error.keyword === 'maximum') return { problem: 'range', value: shown, most: Number(error.params.limit) };
  return { problem: 'other', value: shown, detail: error.message ?? '', ...example };
}

function named(name: PropertyName | undefined): FindingData {
  const values = Object.entries(name?.values ?? {});
  const list = (language: 'sv' | 'en'): string =>
    values
      .map(([choice, title]) =>
        title[language].toLowerCase() === choice ? choice : `${choice} (${withLowerInitial(title[language])})`,
      )
      .join(', ');
  return values.length === 0 ? {} : { allowedSv: list('sv'), allowedEn: list('en') };
}

function enumProposal(value: string, name: PropertyName | undefined): string | undefined {
  const values = Object.entries(name?.values ?? {});
  const lower = value.toLowerCase();
  const same = values.find(([, title]) => title.sv.toLowerCase() === lower || title.en.toLowerCase() === lower);
  return (
    same?.[0] ??
    proposalFor(
      value,
      values.map(([choice]) => choice),
    )
  );
}

function missingId(file: string, data: unknown): FindingData {
  const title =
    typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string' ? data.title : '';
  const name = file.split('/').pop() ?? '';
  const proposal =
    idProposal(name === 'course.md' || name === 'journey.yaml' ? (file.split('/').at(-2) ?? title) : name) ||
    idProposal(title);
  return proposal === '' ? {} : { proposal };
}

function durationProposal(value: unknown): string {
  const number = /^\d+/.exec(String(value))?.[0];
  return number === undefined || number === '0' ? '45 min' : `${number} min`;
}

function sizeProposal(value: string): string {
  return `${/^\d+/.exec(value)?.[0] ?? '50'} MB`;
}

function versionProposal(value: string): string {
  const digits = value.match(/\d+/g) ?? ['1'];
  return [digits[0] ?? '1', digits[1] ?? '0', digits[2] ?? '0'].join('.');
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function quoted(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value.slice(0, 200)
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
  return shortened(oneLine(text), 60);
}
