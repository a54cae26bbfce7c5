import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameLines, lineStarts, positionAt } from '../../src/text/lines.js';
import { proposalFor } from '../../src/text/proposal.js';
import { proseFigures } from '../../src/text/prose.js';
import { oneLine, shortened } from '../../src/text/shortened.js';
import { xml } from '../../src/text/xml.js';

describe('a position', () => {
  const text = 'ett\r\ntvå\rtre\n\nfem 🧳!';

  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [5, 2, 1],
    [8, 2, 4],
    [9, 3, 1],
    [13, 4, 1],
    [14, 5, 1],
    [18, 5, 5],
    [20, 5, 7],
    [21, 5, 8],
  ])('at offset %i is line %i, column %i', (offset, line, column) => {
    expect(positionAt(lineStarts(text), offset)).toEqual({ line, column });
  });

  test('leads back to its offset', () => {
    const written = fc
      .array(fc.constantFrom('a', 'å', '🧳', '\n', '\r', '\r\n', '\t'))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(written, fc.nat(), (some, number) => {
        const starts = lineStarts(some);
        const offset = number % (some.length + 1);
        const { line, column } = positionAt(starts, offset);
        expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
        const ends = [...some.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
        expect(line).toBe(1 + ends.filter((end) => end <= offset).length);
      }),
    );
  });

  test('is shown with the line before and the line after', () => {
    const starts = lineStarts(text);
    expect(frameLines(text, starts, { line: 2, column: 1 }, { line: 2, column: 3 })).toEqual([
      { line: 1, text: 'ett' },
      { line: 2, text: 'två' },
      { line: 3, text: 'tre' },
    ]);
    expect(frameLines(text, starts, { line: 1, column: 1 }, { line: 1, column: 1 })).toEqual([
      { line: 1, text: 'ett' },
      { line: 2, text: 'två' },
    ]);
    expect(frameLines(text, starts, { line: 5, column: 1 }, { line: 5, column: 2 })).toEqual([
      { line: 4, text: '' },
      { line: 5, text: 'fem 🧳!' },
    ]);
    expect(frameLines('x'.repeat(300), [0], { line: 1, column: 1 }, { line: 1, column: 2 })).toEqual([
      { line: 1, text: `${'x'.repeat(199)}…` },
    ]);
  });

  test('of a long stretch shows its beginning', () => {
    const long = Array.from({ length: 30 }, (_, index) => `rad ${index + 1}`).join('\n');
    expect(
      frameLines(long, lineStarts(long), { line: 10, column: 1 }, { line: 25, column: 1 }).map(({ line }) => line),
    ).toEqual([9, 10, 11, 12, 13, 14]);
  });
});

describe('a proposal', () => {
  const KEYS = ['goals', 'title', 'time', 'kind', 'required', 'audience', 'source', 'formerly'];

  test.each([
    ['gaols', 'goals'],
    ['Titel', 'title'],
    ['requierd', 'required'],
    ['audiens', 'audience'],
    ['sources', 'source'],
    ['tiem', 'time'],
    ['fomerly', 'formerly'],
    ['goals', 'goals'],
  ])('for %s is %s', (word, meant) => {
    expect(proposalFor(word, KEYS)).toBe(meant);
  });

  test.each(['', 'x', 'helt-annat', 'beskrivning'])('for “%s” there is none', (word) => {
    expect(proposalFor(word, KEYS)).toBeUndefined();
  });

  test('is the first in the alphabet where several are as near', () => {
    expect(proposalFor('bar', ['car', 'ear', 'far'])).toBe('car');
    expect(proposalFor('bar', ['far', 'ear', 'car'])).toBe('car');
  });

  test('is found for every slip of one letter, and never depends on the order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('goals', 'required', 'audience', 'source', 'formerly'),
        fc.nat(),
        fc.constantFrom('a', 'z', '-', ''),
        fc.boolean(),
        (key, number, letter, replaces) => {
          const at = number % key.length;
          const slip = key.slice(0, at) + letter + key.slice(at + (replaces ? 1 : 0));
          expect(proposalFor(slip, KEYS)).toBe(key);
          expect(proposalFor(slip, [...KEYS].reverse())).toBe(key);
        },
      ),
    );
  });
});

describe('the figures of prose', () => {
  test('count words, sentences and long words as LIX does', () => {
    const text = 'Socialtjänsten utreder. Barnet berättar, och du lyssnar! Vad hände sedan?';
    // 10 words in 3 sentences; Socialtjänsten, utreder, berättar, lyssnar have more than six letters.
    expect(proseFigures(text)).toEqual({ words: 10, sentences: 3, longWords: 4, lix: 10 / 3 + 40 });
  });

  test.each([
    ['', 0, 0],
    ['...', 0, 0],
    ['Ett ord', 2, 1],
    ['Rad ett\nRad två', 4, 2],
    ['SKR:s och GR:s', 5, 1],
    ['Den 3:e dagen kl 13:30.', 7, 1],
    ['t.ex. e-post', 3, 2],
    ['’hej’ don’t', 2, 1],
  ])('of “%s” are %i words in %i sentences', (text, words, sentences) => {
    expect(proseFigures(text)).toMatchObject({ words, sentences });
  });

  test('are numbers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, longWords, lix } = proseFigures(text);
        expect(Number.isFinite(lix)).toBe(true);
        expect(longWords).toBeLessThanOrEqual(words);
      }),
    );
  });
});

describe('a short text', () => {
  test('is left as it is', () => {
    expect(shortened('kort', 4)).toBe('kort');
    expect(oneLine('  en\n\ttvå\r\n tre ')).toBe('en två tre');
  });

  test.each([
    ['abcdef', 4, 'abc…'],
    ['ab cdef', 4, 'ab…'],
    ['🧳🧳🧳', 4, '🧳…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 14, '👨‍👩‍👧‍👦…'],
    ['a\u030aa\u030aa\u030a', 5, 'a\u030aa\u030a…'],
    ['👨‍👩‍👧‍👦', 5, '…'],
  ])('“%s” of at most %i is “%s”', (text, limit, short) => {
    expect(shortened(text, limit)).toBe(short);
  });

  test('is never longer than allowed, and never torn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const short = shortened(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});

describe('XML', () => {
  test('escapes what is put into it, but not what is XML already', () => {
    expect(xml`<a b="${'"<&>\''}">${xml`<c/>`}${[xml`<d/>`, xml`<e/>`]}${undefined}${3}</a>`.xml).toBe(
      '<a b="&quot;&lt;&amp;&gt;\'"><c/><d/><e/>3</a>',
    );
  });

  test('holds no character that XML 1.0 forbids, whatever is put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { xml: written } = xml`${text}`;
        expect(written.isWellFormed()).toBe(true);
        expect(written).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff<>"]/);
        expect(written.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
    expect(xml`${'\0a\ud800b\ufffec\u{1f9f3}\n\td'}`.xml).toBe('abc\u{1f9f3}\n\td');
  });
});
