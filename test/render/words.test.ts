import { describe, expect, test } from 'vitest';
import type { Journey } from '../../src/model/workspace.js';
import { english } from '../../src/render/words/english.js';
import { swedish } from '../../src/render/words/swedish.js';
import { fill, fillHtml, interfaceLanguage, sizeText, wordsFor } from '../../src/render/words/words.js';
import { html } from '../../src/text/html.js';

/** Sentences by path. */
function sentences(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : sentences(value as object, `${path}${key}.`),
  );
}

describe("the interface's words", () => {
  test('Swedish and English have the same sentences with the same places to fill', () => {
    const places = (sentence: string): readonly string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
    const other = new Map(sentences(english));
    expect([...other.keys()]).toEqual(sentences(swedish).map(([key]) => key));
    for (const [key, sentence] of sentences(swedish))
      expect([key, places(other.get(key) ?? '')]).toEqual([key, places(sentence)]);
  });

  test('nothing is empty but the kind of a source that has none', () => {
    for (const words of [swedish, english]) {
      expect(
        sentences(words)
          .filter(([, sentence]) => sentence.trim() === '')
          .map(([key]) => key),
      ).toEqual(['sourceKinds.other']);
    }
  });

  test('every state of saving and every mode but the normal one has its sentence', () => {
    const keys = ['lms', 'browser', 'memory']
      .flatMap((where) => [`saved-${where}`, `unchanged-${where}`])
      .concat(
        'saving',
        ['offline', 'refused', 'gone'].map((reason) => `unsaved-${reason}`),
        ['kept-browser', 'kept-memory', 'closed-saved', 'closed-unsaved'],
      )
      .concat(['review', 'browse', 'second-tab'].map((mode) => `mode-${mode}`));
    for (const words of [swedish, english]) expect(Object.keys(words.player)).toEqual(expect.arrayContaining(keys));
  });

  test("the journey's own terms stand before ours", () => {
    const words = wordsFor('sv', { words: { step: 'väska', followUp: 'Fördjupning' } } as unknown as Journey);
    expect(words.terms).toMatchObject({ step: 'Väska', followUp: 'Fördjupning', preparation: 'Förberedelser' });
  });

  test('a whole course speaks of itself as a course', () => {
    expect(wordsFor('sv', undefined, 'course').page.finish).toBe('Jag är klar med den här kursen');
    expect(wordsFor('sv', undefined, 'tasks').page.finish).toBe('Jag är klar med den här delen');
  });

  test('Swedish in all its writings is Swedish, everything else English', () => {
    expect(['sv', 'sv-SE', 'SV', 'sv-FI'].map(interfaceLanguage)).toEqual(['sv', 'sv', 'sv', 'sv']);
    expect(['en', 'fi', 'svx', 'se'].map(interfaceLanguage)).toEqual(['en', 'en', 'en', 'en']);
  });

  test('filling leaves what it does not know and escapes what it puts into markup', () => {
    expect(fill('{a} av {b}', { a: 1 })).toBe('1 av {b}');
    expect(fillHtml('Markera {title} <', { title: html`<em>${'&'}</em>` }).markup).toBe('Markera <em>&amp;</em> &lt;');
  });

  test('sizes as people write them', () => {
    expect(
      [300, 240_400, 999_400, 12_440_000, 240_000_000, 1_200_000_000].map((bytes) => sizeText(bytes, 'sv')),
    ).toEqual(['1 kB', '240 kB', '999 kB', '12,4 MB', '240 MB', '1,2 GB']);
    expect(sizeText(12_440_000, 'en')).toBe('12.4 MB');
  });
});
