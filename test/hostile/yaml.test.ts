// @module-tag slow
import { describe, expect, test } from 'vitest';
import { checkedCourse, checkedWorkspace } from '../../src/jobs/check/check-content.js';
import { exampleDay, exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { exampleFiles } from '../example-files.js';
import { errorsOf, told } from './told.js';

const TASK = 'resa/kurs/follow-up/01-prova.md';

function task(of: string, line: string): Example {
  const text = String(exampleWorkspace[TASK]);
  if (!text.includes(of)) throw new Error(`the task has no ${of}`);
  return { [TASK]: text.replace(of, () => line) };
}

const TITLE = 'title: "Prova i ett samtal"';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const rulesOf = (example: Example): readonly string[] => [
  ...new Set(errorsOf(exampleFiles(example)).map((error) => error.split(' ')[0] ?? '')),
];

describe('YAML that would do more than hold values is refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'
      .split('')
      .map(
        (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
  ].join('\n');

  test.each<readonly [string, Example]>([
    ['a billion laughs', { 'kurspaket.yaml': bomb }],
    ['a billion laughs in front matter', task(TITLE, bomb)],
    ['an anchor', task('goals:', 'goals: &mal')],
    ['an alias of what comes later', task(`${TITLE}\n`, 'title: *senare\nfoo: &senare bar\n')],
    ['an alias within itself', { 'sources.yaml': '&a\n- *a\n' }],
    ['a merge', task('when:', '<<: *x\nwhen:')],
    ['a function', task(TITLE, 'title: !!js/function "function () { process.exit(9) }"')],
    ['a Python object', task(TITLE, 'title: !!python/object/apply:os.system ["true"]')],
    ['bytes', task(TITLE, 'title: !!binary R0lGODlhAQABAAAAACw=')],
    ['a set', task('goals:\n  - oppna-fragor', 'goals: !!set { oppna-fragor }')],
    ['a tag of its own', task(TITLE, 'title: !<tag:example.com,2000:x> Prova')],
    ['a tag that is called like a property of every object', task(TITLE, 'title: !<constructor> Prova')],
    ['a directive', { 'kurspaket.yaml': '%YAML 1.1\n---\nlanguage: sv\n---\nlanguage: en\n' }],
  ])('%s', (_, example) => {
    expect(rulesOf(example).some((rule) => rule === 'yaml-syntax' || rule === 'yaml-prose')).toBe(true);
  });
});

describe('YAML beyond measure is refused and never slow', () => {
  test.each<readonly [string, Example]>([
    ['brackets within brackets', task(TITLE, `title: ${'['.repeat(10_000)}`)],
    ['closed brackets within brackets', task(TITLE, `title: ${'['.repeat(5000)}${']'.repeat(5000)}`)],
    ['braces within braces', task(TITLE, `title: ${'{a: '.repeat(4000)}${'}'.repeat(4000)}`)],
    ['lists within lists', task(TITLE, `title: ${'- '.repeat(9000)}x`)],
    ['keys within keys', { 'kurspaket.yaml': many(1000, (index) => `${' '.repeat(index)}a:\n`) }],
    ['questions within questions', { 'kurspaket.yaml': `${'? '.repeat(9000)}x\n` }],
    ['three thousand keys', task('when:', `${many(3000, (index) => `nyckel${index}: x\n`)}when:`)],
    ['thirty thousand keys', { 'kurspaket.yaml': many(30_000, (index) => `nyckel${index}: x\n`) }],
    ['one key ten thousand times', { 'kurspaket.yaml': many(10_000, () => 'language: sv\n') }],
    [
      'ten thousand goals that do not exist',
      task('  - oppna-fragor', many(10_000, (index) => `  - mal-${index}\n`).trimEnd()),
    ],
    [
      'ten thousand equal goals',
      {
        'resa/kurs/course.md': String(exampleWorkspace['resa/kurs/course.md']).replace(
          'goals:\n',
          `goals:\n${many(2000, () => '  - id: oppna\n    text: "Du kan fråga."\n    level: fakta\n')}`,
        ),
      },
    ],
    ['fifty thousand sources without anything', { 'sources.yaml': many(50_000, () => '- x\n') }],
    [
      'twenty thousand unclosed quotations',
      { 'sources.yaml': many(20_000, (index) => (index % 2 === 0 ? '- id: "x\n' : '  title: y\n')) },
    ],
    ['fifty thousand lines without a colon', { 'sources.yaml': many(50_000, () => 'id x\n') }],
    ['colons and colons', task(TITLE, `title: ${'a: '.repeat(6000)}`)],
    ['quotes and quotes', task(TITLE, `title: ${'"a" '.repeat(4000)}`)],
    ['spaces and spaces', task(TITLE, `title:${' '.repeat(19_000)}@`)],
    ['tabs and tabs', task(TITLE, `${'\t'.repeat(19_000)}title: x`)],
  ])('%s', (_, example) => {
    expect(told(exampleFiles(example), 'one').filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });

  test.each<readonly [string, Example]>([
    ['comments', { 'kurspaket.yaml': `language: sv\n${'# en rad som ingen behöver\n'.repeat(30_000)}` }],
    [
      'silences of nothing',
      { 'kurspaket.yaml': `language: sv\n${'# kurspaket-disable link-text: så är det\n'.repeat(5000)}` },
    ],
    [
      'silences of rules that do not exist',
      { 'kurspaket.yaml': `language: sv\n${many(1000, (index) => `# kurspaket-disable regel-${index}: så är det\n`)}` },
    ],
    [
      'a silence with a hole in it',
      { 'kurspaket.yaml': `language: sv\n# kurspaket-disable x${' '.repeat(19_000)}y\n` },
    ],
    ['a long text', task('why: "Det', `why: "${'Så här är det. '.repeat(1000)}Det`)],
    [
      'a text on many lines',
      task(
        'why: "Det du har övat på blir ditt först när du använder det."',
        `why: |\n${'  Det är så.\n'.repeat(10_000)}`,
      ),
    ],
  ])('or read, where it is only much: %s', (_, example) => {
    told(exampleFiles(example), 'one');
  });
});

describe('keys and values that mean something to a computer are ordinary words', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'the key %s',
    (key) => {
      expect(rulesOf(task('when:', `${key}: { polluted: yes }\nwhen:`))).toEqual(['unknown-key']);
      expect(rulesOf({ 'kurspaket.yaml': `rules:\n  ${key}: off\n` })).toEqual(['unknown-rule']);
      expect(rulesOf({ 'kurspaket.yaml': `limits:\n  ${key}: 1\n` })).toEqual(['unknown-key']);
      expect(rulesOf(task('when:', `source:\n  ${key}: x\nwhen:`))).toContain('unknown-key');
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test.each(['constructor', 'prototype', 'tostring', 'valueof'])('the id %s', (id) => {
    expect(errorsOf(exampleFiles(task('prova-i-ett-samtal', id)))).toEqual([]);
    expect(rulesOf(task('  - oppna-fragor', `  - ${id}`))).toEqual(['unknown-goal']);
    expect(rulesOf(task('when:', `audience: [${id}]\nwhen:`))).toEqual(['unknown-audience']);
    expect(rulesOf(task('when:', `source: ${id}\nwhen:`))).toEqual(['unknown-source']);
    expect(rulesOf(task('practise', id))).toEqual(['schema']);
  });

  test.each([
    '1',
    'true',
    'null',
    '~',
    '1.5',
    '.inf',
    '.nan',
    '0x1F',
    '1e999',
    '2026-02-01',
    '[a]',
    '{a: b}',
    '"a\\nb"',
    '""',
    '? a',
  ])('the key %s', (key) => {
    expect(rulesOf(task('when:', `${key}: x\nwhen:`)).length).toBeGreaterThan(0);
  });

  test.each([
    '1',
    'true',
    'null',
    '~',
    '.inf',
    '-.inf',
    '.nan',
    '0x1F',
    '0o17',
    '1e999',
    '-0',
    '[]',
    '{}',
    '[[]]',
    '{a: }',
    '"\\0"',
    '"\\uD800"',
    '"\\u0007"',
    '"\\u202E"',
    '9'.repeat(400),
  ])('the value %s for every key', (value) => {
    for (const path of Object.keys(exampleWorkspace)) {
      const lines = String(exampleWorkspace[path]).split('\n');
      lines.forEach((line, index) => {
        const key = /^(\s*(?:- )?\w+:)/.exec(line)?.[1];
        if (key === undefined) return;
        told(
          exampleFiles({
            [path]: [...lines.slice(0, index), `${key} ${value}`, ...lines.slice(index + 1)].join('\n'),
          }),
          'one',
        );
      });
    }
  });

  test('what an escape writes is as much a control character as the character itself', () => {
    for (const escape of ['\\0', '\\u0007', '\\x0b', '\\uD800', '\\uFFFF'])
      expect(rulesOf(task(TITLE, `title: "Prova${escape}"`))).toEqual(['yaml-syntax']);
  });
});

test('nothing of a refused file reaches the course', () => {
  const files = exampleFiles(task(TITLE, 'title: &a "Prova"\nwhen: *a'));
  const { workspace } = checkedWorkspace(files, { today: exampleDay });
  const courses = workspace.courses.map(
    (card) =>
      checkedCourse(
        card,
        files.filter(({ path }) => path.startsWith(`${card.folder}/`)),
        workspace,
        { today: exampleDay },
      ).course,
  );
  expect(courses.map((course) => [course?.complete, course?.parts.map(({ id }) => id)])).toEqual([
    [false, ['preparation']],
  ]);
});
