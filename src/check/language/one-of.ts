/**
 * Builds the source of a regular expression that matches any of these words. Each line may hold several, with `,`
 * between them; each word may be a pattern of its own.
 */
export function oneOf(...lines: readonly string[]): string {
  return `(?:${lines
    .flatMap((line) => line.split(/,\s*/))
    .filter((word) => word !== '')
    .join('|')})`;
}
