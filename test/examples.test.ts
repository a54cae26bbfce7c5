import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contentChange } from '../src/jobs/compare/content-change.js';
import type { ContentFiles } from '../src/jobs/workspace/workspace.js';
import { checkContent } from '../src/jobs/check/check-content.js';
import { exampleDay } from '../src/check/examples/example-workspace.js';
import type { Example, Rule } from '../src/findings/rule.js';
import { rules } from '../src/check/rules/index.generated.js';
import type { Diagnostic, ToolLanguage } from '../src/model/diagnostic.js';
import { exampleFiles } from './example-files.js';

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

function check(
  example: Example,
  language: ToolLanguage,
  { base, answers }: Pick<Rule, 'base' | 'answers'> = {},
): readonly Diagnostic[] {
  const options = { today: exampleDay, language, ...(answers && { answers: new Map(Object.entries(answers)) }) };
  const files = (layer: Example): ContentFiles => ({ files: exampleFiles(layer), load: (file) => file });
  const sinceThen = base === undefined ? [] : contentChange(files(base), files(example), options).diagnostics;
  return [...checkContent(exampleFiles(example), options), ...sinceThen];
}

function brief({ rule, severity, file, start, message }: Diagnostic): string {
  return `${severity} ${rule} ${file}:${start.line}:${start.column} ${message}`;
}

test('the example workspace is valid, warnings and infos included', () => {
  expect(check({}, 'sv').map(brief)).toEqual([]);
});

test('every rule is called what its file is called', async () => {
  const files = await readdir('src/check/rules');
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.filter((name) => /^[a-z0-9-]+\.ts$/.test(name)).sort());
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad = check(rule.bad, 'sv', rule);

  test('complains about its bad example, and nothing else does', () => {
    expect(bad.map((diagnostic) => diagnostic.rule)).toContain(id);
    expect(bad.filter((diagnostic) => diagnostic.rule !== id && diagnostic.severity !== 'info').map(brief)).toEqual([]);
  });

  test('is silent about its good example', () => {
    expect(
      check(rule.good, 'sv', rule)
        .filter((diagnostic) => diagnostic.rule === id || diagnostic.severity !== 'info')
        .map(brief),
    ).toEqual([]);
  });

  test('points into a file of the example', () => {
    const lines = new Map(
      exampleFiles(rule.bad).map(({ path, content }) => [path, new TextDecoder().decode(content).split('\n')]),
    );
    for (const { file, start, end, related } of bad) {
      for (const place of [{ file, start, end }, ...related]) {
        const text = lines.get(place.file) ?? [];
        expect(text.length).toBeGreaterThanOrEqual(place.end.line);
        expect((text[place.start.line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(place.start.column);
        expect(place.end.line * 1e5 + place.end.column).toBeGreaterThanOrEqual(
          place.start.line * 1e5 + place.start.column,
        );
      }
    }
  });

  test.each(LANGUAGES)('says in %s what is wrong, why it matters and what to do', (language) => {
    expectSaid(rule.words[language].title);
    for (const { message, why, hint, related } of check(rule.bad, language, rule)) {
      for (const sentence of [message, why, hint]) {
        expectSaid(sentence);
        expect(sentence).toMatch(/[.?]$/);
      }
      for (const second of related) expectSaid(second.message);
    }
  });

  test('speaks both languages', () => {
    const english = check(rule.bad, 'en', rule);
    expect(english.map(({ rule: name }) => name)).toEqual(bad.map(({ rule: name }) => name));
    english.forEach(({ message, why, hint }, index) => {
      expect(message).not.toBe(bad[index]?.message);
      expect(why).not.toBe(bad[index]?.why);
      expect(hint).not.toBe(bad[index]?.hint);
    });
  });
});
