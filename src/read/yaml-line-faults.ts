import { keyLine, quotedLine } from './quoted-line.js';
import { keys } from './schema/names.generated.js';

/** What is wrong with a line of YAML as its writer would see it. Offsets count within the line. */
export interface LineFault {
  readonly rule: 'yaml-syntax' | 'yaml-prose';
  readonly data: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

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
    return { rule: 'yaml-syntax', data: { kind: 'quote-open', ...quotedLine(line) }, start: at, end: at + text.length };
  }
  const closing = CLOSING[opening];
  if (closing === undefined || text.includes(closing)) return undefined;
  return { rule: 'yaml-syntax', data: { kind: 'bracket-open', opening, closing }, start: at, end: at + text.length };
}

/** The line on which the parser stumbled, told from the line alone; undefined where its surroundings decide. */
export function faultOfLine(line: string): LineFault | undefined {
  const end = line.trimEnd().length;
  const start = line.length - line.trimStart().length;
  const odd = /^(?:[ \t]*(?:- *)?(?:[\p{L}\w-]+:[ \t]*)?)(?=[\u00a0\u2007\u202f\u3000])/u.exec(line)?.[0].length;
  if (odd !== undefined) return { rule: 'yaml-syntax', data: { kind: 'odd-space' }, start: odd, end: odd + 1 };
  const written = keyLine(line);
  if (written !== undefined) {
    const { at, text } = written;
    if (/^["']/.test(text))
      return { rule: 'yaml-prose', data: { kind: 'after-quote', ...quotedLine(line) }, start: at, end };
    if (/^(?:[-?:](?:\s|$)|[[\]{}>|*&!%@`,])/.test(text))
      return {
        rule: 'yaml-prose',
        data: { kind: 'start', character: text[0] ?? '', ...quotedLine(line) },
        start: at,
        end,
      };
    return /:(?:\s|$)/.test(text)
      ? { rule: 'yaml-prose', data: { kind: 'colon', ...quotedLine(line) }, start: at, end }
      : undefined;
  }
  const glued = /^\s*-([\p{L}"'][^:]*)$/u.exec(line)?.[1];
  if (glued !== undefined)
    return { rule: 'yaml-syntax', data: { kind: 'glued-dash', value: glued.trim() }, start, end };
  const noSpace = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*):([^\s:/].*)$/u.exec(line);
  if (noSpace !== null)
    return {
      rule: 'yaml-syntax',
      data: { kind: 'no-space', key: noSpace[1] ?? '', value: (noSpace[2] ?? '').trim() },
      start,
      end,
    };
  const noColon = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*)(?:\s*[=：]\s*|\s+)(\S.*)$/u.exec(line);
  if (noColon !== null && KEYS.has(noColon[1] ?? ''))
    return {
      rule: 'yaml-syntax',
      data: { kind: 'no-colon', key: noColon[1] ?? '', value: (noColon[2] ?? '').trim() },
      start,
      end,
    };
  const lonely = /^\s*(?:- +)?([\p{L}][\p{L}\w-]*)\s*$/u.exec(line)?.[1];
  if (lonely !== undefined && KEYS.has(lonely))
    return { rule: 'yaml-syntax', data: { kind: 'no-colon', key: lonely, value: '' }, start, end };
  return /^\s*(?:-(?:\s|$)|[\p{L}\w-]+\s*:)/u.test(line) || end === start
    ? undefined
    : { rule: 'yaml-syntax', data: { kind: 'no-key' }, start, end };
}
