/**
 * A stretch of a source file. Offsets count UTF-16 units in the decoded text (without byte order mark); line and column
 * are computed by whoever reports.
 */
export interface Place {
  /** Path relative to the workspace's root, with `/`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

type Key = string | number;

/**
 * Tells where a value of a YAML document stands in its file: `at.value('goals', 0, 'id')`. A path that does not exist
 * answers with the nearest ancestor.
 */
export interface Origin {
  readonly file: string;
  value(...path: readonly Key[]): Place;
  /** The key instead of its value, for what concerns the key itself. */
  key(...path: readonly Key[]): Place;
}
