import { isMap, isScalar, visit, type Document, type Scalar } from 'yaml';
import type { Finding, FindingData } from '../model/diagnostic.js';
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
 * Sentences that YAML has cut without a word: at ` #`, or at a comma within braces; and typographic quotes that quote
 * nothing.
 */
export function proseAccidents(document: Document.Parsed, stretch: YamlStretch): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (from: number, to: number, data: FindingData): void => {
    findings.push({
      rule: 'yaml-prose',
      at: { file: stretch.file, start: stretch.start + from, end: stretch.start + to },
      data,
    });
  };
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  const lineAt = (offset: number): string => /^[^\r\n]*/.exec(yaml.slice(offset))?.[0] ?? '';
  visit(document, {
    Pair(_, pair, path) {
      const parent = path[path.length - 1];
      if (!isScalar(pair.key)) return;
      const [keyStart, keyEnd] = [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 0];
      const key = String(pair.key.value);
      if (isMap(parent) && parent.flow === true && isEmptyValue(pair.value) && /\s/.test(key))
        report(keyStart, keyEnd, { kind: 'comma', cut: key });
      if (!isScalar(pair.value) || pair.value.type !== 'PLAIN' || typeof pair.value.value !== 'string') return;
      const [start, end] = [pair.value.range?.[0] ?? 0, pair.value.range?.[1] ?? 0];
      if (/^[“”„»]/.test(pair.value.value))
        report(start, end, { kind: 'smart-quotes', ...quotedLine(lineAt(keyStart)) });
      else if (isQuotedAtEnd(pair.value.value))
        report(start, end, { kind: 'quote-end', ...quotedLine(lineAt(keyStart).trimEnd().replace(/"$/, '')) });
      else if (PROSE.has(key) && pair.value.comment !== undefined && pair.value.comment !== null)
        report(start, end, { kind: 'hash', cut: pair.value.comment.trim(), ...quotedLine(lineAt(keyStart)) });
    },
  });
  return findings;
}

/** A quotation mark that closes what none has opened; an inch after a number is none. */
function isQuotedAtEnd(text: string): boolean {
  return /[^\d\s]"$/.test(text) && text.split('"').length % 2 === 0;
}

function isEmptyValue(value: unknown): boolean {
  return value === null || (isScalar(value) && (value as Scalar).value === null);
}
