import { expect, test } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import { courseWithGoals, openQuestions } from '../../src/check/examples/example-course.js';
import type { Example } from '../../src/findings/rule.js';
import { exampleFiles } from '../example-files.js';
import { findingsOf, textAt } from './read-example.js';

const waiver = (keys: Readonly<Record<string, string>>): Example => {
  const all = {
    rule: 'goal-without-step-goal',
    approvedBy: 'SKR',
    date: '2026-02-01',
    expires: '2027-02-01',
    reason: '"Målet är nytt."',
    ...keys,
  };
  return {
    'resa/kurs/reviews.yaml': `waivers:\n  - ${Object.entries(all)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n    ')}\n`,
  };
};
/** Breaks goal-without-step-goal, which this workspace calls an error. */
const broken: Example = {
  'kurspaket.yaml': 'language: sv\nrules:\n  goal-without-step-goal: error\n',
  'resa/kurs/course.md': courseWithGoals([{ ...openQuestions, supports: '' }]),
};
const today = '2026-11-21';

test.each<readonly [string, Example, readonly string[]]>([
  ['in force', { ...broken, ...waiver({}) }, []],
  ['on its last day', { ...broken, ...waiver({ expires: today }) }, []],
  [
    'a day later',
    { ...broken, ...waiver({ expires: '2026-11-20' }) },
    ['error 2026-11-20: The waiver of `goal-without-step-goal` expired on 2026-11-20.'],
  ],
  ['approved today', { ...broken, ...waiver({ date: today }) }, []],
  [
    'approved tomorrow',
    { ...broken, ...waiver({ date: '2026-11-22' }) },
    ['error 2026-11-22: The waiver of `goal-without-step-goal` was approved in the future: 2026-11-22.'],
  ],
  [
    'backwards',
    { ...broken, ...waiver({ expires: '2026-01-01' }) },
    ['error 2026-01-01: The waiver expires on 2026-01-01, before it was approved on 2026-02-01.'],
  ],
  [
    'approved by nobody',
    { ...broken, ...waiver({ approvedBy: '"?"' }) },
    ['error "?": Nobody is named as having approved the waiver of `goal-without-step-goal`.'],
  ],
  [
    'for safety',
    waiver({ rule: 'personal-number' }),
    ['error personal-number: The rule `personal-number` cannot be waived.'],
  ],
  ['for form', waiver({ rule: 'duplicate-id' }), ['error duplicate-id: The rule `duplicate-id` cannot be waived.']],
  [
    'not needed',
    waiver({}),
    [
      'warning goal-without-step-goal: The waiver of `goal-without-step-goal` is not needed: the course follows the rule.',
    ],
  ],
  [
    'not needed and expired',
    waiver({ expires: '2026-11-20' }),
    [
      'warning goal-without-step-goal: The waiver of `goal-without-step-goal` is not needed: the course follows the rule.',
    ],
  ],
  [
    'perhaps not needed, but a file is broken',
    { ...waiver({}), 'resa/kurs/follow-up/02-x.md': '---\nid: [\n---\n' },
    [],
  ],
  ['without a date, which the schema has said', { ...broken, ...waiver({ date: '""' }) }, []],
  ['for a rule that does not exist, which unknown-rule has said', waiver({ rule: 'goal-without-stepgoal' }), []],
])('%s', (_, example, expected) => {
  expect(
    findingsOf('waiver-invalid', example, today).map(
      (finding) => `${finding.severity} ${textAt(finding, example)}: ${finding.message}`,
    ),
  ).toEqual(expected);
});

test('an expired waiver brings the error back', () => {
  const severities = (expires: string): readonly string[] =>
    checkContent(exampleFiles({ ...broken, ...waiver({ expires }) }), { today })
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .sort();
  expect(severities('2027-01-01')).toEqual(['warning goal-without-step-goal']);
  expect(severities('2026-11-01')).toEqual(['error goal-without-step-goal', 'error waiver-invalid']);
});
