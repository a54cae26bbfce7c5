import { describe, expect, test } from 'vitest';
import { readToolAssets } from '../../src/disk/tool-assets.js';
import { packageFindings } from '../../src/inspect/package-findings.js';
import { packageRules } from '../../src/inspect/rules/all-rules.js';
import { wordPackageFindings } from '../../src/inspect/word-findings.js';
import type { ToolLanguage } from '../../src/model/diagnostic.js';
import { rules } from '../../src/check/rules/index.generated.js';
import { RICH } from '../targets/built-packages.js';
import { builtZips, filesOf, type BuiltZip } from './built-zips.js';
import { CONTENT_DEFECTS, SCORM_DEFECTS, XAPI_DEFECTS } from './defects.js';
import { opened, zipOf } from './inspected.js';

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

const zips = await builtZips(RICH);
const spoilt = await Promise.all(
  [...SCORM_DEFECTS, ...CONTENT_DEFECTS, ...XAPI_DEFECTS].map(({ from, spoil }) =>
    opened(zipOf(spoil(filesOf(zips.get(from) as BuiltZip)))),
  ),
);
const found = await packageFindings(spoilt, readToolAssets().schemas);

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

  test('every finding says what is wrong, why it matters and what to do', () => {
    const diagnostics = spoilt.flatMap((each, index) =>
      wordPackageFindings('paket.zip', found[index] ?? [], each.texts, language),
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
