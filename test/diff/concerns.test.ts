import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { changeBy, COURSE, DAY, edited, READ, TRY } from './edited.js';

const REVIEWS = `signOffs:
  - scope: expert
    by: Socialstyrelsen
    date: 2026-02-01
    version: 1.0.0
    tasks:
      - las-om-ratten
  - scope: pedagogy
    by: Regionen
    date: 2026-02-02
    version: 1.0.0
    tasks: all
`;
const SIGNED: Example = { 'resa/kurs/reviews.yaml': REVIEWS };

function concerned(layer: Example): readonly string[] {
  const { concerns } = changeBy(layer);
  return (['pedagogy', 'expert', 'accessibility', 'rights'] as const).flatMap((scope) =>
    concerns[scope].map((file) => `${scope} ${file.replace('resa/kurs/', '')}`),
  );
}

describe('whom a change concerns', () => {
  test.each<readonly [string, Example, readonly string[]]>([
    ['a time', edited(READ, 'time: 10 min', 'time: 15 min'), ['pedagogy preparation/01-las.md']],
    ['a text', edited(READ, 'Skriv ner', 'Skriv upp'), ['expert preparation/01-las.md']],
    [
      'a goal',
      edited(COURSE, 'öppna frågor i samtal', 'öppna frågor under samtal'),
      ['pedagogy course.md', 'expert course.md'],
    ],
    [
      'a link',
      edited(TRY, 'Vad hände', '[Mer](https://a.example/). Vad hände'),
      ['expert follow-up/01-prova.md', 'accessibility follow-up/01-prova.md'],
    ],
    ['the schedule', edited(DAY, 'time: 45 min', 'time: 50 min'), ['pedagogy course-days/01-dag.md']],
    [
      'a repealed source',
      edited('sources.yaml', 'status: in-force', 'status: repealed'),
      ['expert preparation/01-las.md'],
    ],
    [
      'a credit',
      { 'resa/kurs/media/credits.yaml': '- file: a.png\n  creator: Redaktionen\n  licence: CC0\n' },
      ['rights media/credits.yaml'],
    ],
    ['a file’s name', { [READ]: null, 'resa/kurs/preparation/05-las.md': edited(READ, 'a', 'a')[READ] ?? null }, []],
  ])('%s', (_, layer, expected) => {
    expect(concerned(layer)).toEqual(expected);
  });
});

describe('sign-offs', () => {
  test('go stale with what they cover, and with nothing else', () => {
    const stale = (layer: Example): readonly string[] =>
      changeBy(layer, SIGNED).staleSignOffs.map(({ by, files }) => `${by}: ${files.join()}`);
    expect(stale(edited(READ, 'Skriv ner', 'Skriv upp'))).toEqual(['Socialstyrelsen: resa/kurs/preparation/01-las.md']);
    expect(stale(edited(TRY, 'tre öppna frågor', 'fyra öppna frågor'))).toEqual([]);
    expect(stale(edited(TRY, 'time: 30 min', 'time: 40 min'))).toEqual(['Regionen: resa/kurs/follow-up/01-prova.md']);
  });

  test('that came with the change are not stale', () => {
    const signedAnew = {
      ...edited(READ, 'Skriv ner', 'Skriv upp'),
      'resa/kurs/reviews.yaml': REVIEWS.replace('date: 2026-02-01', 'date: 2026-02-20'),
    };
    expect(changeBy(signedAnew, SIGNED).staleSignOffs).toEqual([]);
  });
});
