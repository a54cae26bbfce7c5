import { oneOf } from './one-of.js';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s("”])${oneOf(
    'kap, st, mom, p, s, jfr, prop, nr, art, resp, ca, t\\.ex, bl\\.a, m\\.m, m\\.fl, d\\.v\\.s, dvs, o\\.s\\.v, osv, fr\\.o\\.m, t\\.o\\.m',
    'e\\.g, i\\.e, ch, sec, no, vol, \\p{Lu}',
  )}$`,
  'iu',
);
/**
 * Places where a sentence may end: a mark before white space, an empty line, and the marks that begin a list item, heading,
 * row or key.
 */
const EDGE =
  /[.!?][”"')\]*_]*(?=\s)|\n[ \t>]*(?=\n)|\n[ \t>]*(?:[-*+]|\d+[.)]|#+|:::|\||[a-z][A-Za-z]*:)(?=[ \t\na-z])/g;

/** Finds the sentence that holds an offset: from the full stop, empty line, list mark or key before it to the one after. */
export function sentenceAround(text: string, offset: number): string {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(EDGE)) {
    if (mark.startsWith('.') && !endsSentence(text, index)) continue;
    const end = index + mark.length;
    if (end > offset) return text.slice(start, /^[.!?]/.test(mark) ? index + 1 : index);
    start = end;
  }
  return text.slice(start);
}

function endsSentence(text: string, stop: number): boolean {
  return (
    !ABBREVIATION.test(text.slice(Math.max(0, stop - 12), stop)) &&
    !/^[”"')\]*_]*\s+\p{Ll}/u.test(text.slice(stop + 1, stop + 20))
  );
}
