import type { SchemaProblem } from '../model/reader-faults.js';
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

/**
 * Tells what a schema error means: its kind, and the facts that a sentence needs (value, allowed values, proposal,
 * limit).
 */
export function schemaProblem(error: SchemaError, place: ProblemPlace): SchemaProblem {
  const { key, value, name, file, data } = place;
  const example = name?.example === undefined ? {} : { example: name.example };
  if (error.keyword === 'required') {
    const id = error.instancePath === '' ? missingId(file, data) : missingId('', value);
    return { kind: 'required', ...example, ...(key === 'id' && id !== '' && { proposal: id }) };
  }
  if (value === null || (error.keyword === 'pattern' && error.params.pattern === '\\S'))
    return { kind: 'empty', ...example };
  return problemOfForm(error, place) ?? problemOfKeyword(error, place, example);
}

/** Says what is wrong with a value that is read in a form of its own. */
function problemOfForm(error: SchemaError, place: ProblemPlace): SchemaProblem | undefined {
  const { key, value, name } = place;
  const shown = shownValue(place);
  switch (name?.form) {
    case 'duration':
      return { kind: 'duration', value: shown, proposal: durationProposal(value) };
    case 'clock':
      return { kind: 'clock', value: shown };
    case 'version':
      return { kind: 'version', value: shown, proposal: versionProposal(shown) };
    case 'size':
      return error.keyword === 'pattern' || typeof value === 'number'
        ? { kind: 'size', value: shown, proposal: sizeProposal(shown) }
        : undefined;
    default:
      break;
  }
  // No id can be made of what names something that has one already.
  const isAddress = typeof value === 'string' && /^\s*(?:https?:\/\/|www\.)/i.test(value);
  if (isAddress && /^(?:\/schedule\/\d+)?\/source\b/.test(error.instancePath))
    return { kind: 'id', value: shown, means: 'source' };
  if (key === 'goals' && typeof value === 'string' && /\S\s+\S+\s+\S/.test(value))
    return { kind: 'id', value: shown, means: 'goal' };
  const isForm = error.keyword === 'pattern' || (error.keyword === 'type' && typeof value === 'number');
  return isId(error, place) && isForm ? { kind: 'id', value: shown, proposal: idProposal(shown) } : undefined;
}

function problemOfKeyword(
  error: SchemaError,
  place: ProblemPlace,
  example: Pick<PropertyName, 'example'>,
): SchemaProblem {
  const { value, name } = place;
  const shown = shownValue(place);
  switch (error.keyword) {
    case 'enum': {
      const allowed = Object.keys(name?.values ?? {});
      const proposal = allowed.length === 1 ? allowed[0] : enumProposal(shown, name);
      return { kind: 'enum', value: shown, allowed, ...named(name), ...(proposal !== undefined && { proposal }) };
    }
    case 'maxLength':
      return { kind: 'too-long', value: shown, limit: Number(error.params.limit) };
    case 'minItems':
      return { kind: 'too-few', limit: Number(error.params.limit) };
    case 'minimum':
      return { kind: 'range', value: shown, least: Number(error.params.limit) };
    case 'maximum':
      return { kind: 'range', value: shown, most: Number(error.params.limit) };
    case 'type': {
      const expected = [error.params.type].flat().join(',');
      const isOne = isId(error, place);
      const own = isOne && typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
      return {
        kind: 'type',
        expected: isOne && expected === 'string' ? 'id' : expected,
        given: typeName(value),
        value: shown,
        ...example,
        ...(typeof own === 'string' && { proposal: quoted(own) }),
      };
    }
    default:
      return { kind: 'other', value: shown, detail: error.message ?? '', ...example };
  }
}

function isId({ schemaPath }: SchemaError, { name }: ProblemPlace): boolean {
  return name?.form === 'id' || /\/id\//.test(schemaPath);
}

/** Shows what people wrote: YAML makes 1 of 1.0 and 9 of 09.00. */
function shownValue({ value, written }: ProblemPlace): string {
  return quoted(typeof value === 'number' ? written : value);
}

function named(name: PropertyName | undefined): { readonly allowedSv?: string; readonly allowedEn?: string } {
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

/** Makes an id of a file's name or of a title; empty where neither gives one. */
function missingId(file: string, data: unknown): string {
  const title =
    typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string' ? data.title : '';
  const name = file.split('/').pop() ?? '';
  const isIndexFile = name === 'course.md' || name === 'journey.yaml';
  return idProposal(isIndexFile ? (file.split('/').at(-2) ?? title) : name) || idProposal(title);
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
  return Array.isArray(value) ? 'array' : typeof value;
}

function quoted(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? shortened(oneLine(String(value).slice(0, 200)), 60) : '';
}
