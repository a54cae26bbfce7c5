import { describe, expect, test } from 'vitest';
import { versionVerdict } from '../../src/diff/version.js';
import type { ChangeClass } from '../../src/model/course-change.js';
import type { Status } from '../../src/model/workspace.js';

function verdict(
  before: string,
  after: string,
  each: ChangeClass,
  [was, is]: readonly [Status, Status] = ['published', 'published'],
): readonly (string | undefined)[] {
  const { verdict: said, proposed } = versionVerdict(
    { version: before, status: was },
    { version: after, status: is },
    { class: each, certain: true },
  );
  return proposed === undefined ? [said] : [said, proposed];
}

describe('the declared version', () => {
  test.for<readonly [string, string, ChangeClass, ...string[]]>([
    ['1.2.3', '1.2.3', 'none', 'fits'],
    ['1.2.3', '1.2.4', 'none', 'fits'],
    ['1.2.3', '1.2.3', 'wording', 'same', '1.2.4'],
    ['1.2.3', '1.2.3', 'content', 'same', '1.3.0'],
    ['1.2.3', '1.2.3', 'structure', 'same', '2.0.0'],
    ['1.2.3', '1.2.4', 'wording', 'fits'],
    ['1.2.3', '1.2.9', 'content', 'too-small', '1.3.0'],
    ['1.2.3', '1.3.0', 'content', 'fits'],
    ['1.2.3', '2.0.0', 'wording', 'fits'],
    ['1.2.3', '1.9.0', 'structure', 'too-small', '2.0.0'],
    ['1.2.3', '2.0.0', 'structure', 'fits'],
    ['1.2.3', '1.2.2', 'wording', 'backwards', '1.2.4'],
    ['1.10.0', '1.9.0', 'content', 'backwards', '1.11.0'],
    ['0.3.1', '0.3.2', 'structure', 'too-small', '0.4.0'],
    ['0.3.1', '0.4.0', 'structure', 'fits'],
    ['1.2.3', '1.2.3+bygge.7', 'wording', 'same', '1.2.4'],
    ['2.0.0-rc.9', '2.0.0-rc.10', 'structure', 'fits'],
    ['2.0.0-rc.1', '2.0.0', 'structure', 'fits'],
    ['2.0.0', '2.0.0-rc.1', 'none', 'backwards', '2.0.1'],
    ['1.2.3', '2.0.0-rc.1', 'structure', 'fits'],
  ])('%s → %s after a change of %s: %s', ([before, after, each, ...expected]) => {
    expect(verdict(before, after, each)).toEqual(expected);
  });

  test('is nobody’s business while nobody has seen it, or none is built', () => {
    expect(verdict('0.1.0', '0.1.0', 'structure', ['draft', 'published'])).toEqual(['unjudged']);
    expect(verdict('1.0.0', '1.0.0', 'structure', ['published', 'retired'])).toEqual(['unjudged']);
    expect(
      versionVerdict(undefined, { version: '1.0.0', status: 'published' }, { class: 'structure', certain: true })
        .verdict,
    ).toBe('unjudged');
    expect(verdict('första', '1.0.0', 'structure')).toEqual(['unjudged']);
  });
});
