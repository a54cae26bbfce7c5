import type { Finding, FindingData } from '../model/diagnostic.js';

/** Something wrong with a package. `at.file` is the path inside it, empty for the package itself. */
export type PackageFinding = Finding;

/** A place in a text that has been forgotten. */
export type Spot = NonNullable<Finding['spot']>;

/** A finding about a file as a whole, or about the package (`''`). */
export function aboutFile(rule: string, path: string, data?: FindingData): PackageFinding {
  return { rule, at: { file: path, start: 0, end: 0 }, ...(data && { data }) };
}
