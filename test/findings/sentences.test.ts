import { expect, test } from 'vitest';
import { menadeDu, say, type Sentences } from '../../src/findings/sentences.js';
import type { Facts } from '../../src/model/facts.js';

/** Says a sentence of faults that have kinds. */
const sayOf = (sentences: object, facts: Facts): string => say(sentences as Sentences<Facts>, facts);

test('a fault of some kind has the sentence of its kind, any other the one for the rest', () => {
  const late = ({ days }: Facts): string => `${String(days)} dagar sent.`;
  const sentences = { lost: 'Borta.', late, otherwise: 'Fel.' };
  expect(sayOf(sentences, { kind: 'late', days: 3 })).toBe('3 dagar sent.');
  expect(sayOf(sentences, { kind: 'lost' })).toBe('Borta.');
  expect(sayOf(sentences, { kind: 'constructor' })).toBe('Fel.');
  expect(() => sayOf({ lost: 'Borta.' }, { kind: 'toString' })).toThrow('toString');
});

test('a proposal becomes a question, and where there is none something else is said', () => {
  const hint = menadeDu<{ readonly proposal?: string; readonly key: string }>(({ key }) => `Ta bort \`${key}\`.`);
  expect(hint({ key: 'tid', proposal: 'time' })).toBe('Menade du `time`?');
  expect(hint({ key: 'tid' })).toBe('Ta bort `tid`.');
});
