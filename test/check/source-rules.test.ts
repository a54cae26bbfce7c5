import { describe, expect, test } from 'vitest';
import { findingsOf, textAt, taskText } from './read-example.js';

const entry = (id: string, more: string): string =>
  `- id: ${id}\n  title: "Lag ${id}"\n  publisher: Sveriges riksdag\n  kind: law\n${more}`;
const checked = '  checked: 2026-02-01\n';
const reading = (source: string): Readonly<Record<string, string>> => ({
  'resa/kurs/preparation/01-las.md': taskText(
    'las',
    `kind: read\ntime: 10 min\ngoals:\n  - oppna-fragor\nwhy: "Du behöver det."\nsource:\n  - id: ${source}\n    where: "1 kap."`,
  ),
});

describe('repealed-source', () => {
  test('proposes what is in force, however many laws lie between', () => {
    const example = {
      'sources.yaml': [
        entry('a', `  status: repealed\n  replacedBy: b\n${checked}`),
        entry('b', `  status: repealed\n${checked}`),
        entry('c', `  replaces:\n    - b\n${checked}`),
      ].join(''),
      ...reading('a'),
    };
    const [finding, ...rest] = findingsOf('repealed-source', example);
    expect(rest).toEqual([]);
    expect(finding?.hint).toMatch(/^Write `c` instead: “Lag c”\./);
    expect(finding && textAt(finding, example)).toBe('a');
    expect(finding?.related.map((place) => [place.file, place.start.line, textAt(place, example)])).toEqual([
      ['sources.yaml', 5, 'repealed'],
    ]);
  });

  test.each([
    ['nothing', `  status: repealed\n${checked}`],
    ['itself', `  status: repealed\n  replacedBy: a\n${checked}`],
    ['a source that is not in the register', `  status: repealed\n  replacedBy: borta\n${checked}`],
  ])('proposes nothing where a source is replaced by %s', (_, more) => {
    const [finding] = findingsOf('repealed-source', { 'sources.yaml': entry('a', more), ...reading('a') });
    expect(finding?.hint).toMatch(/^Change to the source that is in force now\./);
  });

  test('looks at sessions too', () => {
    const example = {
      'sources.yaml': entry('sol', `  status: repealed\n${checked}`),
      'resa/kurs/course-days/01-dag.md':
        '---\nid: dag-1\ntitle: "Dag"\nform: online\nschedule:\n  - time: 45 min\n    title: "Lag"\n    method: lecture\n    source:\n      - sol\n---\nVi läser.\n',
    };
    const places = findingsOf('repealed-source', example).map(
      (finding) => `${finding.file}:${finding.start.line} ${textAt(finding, example)}`,
    );
    expect(places).toContain('resa/kurs/course-days/01-dag.md:10 sol');
    expect(places.length).toBe(2);
  });
});

describe('stale-source', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['checked today', '  checked: 2026-11-21\n', []],
    ['checked a year ago', '  checked: 2025-11-21\n', []],
    [
      'checked a year and a day ago',
      '  checked: 2025-11-20\n',
      ['The source `sol` was last checked on 2025-11-20, more than a year ago.'],
    ],
    ['never checked', '', ['It does not say when the source `sol` was last checked.']],
    ['checked tomorrow', '  checked: 2026-11-22\n', ['The source `sol` is checked in the future: 2026-11-22.']],
    ['repealed', '  status: repealed\n', []],
    [
      'once, though it was called something else',
      '  formerly:\n    - gamla-sol\n  checked: 2020-01-01\n',
      ['The source `sol` was last checked on 2020-01-01, more than a year ago.'],
    ],
  ])('%s', (_, more, messages) => {
    expect(
      findingsOf('stale-source', { 'sources.yaml': entry('sol', more) }, '2026-11-21').map(({ message }) => message),
    ).toEqual(messages);
  });
});
