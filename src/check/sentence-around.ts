/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s("”])(?:kap|st|mom|p|s|jfr|prop|nr|art|resp|ca|t\.ex|bl\.a|m\.m|m\.fl|d\.v\.s|dvs|o\.s\.v|osv|fr\.o\.m|t\.o\.m|e\.g|i\.e|ch|sec|no|vol|\p{Lu})$/iu;

/** The sentence that holds an offset: from the full stop, empty line, list mark or key before it to the one after. */
export function sentenceAround(text: string, offset: number): string {
  let start = 0;
  for (const match of text.matchAll(/[.!?][”"')\]*_]*(?=\s)|\n[ \t>]*(?=\n)|\n[ \t>]*(?:[-*+]|\d+[.)]|#+|:::|\||[a-z][A-Za-z]*:)(?=[ \t\na-z])/g)) {
    const dot = match[0].startsWith('.');
    if (dot && (ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index)) || /^[”"')\]*_]*\s+\p{Ll}/u.test(text.slice(match.index + 1, match.index + 20)))) continue;
    const edge = match.index + match[0].length;
    if (edge > offset) return text.slice(start, match.index + (dot || /^[!?]/.test(match[0]) ? 1 : 0));
    start = edge;
  }
  return text.slice(start);
}
