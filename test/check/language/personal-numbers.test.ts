import { describe, expect, test } from 'vitest';
import { personalNumbers } from '../../../src/check/language/personal-numbers.js';

const TODAY = '2026-11-21';

function found(text: string): readonly string[] {
  return personalNumbers(text, TODAY).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('finds', () => {
  test.each([
    ['ten digits with a hyphen', 'Elin, 850709-9805, går i andra klass.', 'personnummer 850709-9805'],
    ['ten digits without', 'Personnummer: 8112189876.', 'personnummer 8112189876'],
    ['twelve digits with a hyphen', 'född 19811218-9876', 'personnummer 19811218-9876'],
    ['twelve digits without', '198112189876', 'personnummer 198112189876'],
    ['a plus for the one who is over a hundred', '(120201+1233)', 'personnummer 120201+1233'],
    ['a hyphen that an editor has made a dash', '640823–3234', 'personnummer 640823–3234'],
    ['a non-breaking hyphen', '640823\u20113234', 'personnummer 640823\u20113234'],
    ['a leap day', '080229-1237', 'personnummer 080229-1237'],
    ['the first day of a century', '20001231-0017', 'personnummer 20001231-0017'],
    ['a co-ordination number', 'samordningsnummer 701063-2391', 'samordningsnummer 701063-2391'],
    ['one in quotes, YAML and markup', 'text: "850709-9805"', 'personnummer 850709-9805'],
    [
      'one in a cue of captions',
      '00:00:01.000 --> 00:00:04.000\nJag heter Elin, 850709-9805',
      'personnummer 850709-9805',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('each of several', () => {
    expect(found('850709-9805 och 811218-9876')).toEqual(['personnummer 850709-9805', 'personnummer 811218-9876']);
  });
});

describe('lets pass', () => {
  test.each([
    ['a wrong check digit', '850709-9806'],
    ['a month that does not exist', '851309-1234'],
    ['a day that does not exist', '850732-1233'],
    ['a leap day of no leap year', '070229-1238'],
    ['a birthday that is still to come', '20261130-1231'],
    ['an article number', 'Artikelnummer 2018-10-20, ISBN 978-91-7555-474-7'],
    ['ISBN without hyphens', 'ISBN 9789175554747'],
    ['ISBN-10 that looks like a date', 'ISBN 8507099805'],
    ['an organisation number (its month is over twenty)', '212000-1355'],
    ['a mobile number in a row', 'Ring 0701234569 om du är sen.'],
    ['a telephone number after its word', 'Telefon: 0701123457'],
    ['a statute', 'SFS 2025:400, HSLF-FS 2022:39'],
    ['a date and a time', '2026-11-21 09:00'],
    ['a time stamp in a file name', '- file: film-202010200901.mp4'],
    ['digits in an address', 'https://exempel.se/bild/8507099805'],
    ['a piece of a longer number', '85070998051'],
    ['a piece of a number with a hyphen', '12-850709-9805-1'],
    ['digits within letters', 'a8507099805b'],
    ['decimals of a drawing', 'M0.8507099805 1.2'],
    ['Tolvan Tolvansson', '19121212-1212'],
    ['the form itself', 'ÅÅMMDD-XXXX'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
