import { isMap, isScalar, visit, type Document, type Scalar } from 'yaml';
import type { FindingOf, YamlProseFault } from '../model/reader-faults.js';
import { quotedLine } from './quoted-line.js';
import type { YamlStretch } from './yaml.js';

/** Keys whose values are sentences. */
const PROSE = new Set([
  'title',
  'summary',
  'why',
  'text',
  'when',
  'where',
  'reason',
  'alt',
  'creator',
  'publisher',
  'name',
]);

/**
 * Finds sentences that YAML has cut without a word, at ` #` or at a comma within braces, and typographic quotation
 * marks
 * that quote nothing.
 */
export function proseAccidents(document: Document.Parsed, stretch: YamlStretch): readonly FindingOf<'yaml-prose'>[] {
  const findings: FindingOf<'yaml-prose'>[] = [];
  const report = ({ range }: Scalar, facts: YamlProseFault): void => {
    const at = {
      file: stretch.file,
      start: stretch.start + (range?.[0] ?? 0),
      end: stretch.start + (range?.[1] ?? 0),
    };
    findings.push({ rule: 'yaml-prose', at, facts });
  };
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  visit(document, {
    Pair(_, { key, value }, path) {
      if (!isScalar(key)) return;
      const parent = path.at(-1);
      const name = String(key.value);
      if (isMap(parent) && parent.flow === true && isEmptyValue(value) && /\s/.test(name))
        report(key, { kind: 'comma', cut: name });
      const line = /^[^\r\n]*/.exec(yaml.slice(key.range?.[0] ?? 0))?.[0] ?? '';
      const fault = isScalar(value) ? proseFault(name, value, line) : undefined;
      if (fault !== undefined && isScalar(value)) report(value, fault);
    },
  });
  return findings;
}

/** Tells what YAML has made of a sentence without quotation marks; `line` is the one that its key begins. */
function proseFault(key: string, { type, value, comment }: Scalar, line: string): YamlProseFault | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string') return undefined;
  if (/^[“”„»]/.test(value)) return { kind: 'smart-quotes', ...quotedLine(line) };
  if (isQuotedAtEnd(value)) return { kind: 'quote-end', ...quotedLine(line.trimEnd().replace(/"$/, '')) };
  if (!PROSE.has(key) || comment === undefined || comment === null) return undefined;
  return { kind: 'hash', cut: comment.trim(), ...quotedLine(line) };
}

/** A quotation mark that closes what none has opened; an inch after a number is none. */
function isQuotedAtEnd(text: string): boolean {
  return /[^\d\s]"$/.test(text) && text.split('"').length % 2 === 0;
}

function isEmptyValue(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}
