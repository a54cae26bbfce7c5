import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiFileName, asciiSlug, idProposal } from '../../src/text/ascii.js';
import { bytesOf, sizeText } from '../../src/text/bytes.js';
import { clockMinutes, isDate, monthsBefore } from '../../src/text/dates.js';
import { durationText, isoDuration, minutesOf } from '../../src/text/duration.js';
import { isJourneyAbove } from '../../src/text/journey-file.js';

describe('a duration', () => {
  test.each([
    ['45 min', 45],
    ['45 minuter', 45],
    ['1 minut', 1],
    ['1 h', 60],
    ['1 h 30 min', 90],
    ['1,5 h', 90],
    ['1.5 h', 90],
    ['1 tim 30 min', 90],
    ['2 timmar', 120],
    ['1 timme', 60],
    ['1h30min', 90],
    ['  45  min  ', 45],
    ['45 MIN', 45],
    ['PT1H30M', 90],
    ['PT45M', 45],
    ['PT2H', 120],
    ['0,75 h', 45],
    ['2 hours 5 minutes', 125],
    ['100 h', 6000],
  ])('%s is %i minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  test.each([
    '',
    '45',
    '45 m',
    'en timme',
    '0 min',
    '0 h',
    '0,001 h',
    '-5 min',
    '1,5 min',
    '30 s',
    'PT',
    'PT30S',
    'P1D',
    '1:30',
    '45 min 1 h',
    'ca 45 min',
    '1 h h',
    'pt1h',
  ])('“%s” is none', (text) => {
    expect(minutesOf(text)).toBeUndefined();
  });

  test('that the tool has written is read as it was meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
        expect(minutesOf(durationText(minutes))).toBe(minutes);
        expect(minutesOf(isoDuration(minutes))).toBe(minutes);
      }),
    );
  });

  test('of no time at all is written as one', () => {
    expect([durationText(0), isoDuration(0), isoDuration(60), isoDuration(61)]).toEqual([
      '0 min',
      'PT0M',
      'PT1H',
      'PT1H1M',
    ]);
  });
});

describe('a date', () => {
  test.each(['2026-03-01', '2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (date) => {
    expect(isDate(date)).toBe(true);
  });

  test.each([
    '2028-06-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    '2026/01/01',
    ' 2026-01-01',
  ])('“%s” does not', (date) => {
    expect(isDate(date)).toBe(false);
  });

  test.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-03-31', 13, '2025-02-28'],
    ['2028-03-31', 1, '2028-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-05-31', 24, '2024-05-31'],
  ])('%s less %i months is %s', (date, months, before) => {
    expect(monthsBefore(date, months)).toBe(before);
  });

  test('stays a date whatever is taken from it', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (date, months) => {
        const before = monthsBefore(date, months);
        expect(isDate(before)).toBe(true);
        expect(before <= date).toBe(true);
      }),
    );
  });
});

test.each([
  ['09:00', 540],
  ['9:00', 540],
  ['09.00', 540],
  ['00:00', 0],
  ['23:59', 1439],
  [' 13:30 ', 810],
  ['24:00', undefined],
  ['9:60', undefined],
  ['9', undefined],
  ['09:0', undefined],
  ['kl 9', undefined],
])('the clock %s is minute %s', (text, minutes) => {
  expect(clockMinutes(text)).toBe(minutes);
});

describe('a size', () => {
  test.each([
    ['50 MB', 50_000_000],
    ['50MB', 50_000_000],
    ['1,5 GB', 1_500_000_000],
    ['900 kB', 900_000],
    ['12 B', 12],
    ['0.5 KB', 500],
  ])('%s is %i bytes', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  test.each(['', '50', 'MB', '50 MiB', '-1 MB', '1,5,5 MB', '1 TB'])('“%s” is none', (text) => {
    expect(bytesOf(text)).toBeUndefined();
  });

  test('is written as people of the language write it', () => {
    expect([0, 999, 1000, 33_400, 1_400_000, 50_000_000, 1_000_000_000].map((bytes) => sizeText(bytes, 'sv'))).toEqual([
      '1 kB',
      '1 kB',
      '1 kB',
      '33 kB',
      '1,4 MB',
      '50 MB',
      '1 GB',
    ]);
    expect(sizeText(1_400_000, 'en')).toBe('1.4 MB');
  });
});

describe('ASCII', () => {
  test.each([
    ['Förberedelser & mål', 'forberedelser-mal'],
    ['Ægir ßø Łódź', 'aegir-sso-lodz'],
    ['  a  ', 'a'],
    ['a\u030a', 'a'],
    ['日本', ''],
    ['É—è', 'e-e'],
  ])('of “%s” is “%s”', (text, slug) => {
    expect(asciiSlug(text)).toBe(slug);
  });

  test.each([
    ['Möte i Åre.PNG', 'mote-i-are.png'],
    ['film.sv.VTT', 'film.sv.vtt'],
    ['日本.svg', 'fil.svg'],
    ['.htaccess', 'fil.htaccess'],
    ['a b', 'a-b'],
    ['../../x.png', 'fil.fil.fil.fil.x.png'],
    ['CON.svg', 'fil-con.svg'],
  ])('as a file name, %s is %s', (name, ascii) => {
    expect(asciiFileName(name)).toBe(ascii);
  });

  test.each([
    ['01-Läs grundboken.md', 'las-grundboken'],
    ['3. Se filmen', 'se-filmen'],
    ['2026 års kurs', 'ars-kurs'],
    ['x'.repeat(80), 'x'.repeat(60)],
    ['---', ''],
  ])('as an id, %s is %s', (text, id) => {
    expect(idProposal(text)).toBe(id);
  });

  test('is all that is left of any name', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(asciiSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(idProposal(text)).toMatch(/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/);
        expect(asciiFileName(`${text}.png`)).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*\.png$/);
      }),
    );
  });
});

test.each([
  ['journey.yaml', 'kurs', true],
  ['resa/journey.yaml', 'resa/kurs', true],
  ['resa/journey.yaml', 'resa/steg/kurs', true],
  ['resa/journey.yaml', 'resa', false],
  ['resa/journey.yaml', 'resa-2/kurs', false],
  ['resa/old-journey.yaml', 'resa/old-kurs', false],
  ['resa/course.md', 'resa/kurs', false],
])('%s above %s: %s', (file, folder, isAbove) => {
  expect(isJourneyAbove(file, folder)).toBe(isAbove);
});
