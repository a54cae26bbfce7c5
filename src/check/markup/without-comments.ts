/**
 * Blanks out the producers' own notes in a Markdown file: YAML comments on lines of their own, and HTML comments.
 * Offsets stay.
 */
export function withoutComments(text: string): string {
  const end = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;
  const blank = (comment: string): string => ' '.repeat(comment.length);
  return text.slice(0, end).replace(/^[ \t]*#.*$/gm, blank) + text.slice(end).replace(/<!--[\s\S]*?(?:-->|$)/g, blank);
}
