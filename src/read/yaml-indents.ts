import type { YamlSyntaxFault } from '../model/reader-faults.js';
import { KEYS, type LineFault } from './yaml-line-faults.js';

/** The line of a text that begins at an offset. */
export function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

/** How many characters of white space a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** By a key that stands below an entry of a list: the key that the entry lacks, where it is not `id`. */
const FIRST_KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    creator: 'file',
    licence: 'file',
    consent: 'file',
    approvedBy: 'rule',
    expires: 'rule',
    by: 'scope',
    time: 'title',
    method: 'title',
  }),
);

/**
 * A line that begins farther in, or farther out, than what it stands among, with the offset of that line; told from the
 * line where the parser stumbled, the one above and the one below.
 */
export function indentFault(
  yaml: string,
  lineStart: number,
): { readonly fault: LineFault; readonly at: number } | undefined {
  const above = lineStart === 0 ? 0 : yaml.lastIndexOf('\n', lineStart - 2) + 1;
  const below = lineStart + lineAt(yaml, lineStart).length + 1;
  const [before, line, after] = [
    lineStart === 0 ? '' : lineAt(yaml, above),
    lineAt(yaml, lineStart),
    lineAt(yaml, below),
  ];
  const key = knownKey(after);
  if (key !== undefined && indentOf(after) > indentOf(line)) {
    const item = /^\s*- +([^\s:"'][^:"']*)$/.exec(line.trimEnd())?.[1];
    if (item !== undefined)
      return {
        fault: faultAt(
          line,
          { kind: 'lone-item', key, write: `${FIRST_KEYS.get(key) ?? 'id'}: ${item}` },
          line.lastIndexOf(item),
        ),
        at: lineStart,
      };
    if (knownKey(before) !== undefined && indentOf(before) === indentOf(after))
      return { fault: faultAt(line, { kind: 'outdented' }), at: lineStart };
    if (hasValue(line)) return { fault: faultAt(after, { kind: 'indented' }), at: below };
  }
  return knownKey(line) !== undefined && hasValue(before) && indentOf(line) > indentOf(before)
    ? { fault: faultAt(line, { kind: 'indented' }), at: lineStart }
    : undefined;
}

function knownKey(line: string): string | undefined {
  const key = /^\s*([\p{L}\w-]+):(?:\s|$)/u.exec(line)?.[1];
  return key !== undefined && KEYS.has(key) ? key : undefined;
}

function hasValue(line: string): boolean {
  return /^\s*[\p{L}\w-]+:\s+[^\s#|>&]/u.test(line);
}

function faultAt(line: string, facts: YamlSyntaxFault, start = 0): LineFault {
  return { rule: 'yaml-syntax', facts, start, end: line.trimEnd().length };
}
