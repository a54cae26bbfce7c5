/** Figures of a running text. */
export interface ProseFigures {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** LIX (Björnsson 1968): words per sentence + per cent of long words; 0 for a text without words. */
  readonly lix: number;
}

const SEVEN_LETTERS = /(?:\p{L}\P{L}*){7}/u;

/** Counts words and sentences. A sentence ends at `. ! ? :` before white space, or at a line break. */
export function proseFigures(text: string): ProseFigures {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/).filter((piece) => /\p{L}/u.test(piece)).length;
  const longWords = words.filter((word) => word.length > 6 && SEVEN_LETTERS.test(word)).length;
  const lix = words.length === 0 ? 0 : words.length / Math.max(1, sentences) + (100 * longWords) / words.length;
  return { words: words.length, sentences, longWords, lix };
}
