import { describe, expect, test } from 'vitest';
import { packageRules } from '../../src/inspect/rules/all-rules.js';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { ToolLanguage } from '../../src/model/diagnostic.js';
import { rules } from '../../src/check/rules/index.generated.js';
import { spoiltPackages } from './spoilt-packages.js';

const LANGUAGES: readonly ToolLanguage[] = ['sv', 'en'];
/**
 * What a sentence must never hold: a missing value, an object, a hole; and, outside of what is to be typed, an
 * exclamation or a lost space.
 */
const BROKEN = /undefined|\[object|NaN|``|  |^\s*$/;
const CARELESS = /!|\s[.,:]|\.\./;

function expectSaid(sentence: string): void {
  expect(sentence).not.toMatch(BROKEN);
  expect(sentence.replace(/`[^`]*`/g, 'x')).not.toMatch(CARELESS);
}

test('rules about packages have ids of their own', () => {
  const ids = packageRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^package-[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(rules.filter(({ id }) => ids.includes(id))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every rule says what it asks for and why, and shows a bad and a good example', () => {
    for (const { words, bad, good } of packageRules) {
      expectSaid(words[language].title);
      expectSaid(words[language].why);
      expect(words[language].title).not.toMatch(/\.$/);
      expect(Object.keys(bad)).not.toEqual([]);
      expect(good).not.toEqual(bad);
    }
  });

  test('every finding says what is wrong, why it matters and what to do', { tags: 'slow' }, async () => {
    const spoilt = await spoiltPackages();
    const diagnostics = spoilt.flatMap(({ opened, findings }) =>
      wordPackageFindings('paket.zip', findings, opened.texts, language),
    );
    expect(diagnostics.length).toBeGreaterThan(spoilt.length);
    for (const { message, why, hint, related } of diagnostics) {
      for (const sentence of [message, why, hint]) {
        expectSaid(sentence);
        expect(sentence).toMatch(/[.?]$/);
      }
      for (const second of related) expectSaid(second.message);
    }
  });
});

test('no rule speaks the other language', () => {
  for (const { words } of packageRules) {
    for (const part of ['title', 'why'] as const) expect(words.sv[part]).not.toBe(words.en[part]);
  }
});
