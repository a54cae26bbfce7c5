import type { Finding, FindingData, FrameLine, Position } from '../model/diagnostic.js';

/** Something wrong with a package. `at.file` is the path inside it, empty for the package itself. */
export interface PackageFinding extends Finding {
  /**
   * Line and column with the lines around, where the text itself is no longer there when the finding is put into words.
   */
  readonly spot?: Spot;
}

/** A place in a text that has been forgotten. */
export interface Spot {
  readonly start: Position;
  readonly end: Position;
  readonly frame: readonly FrameLine[];
}

/** A finding about a file as a whole, or about the package (`''`). */
export function aboutFile(rule: string, path: string, data?: FindingData): PackageFinding {
  return { rule, at: { file: path, start: 0, end: 0 }, ...(data && { data }) };
}
