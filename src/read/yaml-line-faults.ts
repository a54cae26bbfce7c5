import type { FindingOf, YamlSyntaxFault } from '../model/reader-faults.js';
import { keyLine, quotedLine } from './quoted-line.js';
import { keys } from './schema/names.generated.js';

/** A mistake on a line of YAML as its writer would see it. Offsets count within the line. */
export type LineFault = {
  readonly start: number;
  readonly end: number;
} & (Pick<FindingOf<'yaml-syntax'>, 'rule' | 'facts'> | Pick<FindingOf<'yaml-prose'>, 'rule' | 'facts'>);

/** Every key of every file. */
export const KEYS: ReadonlySet<string> = new Set(Object.values(keys).flatMap((paths) => Object.values(paths).flat()));
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A quotation or bracket that the line opens and does not close. */
export function openedOnLine(line: string): LineFault | undefined {
  const written = keyLine(line);
  const opening = written?.text[0] ?? '';
  if (written === undefined) return undefined;
  const { at, text } = written;
  if ((opening === '"' || opening === "'") && !text.slice(1).includes(opening)) {
    return {
      rule: 'yaml-syntax',
      facts: { kind: 'quote-open', ...quotedLine(line) },
      start: at,
      end: at + text.length,
    };
  }
  const closing = CLOSING[opening];
  if (closing === undefined || text.includes(closing)) return undefined;
  return { rule: 'yaml-syntax', facts: { kind: 'bracket-open', opening, closing }, start: at, end: at + text.length };
}

/** Tells the mistake on the line where the parser stumbled; undefined where its surroundings decide. */
export function faultOfLine(line: string): LineFault | undefined {
  const odd = /^(?:[ \t]*(?:- *)?(?:[\p{L}\w-]+:[ \t]*)?)(?=[\u00a0\u2007\u202f\u3000])/u.exec(line)?.[0].length;
  if (odd !== undefined) return { rule: 'yaml-syntax', facts: { kind: 'odd-space' }, start: odd, end: odd + 1 };
  return keyLine(line) === undefined ? faultWithoutKey(line) : faultOfValue(line);
}

/** Tells the mistake in the text after a key: it begins or goes on with a sign that means something in YAML. */
function faultOfValue(line: string): LineFault | undefined {
  const { at: start = 0, text = '' } = keyLine(line) ?? {};
  const end = line.trimEnd().length;
  if (/^["']/.test(text))
    return { rule: 'yaml-prose', facts: { kind: 'after-quote', ...quotedLine(line) }, start, end };
  if (/^(?:[-?:](?:\s|$)|[[\]{}>|*&!%@`,])/.test(text)) {
    const character = text[0] ?? '';
    return { rule: 'yaml-prose', facts: { kind: 'start', character, ...quotedLine(line) }, start, end };
  }
  if (!/:(?:\s|$)/.test(text)) return undefined;
  return { rule: 'yaml-prose', facts: { kind: 'colon', ...quotedLine(line) }, start, end };
}

/** Tells the mistake on a line without a key that can be read. */
function faultWithoutKey(line: string): LineFault | undefined {
  const facts = brokenKey(line);
  const end = line.trimEnd().length;
  const start = line.length - line.trimStart().length;
  if (facts !== undefined) return { rule: 'yaml-syntax', facts, start, end };
  const isReadable = /^\s*(?:-(?:\s|$)|[\p{L}\w-]+\s*:)/u.test(line) || end === start;
  return isReadable ? undefined : { rule: 'yaml-syntax', facts: { kind: 'no-key' }, start, end };
}

function brokenKey(line: string): YamlSyntaxFault | undefined {
  const glued = /^\s*-([\p{L}"'][^:]*)$/u.exec(line)?.[1];
  if (glued !== undefined) return { kind: 'glued-dash', value: glued.trim() };
  const noSpace = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*):([^\s:/].*)$/u.exec(line);
  if (noSpace !== null) return { kind: 'no-space', key: noSpace[1] ?? '', value: (noSpace[2] ?? '').trim() };
  const noColon = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*)(?:\s*[=：]\s*|\s+)(\S.*)$/u.exec(line);
  if (noColon !== null && KEYS.has(noColon[1] ?? ''))
    return { kind: 'no-colon', key: noColon[1] ?? '', value: (noColon[2] ?? '').trim() };
  const lonely = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*)\s*$/u.exec(line)?.[1];
  return lonely !== undefined && KEYS.has(lonely) ? { kind: 'no-colon', key: lonely, value: '' } : undefined;
}
