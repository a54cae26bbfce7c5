import { isDate } from '../../text/dates.js';
import { oneOf } from './one-of.js';

/** A stretch of a text that is a Swedish personal or co-ordination number. */
export interface PersonalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer';
  readonly start: number;
  readonly end: number;
}

/**
 * Ten or twelve digits, with `-`, `+` or a typeset hyphen before the last four, or without; not a piece of a longer
 * number.
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}_]|\d[.,:/-])((?:1[89]|20)?)(\d{6})([-+\u2010-\u2013\u2212]?)(\d{4})(?![\p{L}\p{N}_]|[-.,:/]\d)/gu;
/** Ten digits in a row after one of these words are something else. */
const OTHER_NUMBER = new RegExp(
  `${oneOf(
    'tel, telefon, tfn, mobil, mobile, phone, ring, call, växel, sms, isbn, issn, doi, org\\.? ?nr, organisationsnummer',
    'konto, bankgiro, plusgiro, faktura, diarienummer, dnr, artikelnummer, art\\.? ?nr',
  )}\\w*\\W*$`,
  'iu',
);
/** Tolvan Tolvansson, whom the authorities' own examples are about. */
const EXAMPLES = new Set(['1212121212']);

/**
 * Finds personal and co-ordination numbers (samordningsnummer) whose date exists and whose check digit is right. `today` is
 * YYYY-MM-DD.
 */
export function personalNumbers(text: string, today: string): readonly PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [whole, century = '', date = '', mark = '', last = ''] = match;
    const day = Number(date.slice(4));
    const born = `${date.slice(0, 2)}-${date.slice(2, 4)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
    if (!isBirthday(born, century, today) || !hasCheckDigit(date + last) || EXAMPLES.has(date + last)) continue;
    if (mark === '' && isAnotherNumber(text, match.index, match.index + whole.length, century === '')) continue;
    found.push({
      kind: day > 60 ? 'samordningsnummer' : 'personnummer',
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** Tells whether `born` (YY-MM-DD) exists in its century, or in one of the last two, and is not in the future. */
function isBirthday(born: string, century: string, today: string): boolean {
  return (century === '' ? ['19', '20'] : [century]).some((first) => isDate(first + born) && first + born <= today);
}

/** Tells whether ten digits satisfy the Luhn algorithm. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [index, character] of [...digits].entries()) {
    const product = Number(character) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** Digits without a mark are also telephone numbers, ISBN, and what addresses and file names are made of. */
function isAnotherNumber(text: string, start: number, end: number, short: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/(?:https?:\/\/|www\.|\.\.?\/|[?&=#%])\S*$/i.test(before)) return true;
  if (/^[\w-]*\.[a-z][a-z0-9]{1,4}\b/i.test(text.slice(end, end + 40))) return true;
  return short && (OTHER_NUMBER.test(before) || /\+\d*\s*$/.test(before));
}
