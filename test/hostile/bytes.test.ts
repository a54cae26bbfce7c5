// @module-tag slow
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { exampleFiles, loadedFile } from '../example-files.js';
import { errorsOf, told } from './told.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';
const text = String(exampleWorkspace[TASK]);

/** Bytes of a text with some put in before a word. */
function withBytes(of: string, before: string, ...odd: readonly number[]): Uint8Array {
  const [head = '', tail = ''] = [of.slice(0, of.indexOf(before)), of.slice(of.indexOf(before))];
  return new Uint8Array([...new TextEncoder().encode(head), ...odd, ...new TextEncoder().encode(tail)]);
}

function everyText(change: (text: string) => string | Uint8Array): Example {
  return Object.fromEntries(Object.entries(exampleWorkspace).map(([path, content]) => [path, change(String(content))]));
}

describe('bytes that are no UTF-8', () => {
  test.each<readonly [string, Example, readonly string[]]>([
    ['a Latin-1 letter in front matter', { [TASK]: withBytes(text, 'kind:', 0xe5) }, ['encoding 4:1']],
    ['a Latin-1 letter in the body', { [TASK]: withBytes(text, 'ett samtal som', 0xf6) }, ['encoding 11:6']],
    ['the first byte', { [TASK]: withBytes(text, '---', 0xc3) }, ['encoding 1:1']],
    [
      'the last character cut',
      { [TASK]: new Uint8Array([...new TextEncoder().encode(text), 0xc3]) },
      ['encoding 12:1'],
    ],
    ['an overlong slash', { [TASK]: withBytes(text, 'kind:', 0xc0, 0xaf) }, ['encoding 4:1']],
    ['a surrogate', { [TASK]: withBytes(text, 'kind:', 0xed, 0xa0, 0x80) }, ['encoding 4:1']],
    ['beyond Unicode', { [TASK]: withBytes(text, 'kind:', 0xf5, 0x80, 0x80, 0x80) }, ['encoding 4:1']],
    ['settings', { 'kurspaket.yaml': withBytes('language: sv\n', 'sv', 0xff) }, ['encoding 1:11']],
    [
      'the register',
      { 'sources.yaml': withBytes(String(exampleWorkspace['sources.yaml']), 'number:', 0xe5) },
      ['encoding 3:3'],
    ],
    [
      'a journey',
      { 'resa/journey.yaml': withBytes(String(exampleWorkspace['resa/journey.yaml']), 'owner:', 0xe5) },
      ['encoding 3:1'],
    ],
    [
      'a course',
      { 'resa/kurs/course.md': withBytes(String(exampleWorkspace['resa/kurs/course.md']), 'summary:', 0xe5) },
      ['encoding 4:1'],
    ],
    ['credits', { 'resa/kurs/media/credits.yaml': new Uint8Array([0xe5]) }, ['encoding 1:1']],
    ['reviews', { 'resa/kurs/reviews.yaml': new Uint8Array([0xe5]) }, ['encoding 1:1']],
    ['a guide', { 'resa/kurs/trainer/guide.md': new Uint8Array([72, 101, 106, 10, 0xe5]) }, ['encoding 2:1']],
    [
      'UTF-16, little end first',
      {
        [TASK]: new Uint8Array([
          0xff,
          0xfe,
          ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
        ]),
      },
      ['encoding 1:1'],
    ],
    [
      'UTF-16 without a mark',
      {
        [TASK]: new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])),
      },
      ['encoding 1:1'],
    ],
    ['NUL', { [TASK]: withBytes(text, 'ett samtal som', 0) }, ['encoding 11:6']],
    [
      'control characters',
      { [TASK]: withBytes(text, 'ett samtal som', 0x0b, 0x1b) },
      ['encoding 11:6', 'encoding 11:7'],
    ],
    [
      'control characters by the thousand',
      { [TASK]: withBytes(text, 'ett samtal som', ...Array.from({ length: 5000 }, () => 7)) },
      [6, 7, 8, 9, 10].map((column) => `encoding 11:${column}`).sort(),
    ],
    ['letters that were saved twice', { [TASK]: text.replace('Välj', 'VÃ¤lj') }, ['encoding 11:2']],
  ])('are refused: %s', (_, example, expected) => {
    expect(errorsOf(exampleFiles(example))).toEqual(expected);
  });

  test('of a drawing and of captions are refused', () => {
    const media = {
      'resa/kurs/media/bild.svg': new Uint8Array([0x3c, 0xe5]),
      'resa/kurs/media/film.vtt': new Uint8Array([0xe5]),
    };
    const found = told(exampleFiles(media))
      .filter(({ rule }) => rule === 'encoding')
      .map(({ file }) => file);
    expect(found).toEqual(['resa/kurs/media/bild.svg', 'resa/kurs/media/film.vtt']);
  });
});

describe('line ends and marks of other systems change nothing', () => {
  test.each<readonly [string, (text: string) => string | Uint8Array]>([
    ['a byte order mark', (each) => `\ufeff${each}`],
    ['CRLF', (each) => each.replaceAll('\n', '\r\n')],
    ['CRLF after a byte order mark', (each) => `\ufeff${each.replaceAll('\n', '\r\n')}`],
    ['a lone CR', (each) => each.replaceAll('\n', '\r')],
    [
      'all of them',
      (each) =>
        each
          .split('\n')
          .map((line, index) => line + (['\n', '\r\n', '\r'][index % 3] ?? ''))
          .join(''),
    ],
  ])('%s', (_, change) => {
    expect(told(exampleFiles(everyText(change)))).toEqual([]);
  });

  test.each<readonly [string, (text: string) => string]>([
    ['a byte order mark', (each) => `\ufeff${each}`],
    ['CRLF', (each) => each.replaceAll('\n', '\r\n')],
    ['a lone CR', (each) => each.replaceAll('\n', '\r')],
  ])('nor where a mistake is seen: %s', (_, change) => {
    expect(errorsOf(exampleFiles(everyText((each) => change(each.replace('time: 30 min', 'time: 30')))))).toEqual([
      'schema 5:7',
    ]);
    expect(errorsOf(exampleFiles(everyText((each) => change(each.replace('why: "Det', 'why: Så: "Det')))))).toEqual([
      'yaml-prose 8:6',
    ]);
    expect(errorsOf(exampleFiles(everyText((each) => change(each.replace('Välj ett', ':::nota\nVälj ett')))))).toEqual([
      'unknown-directive 11:1',
    ]);
  });
});

describe('sizes beyond what people write', () => {
  const body = (size: number, line = 80): string => `${text}${`${'x'.repeat(line - 2)}\n\n`.repeat(size / line)}`;

  test('a text just within the limit is read', () => {
    const room = 256 * 1024 - new TextEncoder().encode(text).length;
    expect(errorsOf(exampleFiles({ [TASK]: body(room - (room % 80)) }))).toEqual([]);
  });

  test.each<readonly [string, Example, string]>([
    ['a Markdown file', { [TASK]: body(256 * 1024) }, 'file-too-large 1:1'],
    ['a line', { [TASK]: `${text}${'ord '.repeat(5001)}` }, 'file-too-large 12:1'],
    [
      'a line of front matter',
      { [TASK]: text.replace('why: "', `why: "${'ord '.repeat(5001)}`) },
      'file-too-large 8:1',
    ],
    [
      'YAML',
      { 'sources.yaml': `${String(exampleWorkspace['sources.yaml'])}${'# fyllning\n'.repeat(100_000)}` },
      'file-too-large 1:1',
    ],
  ])('%s is refused before it is parsed', (_, example, expected) => {
    expect(errorsOf(exampleFiles(example))).toContain(expected);
  });

  test('a file whose bytes the disk did not hand over is refused', () => {
    const { content: _, ...file } = loadedFile(TASK, text);
    const files = [...exampleFiles({ [TASK]: null }), { ...file, bytes: 5_000_000_000 }];
    expect(errorsOf(files)).toEqual(['file-too-large 1:1']);
  });
});
