import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/text/difference.js';
import { pairing } from '../../src/text/pairing.js';
import { textChange, wordDifference } from '../../src/text/word-difference.js';

const word = fc.constantFrom('på', 'om', 'du', 'titeln', 'söker', 'webben', 'inte');
const words = fc.array(word, { maxLength: 14 });

/** The longest common subsequence, counted the plain way. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('the way from one list to another', () => {
  test('leads there, in order, and is as short as it can be', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const steps = difference(a, b);
        expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.a]))).toEqual(a.map((_, index) => index));
        expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.b]))).toEqual(b.map((_, index) => index));
        for (const step of steps) if (step.kind === 'same') expect(a[step.a]).toBe(b[step.b]);
        expect(steps.filter(({ kind }) => kind === 'same').length).toBe(common(a, b));
      }),
    );
  });

  test('keeps together what hangs together', () => {
    const shown = (a: string, b: string): string =>
      difference(a.split(' '), b.split(' '))
        .map(
          (step) =>
            `${step.kind === 'same' ? '=' : step.kind === 'removed' ? '-' : '+'}${step.kind === 'added' ? b.split(' ')[step.b] : a.split(' ')[step.a]}`,
        )
        .join(' ');
    expect(shown('hittar om du söker på titeln på webben', 'hittar på webben')).toBe(
      '=hittar -om -du -söker -på -titeln =på =webben',
    );
    expect(shown('hittar på webben', 'hittar på titeln på webben')).toBe('=hittar +på +titeln =på =webben');
  });

  test('leads there as well where it is not looked for, and keeps what both begin and end with', () => {
    fc.assert(
      fc.property(words, words, fc.nat(6), (a, b, most) => {
        const steps = difference(a, b, most);
        expect(steps.flatMap((step) => (step.kind === 'added' ? [] : [step.a]))).toEqual(a.map((_, index) => index));
        expect(steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.b]))).toEqual(b.map((_, index) => index));
        for (const step of steps) if (step.kind === 'same') expect(a[step.a]).toBe(b[step.b]);
        if (a.length + b.length - 2 * common(a, b) <= most)
          expect(steps.filter(({ kind }) => kind === 'same').length).toBe(common(a, b));
      }),
    );
    const long = (word: string): readonly string[] => [
      'Först',
      ...Array.from({ length: 9000 }, (_, index) => `${word}${index}`),
      'sist.',
    ];
    const steps = difference(long('a'), long('b'));
    expect(steps).toHaveLength(18_002);
    expect([steps[0], steps[1]?.kind, steps[9001]?.kind, steps.at(-1)]).toEqual([
      { kind: 'same', a: 0, b: 0 },
      'removed',
      'added',
      { kind: 'same', a: 9001, b: 9001 },
    ]);
  });
});

describe('two texts', () => {
  test('come out of their difference, whatever it is', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = wordDifference(a.join(' '), b.join(' '));
        const side = (kind: 'removed' | 'added'): string =>
          runs
            .filter((run) => run.kind === 'same' || run.kind === kind)
            .map(({ text }) => text)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim();
        expect([side('removed'), side('added')]).toEqual([a.join(' '), b.join(' ')]);
      }),
    );
  });

  test.each([
    ['Läs boken.', 'Läs boken.', 'none'],
    ['Läs boken i lugn och ro innan du kommer.', 'Läs boken i lugn och ro före mötet.', 'wording'],
    ['Du ska läsa boken.', 'Du får läsa boken.', 'content'],
    ['Du läser boken.', 'Du läser inte boken.', 'content'],
    ['Läs kapitel 2.', 'Läs kapitel 3.', 'content'],
    ['You do not read it.', 'You do read it.', 'content'],
    ['You don’t read it.', 'You read it.', 'content'],
    ['Ett två tre fyra fem.', 'Sex sju åtta nio tio.', 'content'],
    ['Du får, kan och vill.', 'Du får kan och vill', 'wording'],
  ] as const)('%s → %s: %s', (before, after, expected) => {
    expect(textChange(before, after)).toBe(expected);
  });
});

test('texts that have most words in common are the same one, rewritten, and never of another kind', () => {
  const steps = pairing(
    ['Läs boken om barn.', 'Ring en kollega.', 'Slut.'],
    ['Något nytt här.', 'Läs hela boken om barn och unga.', 'Slut.'],
  );
  expect(steps.map(({ kind, a, b }) => [kind, a, b])).toEqual([
    ['added', undefined, 0],
    ['alike', 0, 1],
    ['removed', 1, undefined],
    ['same', 2, 2],
  ]);
  expect(pairing(['Läs boken'], ['Läs boken'], { a: ['p'], b: ['li'] }).map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ]);
});
