import { expect, test } from 'vitest';
import { pairing } from '../../src/text/pairing.js';

test('texts that have most words in common are the same one, rewritten', () => {
  const steps = pairing(
    ['Läs boken om samtal.', 'Ring en kollega.', '– – –'],
    ['Ring en kollega.', 'Läs hela boken om samtal nu.', '+ + +'],
  );
  expect(steps).toEqual([
    { kind: 'removed', a: 0 },
    { kind: 'same', a: 1, b: 0 },
    { kind: 'removed', a: 2 },
    { kind: 'added', b: 1 },
    { kind: 'added', b: 2 },
  ]);
  expect(pairing(['Läs boken om samtal.'], ['Läs hela boken om SAMTAL nu.'])).toEqual([{ kind: 'alike', a: 0, b: 0 }]);
  expect(
    pairing(['Läs boken om samtal.'], ['Läs hela boken om samtal nu.'], { a: ['heading'], b: ['paragraph'] }),
  ).toEqual([
    { kind: 'removed', a: 0 },
    { kind: 'added', b: 0 },
  ]);
});

test('more texts than anybody compares are removed as a whole and added as a whole', () => {
  const count = 2100;
  const texts = (word: string): readonly string[] =>
    Array.from({ length: count }, (_, index) => `Stycke ${index} om ${word}.`);
  const steps = pairing(texts('samtal'), texts('möten'));
  expect(steps.slice(0, count).every(({ kind }) => kind === 'removed')).toBe(true);
  expect(steps.slice(count).every(({ kind }) => kind === 'added')).toBe(true);
  expect(steps).toHaveLength(2 * count);
});
