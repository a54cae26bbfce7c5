import type { Body } from '../../model/course.js';
import { writtenBlocks } from './written-blocks.js';

/** Signs that were meant as a link or a picture and are shown as they stand. Offsets count in the file. */
export interface AlmostLink {
  readonly kind: 'swapped' | 'gap' | 'space';
  /** Of the address. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly text: string;
  /** `!` before a picture. */
  readonly mark: string;
  /** Of the whole. */
  readonly from: number;
  readonly to: number;
}

const PATTERNS: readonly (readonly [AlmostLink['kind'], RegExp])[] = [
  ['swapped', /(!?)\(([^()[\]\ue000\n]+)\)\[((?:https?:\/\/|www\.|\.\.?\/)[^\]\s]+)\]/g],
  ['gap', /(?<![\]!])(!?)\[(?!\^)([^[\]\ue000\n]+)\][ \t]+\(((?:https?:\/\/|www\.|\.\.?\/)[^()\s]+)\)/g],
  ['space', /(!?)\[([^[\]\ue000\n]*)\]\(((?:\.\.?\/|media\/)[^()<>"'\ue000\n]*)\)/g],
];

/**
 * Finds links with brackets that have changed places, with a space between the brackets, or with a space in the
 * address.
 */
export function almostLinks(body: Body): readonly AlmostLink[] {
  return writtenBlocks(body, /\]\(|\] +\(|\)\[/).flatMap((block) =>
    PATTERNS.flatMap(([kind, pattern]) =>
      [...block.text.matchAll(pattern)].flatMap((match): readonly AlmostLink[] => {
        const [whole, mark = '', text = '', url = ''] = match;
        if (kind === 'space' && !/\S[ \t]/.test(url)) return [];
        const from = block.start + match.index;
        const start = from + whole.lastIndexOf(url);
        return [{ kind, start, end: start + url.length, url: url.trim(), text, mark, from, to: from + whole.length }];
      }),
    ),
  );
}
