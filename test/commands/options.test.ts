import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES, declarationOf } from '../../src/commands/commands.js';
import { OPTIONS, optionsOf, type CommandOption } from '../../src/commands/options.js';
import { readCall } from '../../src/commands/read-call.js';
import { REVIEW_SCOPES } from '../../src/curriculum/review-state.js';
import { REPORT_FORMATS } from '../../src/report/reporters.js';
import { TARGETS } from '../../src/targets/targets.js';
import { temporaryFolder } from '../workspace.js';
import { call } from './terminal.js';

/** A call with the option alone, given a value that it takes. */
function given({ name, kind, meanings }: CommandOption): readonly string[] {
  const value = { flag: undefined, date: '2026-03-01', text: 'ord', choice: meanings[0]?.[0] }[kind];
  return value === undefined ? [`--${name}`] : [`--${name}`, value];
}

describe.each(COMMAND_NAMES)('kurspaket %s', (name) => {
  test('takes the options that are declared for it, and no others', () => {
    const own = optionsOf(name);
    for (const option of own) expect(() => readCall(name, given(option))).not.toThrow();
    const foreign = Object.keys(OPTIONS).filter((option) => own.every((each) => each.name !== option));
    for (const option of foreign) expect(() => readCall(name, [`--${option}`])).toThrow(`--${option}`);
  });

  test('has a default that it takes itself', () => {
    for (const option of optionsOf(name).filter(({ kind }) => kind === 'choice'))
      expect([...option.meanings.map(([value]) => value), undefined]).toContain(option.default);
  });

  test.each(['sv', 'en'] as const)('explains each of its words and options (%s)', async (language) => {
    const { code, out, err } = await call(temporaryFolder(), name, '--help', '--lang', language);
    expect([code, err]).toEqual([0, '']);
    const { intro, arguments: words } = declarationOf(name);
    expect(out.replace(/\s+/g, ' ')).toContain(intro[language].replace(/\s+/g, ' '));
    for (const { shown } of words) expect(out).toContain(shown[language]);
    for (const option of optionsOf(name)) {
      expect(option.words?.[language] ?? '', option.name).not.toBe('');
      expect(out).toContain(`--${option.name}`);
      for (const [value] of option.meanings) expect(out).toContain(value);
    }
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

test('the values that people type are those the tool knows', () => {
  expect(Object.keys(OPTIONS.target.values)).toEqual(expect.arrayContaining([...TARGETS.map(({ id }) => id), 'all']));
  expect(Object.keys(OPTIONS.target.values)).toHaveLength(TARGETS.length + 1);
  expect(Object.keys(OPTIONS.scope.values)).toEqual(REVIEW_SCOPES);
  expect(Object.keys(OPTIONS['since-approval'].values)).toEqual(REVIEW_SCOPES);
  expect([...OPTIONS.format.in.check.values].sort()).toEqual([...REPORT_FORMATS].sort());
});

test('the list of commands tells of each in both languages', async () => {
  for (const language of ['sv', 'en'] as const) {
    const { out } = await call(temporaryFolder(), '--help', '--lang', language);
    for (const name of COMMAND_NAMES) {
      expect(out).toContain(`kurspaket ${name} `);
      expect(out).toContain(declarationOf(name).summary[language]);
    }
  }
});
