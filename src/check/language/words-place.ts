import type { Place } from '../../model/place.js';
import type { TextSpan } from './goal-verbs.js';

/**
 * Finds the place of some words of a text in its file, when the text is written on one line, bare or in quotation
 * marks; else the place of the whole text.
 */
export function wordsPlace(value: Place, text: string, { start, end }: TextSpan): Place {
  const quotes = value.end - value.start - text.length;
  if (quotes !== 0 && quotes !== 2) return value;
  const first = value.start + quotes / 2;
  return { file: value.file, start: first + start, end: first + end };
}
