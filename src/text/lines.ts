import type { FrameLine, Position } from '../model/diagnostic.js';

/** Offsets at which the lines of a text begin (LF, CRLF and lone CR end a line). */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The 1-based line and column of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The most characters of a line that are shown, and how many of them stand before a place far out on the line. */
const WIDEST = 200;
const BEFORE = 60;

/**
 * The lines around a place: one before, one after; of a line over 200 characters the stretch around the place, with
 * ellipses.
 */
export function frameLines(
  text: string,
  starts: readonly number[],
  start: Position,
  end: Position,
): readonly FrameLine[] {
  const last = Math.min(end.line + 1, start.line + 4, starts.length);
  const lines: FrameLine[] = [];
  for (let line = Math.max(1, start.line - 1); line <= last; line += 1) {
    const content = text.slice(starts[line - 1], starts[line] ?? text.length).replace(/[\r\n]+$/, '');
    // A drawing is often a single line, and the place somewhere in its midst.
    const isOut = line === start.line && (line === end.line ? end.column : start.column) > WIDEST;
    lines.push({ line, ...stretchOf(content, isOut ? Math.max(0, start.column - 1 - BEFORE) : 0) });
  }
  return lines;
}

/** At most 200 characters of a line, an ellipsis for what is cut at either end. */
function stretchOf(content: string, left: number): Pick<FrameLine, 'text' | 'left'> {
  if (content.length <= WIDEST) return { text: content };
  const shown = content.slice(left, left + WIDEST - 1);
  const text = left + shown.length < content.length ? `${shown}…` : shown;
  return left === 0 ? { text } : { text: `…${text}`, left: left - 1 };
}
