import type { FrameLine, Position } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { frameLines, lineStarts, positionAt } from '../text/lines.js';

/** A place in lines and columns, with the lines around it. */
export interface Spot {
  readonly start: Position;
  readonly end: Position;
  readonly frame: readonly FrameLine[];
}

const START: Position = { line: 1, column: 1 };

/**
 * Makes a function that finds places in texts; a place in a text that is not there is its beginning. Each of `secrets`
 * is dots in every frame.
 */
export function spotsIn(texts: ReadonlyMap<string, string>, secrets: readonly Place[]): (place: Place) => Spot {
  const known = new Map<string, { readonly text: string; readonly starts: readonly number[] }>();
  const linesOf = (file: string, original: string): { readonly text: string; readonly starts: readonly number[] } => {
    const found = known.get(file);
    if (found !== undefined) return found;
    const text = masked(
      original,
      secrets.filter((place) => place.file === file),
    );
    const lines = { text, starts: lineStarts(text) };
    known.set(file, lines);
    return lines;
  };
  return ({ file, start, end }) => {
    const original = texts.get(file);
    if (original === undefined) return { start: START, end: START, frame: [] };
    const { text, starts } = linesOf(file, original);
    const [from, to] = [positionAt(starts, start), positionAt(starts, Math.max(start, end))];
    return { start: from, end: to, frame: frameLines(text, starts, from, to) };
  };
}

/** Puts dots for what nobody is to read in a log; everything keeps its place. */
function masked(text: string, places: readonly Place[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '•'.repeat(end - start) + rest.slice(end),
    text,
  );
}
