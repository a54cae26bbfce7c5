import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { changesSince, reviewOf } from '../../src/curriculum/review-state.js';
import { coveredDigests } from '../../src/curriculum/sign-off-digests.js';
import type { Course, SignOff } from '../../src/model/course.js';
import type { ReviewScope } from '../../src/model/workspace.js';
import { readExample } from '../check/read-example.js';
import { edited, REVIEWED } from './reviewed-course.js';

const before = readExample(REVIEWED);
const LAS = 'preparation/01-las.md';

/** A sign-off of the course as it is, or was. */
function signed(
  course: Course,
  scope: ReviewScope,
  tasks: SignOff['tasks'] = 'all',
  { by = 'Socialstyrelsen', date = '2026-02-01' } = {},
): SignOff {
  const digests = Object.fromEntries(
    [...coveredDigests(course, scope, tasks)].map(([file, digest]) => [file, digest ?? 'sha256-of-bytes']),
  );
  return {
    scope,
    by,
    date,
    version: course.version,
    tasks,
    digests,
    at: { file: 'resa/kurs/reviews.yaml', start: 0, end: 0 },
  };
}

/** `verdict reviewed/all: stale by … · left …`. */
function told(course: Course, scope: ReviewScope, ...signOffs: readonly SignOff[]): string {
  const { verdict, tasks, stale, tasksLeft, filesLeft } = reviewOf({ ...course, signOffs }, scope);
  const old = stale.map(
    ({ signOff, changes }) => `${signOff.by}: ${changes.map(({ file, state }) => `${state} ${file}`).join(', ')}`,
  );
  const left = [...tasksLeft.map(({ id }) => id), ...filesLeft];
  return [
    `${verdict} ${tasks.reviewed}/${tasks.all}`,
    ...old,
    ...(left.length > 0 ? [`left ${left.join(', ')}`] : []),
  ].join(' · ');
}

const extra: Example = {
  ...REVIEWED,
  'resa/kurs/follow-up/02-mer.md':
    '---\nid: mer\ntitle: "Mer"\nkind: reflect\ntime: 10 min\ngoals: [ratten]\nwhy: "Du minns."\n---\nTänk efter.\n',
};

describe('the whole course is signed', () => {
  test.each<readonly [string, Example, string]>([
    ['and is as it was', REVIEWED, 'signed 3/3'],
    ['a text has changed', edited(LAS, ['Läs och', 'Läs inte och']), `stale 2/3 · Socialstyrelsen: changed ${LAS}`],
    ['a task is new', extra, 'stale 3/4 · Socialstyrelsen: added follow-up/02-mer.md'],
    [
      'a task is gone',
      { ...REVIEWED, 'resa/kurs/preparation/02-se.md': null },
      'stale 2/2 · Socialstyrelsen: removed media/film.md, removed preparation/02-se.md',
    ],
    ['a task has another number', renumbered(), 'signed 3/3'],
    ['what the scope does not cover has changed', edited(LAS, ['10 min', '12 min']), 'signed 3/3'],
  ])('%s', (_, example, expected) => {
    expect(told(readExample(example), 'expert', signed(before, 'expert'))).toBe(expected);
  });

  test('by somebody else after the change, or the change alone', () => {
    const after = readExample(edited(LAS, ['Läs och', 'Läs inte och']));
    expect(
      told(
        after,
        'expert',
        signed(before, 'expert'),
        signed(after, 'expert', 'all', { by: 'SKR', date: '2026-02-02' }),
      ),
    ).toBe('signed 3/3');
    expect(
      told(
        after,
        'expert',
        signed(before, 'expert'),
        signed(after, 'expert', ['las'], { by: 'SKR', date: '2026-02-02' }),
      ),
    ).toBe('signed 3/3');
  });

  test('what has changed is told of the latest who saw it', () => {
    const after = readExample(edited(LAS, ['Läs och', 'Läs inte och']));
    expect(
      told(
        after,
        'expert',
        signed(before, 'expert', 'all', { by: 'A', date: '2026-02-02' }),
        signed(before, 'expert', ['las'], { by: 'B', date: '2026-02-03' }),
        signed(before, 'expert', ['se'], { by: 'C', date: '2026-02-04' }),
      ),
    ).toBe(`stale 2/3 · B: changed ${LAS}`);
  });

  test('by hand, without digests: nobody knows what was seen', () => {
    expect(told(before, 'rights', { ...signed(before, 'rights'), digests: {} })).toBe(
      'stale 3/3 · Socialstyrelsen: added media/credits.yaml',
    );
  });
});

describe('some tasks are signed', () => {
  test('never more than was signed', () => {
    expect(told(before, 'expert', signed(before, 'expert', ['las']))).toBe(
      'partial 1/3 · left se, prova-i-ett-samtal, course-days/01-dag.md, course.md, trainer/guide.md',
    );
    expect(
      told(before, 'expert', signed(before, 'expert', ['las']), signed(before, 'expert', ['se', 'prova-i-ett-samtal'])),
    ).toBe('partial 3/3 · left course-days/01-dag.md, course.md, trainer/guide.md');
    expect(told(before, 'expert', signed(before, 'pedagogy', ['las']))).toBe(
      'unsigned 0/3 · left las, se, prova-i-ett-samtal, course-days/01-dag.md, course.md, trainer/guide.md',
    );
  });

  test('one of them has changed since', () => {
    const after = readExample(edited(LAS, ['Läs och', 'Läs inte och']));
    expect(told(after, 'expert', signed(before, 'expert', ['las', 'se']))).toBe(
      `stale 1/3 · Socialstyrelsen: changed ${LAS} · left prova-i-ett-samtal, course-days/01-dag.md, course.md, trainer/guide.md`,
    );
  });

  test('under an earlier id', () => {
    const after = readExample(edited(LAS, ['id: las', 'id: las-om-ratten\nformerly: [las]']));
    expect(changesSince(after, signed(before, 'pedagogy', ['las']))).toEqual([]);
    expect(told(after, 'pedagogy', signed(before, 'pedagogy', ['las']))).toMatch(/^partial 1\/3/);
  });

  test('a task without anything of the scope is examined when somebody says so', () => {
    expect(told(before, 'accessibility', signed(before, 'accessibility', ['las', 'se', 'prova-i-ett-samtal']))).toBe(
      'signed 3/3',
    );
    expect(told(before, 'accessibility', signed(before, 'accessibility', ['prova-i-ett-samtal']))).toMatch(
      /^partial 1\/3/,
    );
  });
});

test('a picture whose bytes are not known here is taken to be what it was', () => {
  const signOff = signed(before, 'accessibility');
  expect(changesSince(before, signOff)).toEqual([]);
  expect(told(before, 'accessibility', signOff)).toBe('signed 3/3');
  const { 'media/film.mp4': _, ...digests } = signOff.digests;
  expect(changesSince(before, { ...signOff, digests })).toEqual([{ file: 'media/film.mp4', state: 'added' }]);
});

function renumbered(): Example {
  const { 'resa/kurs/preparation/01-las.md': las = null, ...rest } = REVIEWED;
  return { ...rest, 'resa/kurs/preparation/01-las.md': null, 'resa/kurs/preparation/05-las.md': las };
}
