/**
 * Deepest nesting of quotes, lists and brackets that anybody writes: beyond it the parser's own recursion would be the
 * limit.
 */
const DEEPEST = 100;
/**
 * Most lines of a text; most lines without an empty one among them, most marks of Markdown in such a run, and most
 * footnotes of a text: the parser compares each with all before it.
 */
const MOST_LINES = 5000;
const LONGEST = 2000;
const MOST_MARKS = 2000;
const MOST_FOOTNOTES = 1000;

/** What there is too much of in a text, where that is. */
export interface Excess {
  readonly kind: 'nesting' | 'lines' | 'paragraph' | 'marks';
  readonly limit: number;
  readonly offset: number;
}

/** What nobody writes by hand and the parser would take minutes over; undefined for every text that people write. */
export function excessOf(text: string): Excess | undefined {
  const deep = tooDeep(text);
  if (deep !== undefined) return { kind: 'nesting', limit: DEEPEST, offset: deep };
  let [start, all, lines, marks, footnotes, callOuts] = [0, 0, 0, 0, 0, 0];
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (!/[^\s>]/.test(line)) {
      [start, lines, marks] = [index + line.length, 0, 0];
      continue;
    }
    all += 1;
    lines += 1;
    marks += line.match(/[[\]*_~`]/g)?.length ?? 0;
    footnotes += line.split('[^').length - 1;
    const fence = /^[\s>]*:::+[ \t]*(\S?)/.exec(line);
    if (fence !== null) callOuts = Math.max(0, callOuts + (fence[1] === '' ? -1 : 1));
    if (callOuts > DEEPEST) return { kind: 'nesting', limit: DEEPEST, offset: index };
    if (all > MOST_LINES) return { kind: 'lines', limit: MOST_LINES, offset: index };
    if (lines > LONGEST) return { kind: 'paragraph', limit: LONGEST, offset: start };
    if (marks > MOST_MARKS || footnotes > MOST_FOOTNOTES) return { kind: 'marks', limit: MOST_MARKS, offset: index };
  }
  return undefined;
}

function tooDeep(text: string): number | undefined {
  for (const match of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*)+/gm)) {
    if ((match[0].match(/[>*+.)-]/g)?.length ?? 0) > DEEPEST) return match.index;
  }
  for (const pattern of [/\[(?:[^[\]\n]*\[){100}/, /[*_]{200,}/]) {
    const found = pattern.exec(text);
    if (found !== null) return found.index;
  }
  return undefined;
}
