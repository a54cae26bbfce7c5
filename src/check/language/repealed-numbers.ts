import type { Source } from '../../model/workspace.js';
import { oneOf } from './one-of.js';

/** A number by which texts name a repealed source. */
export interface RepealedNumber {
  readonly source: Source;
  /** Finds the number in a text, and not as a piece of a longer number. Global. */
  readonly pattern: RegExp;
}

const SPACE = '[ \\u00a0]?';
/** Other series in which the same year and number may stand. */
const OTHER_SERIES = '(?:[A-ZÅÄÖ]{2,}-?FS|[Pp]rop\\.?|Ds|SOU|SÖ|[Dd]ir\\.?|[Bb]et\\.?|[Ss]kr\\.?|[Dd]nr)[ \\u00a0]';

/** Finds the numbers of repealed laws, regulations and publications: SFS, SOSFS, article numbers, ISBN. */
export function repealedNumbers(sources: Iterable<Source>): readonly RepealedNumber[] {
  const all = [...new Set(sources)];
  const inForce = new Set(all.filter(({ status }) => status !== 'repealed').flatMap(patternsOf));
  return all
    .filter(({ status }) => status === 'repealed')
    .flatMap((source) => {
      const own = patternsOf(source).filter((pattern) => !inForce.has(pattern));
      return own.map((pattern) => ({ source, pattern: new RegExp(pattern, 'gu') }));
    });
}

function patternsOf({ number = '', title }: Source): readonly string[] {
  const inTitle = [...title.matchAll(/\((\d{4}:\d+)\)/g)].map((match) => match[1] ?? '');
  return [...new Set([...number.split(/[,;]/), ...inTitle].flatMap((piece) => patternOf(piece.trim()) ?? []))];
}

function patternOf(number: string): string | undefined {
  const law = /^(?:SFS\s*)?(\d{4}:\d+)$/.exec(number)?.[1];
  if (law !== undefined) return `(?<![\\p{L}\\d/:.-]|${OTHER_SERIES})(?:SFS${SPACE})?${law}(?![\\d:/])`;
  const series = /^(\p{Lu}[\p{L}-]*FS)\s*(\d{4}:\d+)/u.exec(number);
  if (series !== null) return `(?<![\\p{L}\\d-])${series[1]}${SPACE}${series[2]}(?![\\d:/])`;
  const article = /(?:^|\s)(\d{4}-\d{1,3}-\d{1,5})$/.exec(number)?.[1];
  if (article !== undefined) return `(?<![\\d-])${article}(?![\\d-])`;
  const isbn = /^ISBN[\s:]*([\d -]{9,16}[\dX])$/i.exec(number)?.[1]?.replace(/[ -]/g, '');
  return isbn === undefined ? undefined : `(?<!\\d)${[...isbn].join('[ -]?')}(?!\\d)`;
}

const PAST = new RegExp(
  `(?<!\\p{L})${oneOf(
    'upphäv, upphör, tidigare, histori, gamla, gammal, äldre, dåvarande, förra, föregående, före detta, före den, ersatt, ersätt, avlös',
    'numera, innan, fram till, utgått, gällde, gällt, inte längre',
    'repeal, former, previous, older?(?!\\p{L}), replac, supersed, until(?!\\p{L}), histor, no longer',
  )}`,
  'iu',
);

/** Tells whether a sentence itself says that the source belongs to the past. */
export function speaksOfThePast(sentence: string): boolean {
  return PAST.test(sentence);
}
