/**
 * A regular expression's source that is any of these, written with line breaks or `,` between them; each may be a
 * pattern of its own.
 */
export function oneOf(...lines: readonly string[]): string {
  return `(?:${lines
    .flatMap((line) => line.split(/,\s*/))
    .filter((word) => word !== '')
    .join('|')})`;
}
