import type { FindingData } from '../model/diagnostic.js';
import { idProposal } from '../text/ascii.js';
import { proposalFor } from '../text/proposal.js';
import type { PropertyName } from './schema/names.generated.js';
import type { SchemaError } from './schema/validators.generated.js';

const DURATIONS = new Set(['time', 'length', 'duration']);
const IDS = new Set(['id', 'goals', 'audience', 'supports', 'after', 'courses', 'formerly', 'tasks', 'source', 'replaces', 'replacedBy', 'rule']);

/** What a schema error means to a producer: `problem` and the words a sentence needs (value, allowed values, proposal, limit). */
export function schemaProblem(error: SchemaError, key: string, value: unknown, name: PropertyName | undefined, file: string, data: unknown): FindingData {
  const shown = shortened(value);
  const example = name?.example === undefined ? {} : { example: name.example };
  if (error.keyword === 'required') return { problem: 'required', ...example, ...(key === 'id' && missingId(file, data)) };
  if (value === null) return { problem: 'empty', ...example };
  if (DURATIONS.has(key)) return { problem: 'duration', value: shown, proposal: durationProposal(value) };
  if (key === 'start') return { problem: 'clock', value: shown };
  if (key === 'version') return { problem: 'version', value: shown, proposal: versionProposal(value) };
  if (error.keyword === 'enum') {
    const allowed = Object.keys(name?.values ?? {});
    const proposal = enumProposal(String(value), name);
    const listed = allowed.map((choice) => choice);
    return { problem: 'enum', value: shown, allowed: listed.join(', '), ...named(name), ...(proposal !== undefined && { proposal }) };
  }
  if (error.keyword === 'pattern' && error.params.pattern === '\\S') return { problem: 'empty', ...example };
  const isId = IDS.has(key) || /\/id\//.test(error.schemaPath);
  if (isId && (error.keyword === 'pattern' || (error.keyword === 'type' && typeof value === 'number'))) return { problem: 'id', value: shown, proposal: idProposal(shown) };
  if (error.keyword === 'maxLength') return { problem: 'too-long', value: shown, limit: Number(error.params.limit) };
  if (error.keyword === 'minItems') return { problem: 'too-few', limit: Number(error.params.limit) };
  if (error.keyword === 'type') return { problem: 'type', expected: [error.params.type].flat().join(','), given: typeName(value), value: shown, ...example };
  if (error.keyword === 'minimum') return { problem: 'range', value: shown, least: Number(error.params.limit) };
  if (error.keyword === 'maximum') return { problem: 'range', value: shown, most: Number(error.params.limit) };
  return { problem: 'other', value: shown, detail: error.message ?? '', ...example };
}

function named(name: PropertyName | undefined): FindingData {
  const values = Object.entries(name?.values ?? {});
  const list = (language: 'sv' | 'en'): string => values.map(([choice, title]) => (title[language].toLowerCase() === choice ? choice : `${choice} (${title[language].toLowerCase()})`)).join(', ');
  return values.length === 0 ? {} : { allowedSv: list('sv'), allowedEn: list('en') };
}

function enumProposal(value: string, name: PropertyName | undefined): string | undefined {
  const values = Object.entries(name?.values ?? {});
  const lower = value.toLowerCase();
  const same = values.find(([, title]) => title.sv.toLowerCase() === lower || title.en.toLowerCase() === lower);
  return same?.[0] ?? proposalFor(value, values.map(([choice]) => choice));
}

function missingId(file: string, data: unknown): FindingData {
  const title = typeof data === 'object' && data !== null && 'title' in data ? String((data as { title: unknown }).title) : '';
  const name = file.split('/').pop() ?? '';
  const proposal = idProposal(name === 'course.md' || name === 'journey.yaml' ? (file.split('/').at(-2) ?? title) : name) || idProposal(title);
  return proposal === '' ? {} : { proposal };
}

function durationProposal(value: unknown): string {
  const number = /^\d+/.exec(String(value))?.[0];
  return number === undefined || number === '0' ? '45 min' : `${number} min`;
}

function versionProposal(value: unknown): string {
  const digits = String(value).match(/\d+/g) ?? ['1'];
  return [digits[0] ?? '1', digits[1] ?? '0', digits[2] ?? '0'].join('.');
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
