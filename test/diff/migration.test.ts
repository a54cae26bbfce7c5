import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Example } from '../../src/findings/rule.js';
import type { Affected, Migration } from '../../src/model/change-consequence.js';
import type { CourseChange } from '../../src/model/course-change.js';
import { changeBy, COURSE, edited, READ, task, TRY } from './edited.js';

const TWO: Example = {
  'resa/kurs/preparation/02-mer.md': task('mer'),
  'resa/kurs/preparation/03-till.md': task('till', 'required: no\n'),
};

function migrationOf(
  { lms }: CourseChange,
  learner: Migration['learner'],
  scope = 'preparation',
): Migration | undefined {
  return lms.migrations.find((migration) => migration.scope === scope && migration.learner === learner);
}

function affected({
  lms,
}: CourseChange): readonly (readonly [Affected['how'], string | undefined, readonly string[], number])[] {
  return lms.affected.map(({ how, scope, titles, minutes }) => [how, scope, titles, minutes]);
}

describe('learners’ records', () => {
  test('are carried by the player’s own code: full, half done and finished', () => {
    const change = changeBy(edited(READ, 'time: 10 min', 'time: 15 min'), TWO);
    expect(change.lms.migrations.filter(({ scope }) => scope === 'preparation')).toEqual([
      {
        scope: 'preparation',
        learner: 'half',
        ticksBefore: 2,
        ticksKept: 2,
        lost: [],
        completedBefore: false,
        completedAfter: false,
        isNew: 0,
        leftBefore: 1,
        leftAfter: 1,
      },
      {
        scope: 'preparation',
        learner: 'full',
        ticksBefore: 3,
        ticksKept: 3,
        lost: [],
        completedBefore: true,
        completedAfter: true,
        isNew: 0,
        leftBefore: 0,
        leftAfter: 0,
      },
      {
        scope: 'preparation',
        learner: 'finished',
        ticksBefore: 2,
        ticksKept: 2,
        lost: [],
        completedBefore: true,
        completedAfter: true,
        isNew: 0,
        leftBefore: 0,
        leftAfter: 0,
      },
    ]);
  });

  test('stay completed when a task is added, which is new since', () => {
    const change = changeBy({ 'resa/kurs/preparation/04-ny.md': task('ny') }, TWO);
    expect(migrationOf(change, 'finished')).toMatchObject({
      completedBefore: true,
      completedAfter: true,
      isNew: 1,
      leftAfter: 1,
      lost: [],
    });
    expect(migrationOf(change, 'half')).toMatchObject({ completedAfter: false, leftBefore: 1, leftAfter: 2, lost: [] });
    expect(affected(change)).toEqual([['more-to-do', 'preparation', ['ny'], 20]]);
    expect(change.lms.packages).toEqual([
      { scope: 'preparation', action: 'replace', progress: 'kept' },
      { scope: 'follow-up', action: 'replace', progress: 'kept' },
    ]);
  });

  test('are completed by an update that takes away what was left', () => {
    const change = changeBy({ 'resa/kurs/preparation/02-mer.md': null }, TWO);
    expect(migrationOf(change, 'half')).toMatchObject({ completedBefore: false, completedAfter: true });
    expect(migrationOf(change, 'full')).toMatchObject({ lost: ['mer'], ticksBefore: 3, ticksKept: 2 });
    expect(affected(change)).toEqual([
      ['less-to-do', 'preparation', ['mer'], 20],
      ['tick-forgotten', 'preparation', ['mer'], 20],
    ]);
    expect(change.lms.packages[0]).toEqual({ scope: 'preparation', action: 'replace', progress: 'partly' });
  });

  test('follow a task to its new id, not to another package', () => {
    const renamed = changeBy({ 'resa/kurs/preparation/02-mer.md': task('mera', 'formerly:\n  - mer\n') }, TWO);
    expect(migrationOf(renamed, 'full')?.lost).toEqual([]);
    const moved = changeBy(
      { 'resa/kurs/preparation/02-mer.md': null, 'resa/kurs/follow-up/02-mer.md': task('mer') },
      TWO,
    );
    expect(migrationOf(moved, 'full')?.lost).toEqual(['mer']);
    expect(affected(moved)).toEqual([
      ['less-to-do', 'preparation', ['mer'], 20],
      ['more-to-do', 'follow-up', ['mer'], 20],
      ['tick-elsewhere', 'follow-up', ['mer'], 20],
    ]);
  });

  test('begin anew where the packaging is another, or the course has another id', () => {
    const whole = changeBy(edited(COURSE, 'status: published\n', 'status: published\npackaging: course\n'));
    expect(whole.lms.packages).toEqual([
      { scope: 'course', action: 'add', progress: 'none' },
      { scope: 'preparation', action: 'retire', progress: 'none' },
      { scope: 'follow-up', action: 'retire', progress: 'none' },
    ]);
    expect(affected(whole).map(([how, scope]) => [how, scope])).toEqual([
      ['new-activity', 'course'],
      ['activity-gone', 'preparation'],
      ['activity-gone', 'follow-up'],
    ]);
    const other = changeBy({
      ...edited(COURSE, 'id: kurs', 'id: samtal'),
      ...edited('resa/journey.yaml', '- kurs', '- samtal'),
    });
    expect([other.class, other.lms.migrations, affected(other)]).toEqual([
      'structure',
      [],
      [['new-course', undefined, [], 0]],
    ]);
    expect(other.lms.packages.map(({ action }) => action)).toEqual(['add', 'add', 'retire', 'retire']);
  });

  test('are told apart by audience where tasks differ', () => {
    const ground = { 'resa/kurs/preparation/02-mer.md': task('mer', 'audience:\n  - familjehem\n') };
    const change = changeBy({ 'resa/kurs/preparation/03-ny.md': task('ny', 'audience:\n  - familjehem\n') }, ground);
    const finished = change.lms.migrations.filter(
      ({ scope, learner }) => scope === 'preparation' && learner === 'finished',
    );
    expect(finished.map(({ audience, isNew, leftAfter }) => [audience, isNew, leftAfter])).toEqual([
      ['myndighet', 0, 0],
      ['familjehem', 1, 1],
    ]);
  });

  test('stay open where a page begins to ask whom the learner is', () => {
    const change = changeBy({
      'resa/kurs/preparation/02-mer.md': task('mer', 'required: no\naudience:\n  - familjehem\n'),
    });
    expect(affected(change)).toEqual([['asked-audience', 'preparation', [], 0]]);
    expect(change.reasons.map(({ class: each, what, subject }) => [each, what, subject])).toContainEqual([
      'structure',
      'part',
      'preparation',
    ]);
  });
});

/** A task as a property makes it; `v`: voluntary. */
const aTask = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  part: fc.constantFrom('preparation', 'follow-up'),
  required: fc.boolean(),
  minutes: fc.integer({ min: 5, max: 60 }),
});
const aCourse = fc.uniqueArray(aTask, { selector: ({ id }) => id, maxLength: 6 });

test('whatever tasks do: below structure no tick is lost and nobody has more to do', () => {
  fc.assert(
    fc.property(aCourse, aCourse, (before, after) => {
      const files = (tasks: typeof before): Example =>
        Object.fromEntries(
          tasks.map(({ id, part, required, minutes }, index) => [
            `resa/kurs/${part}/${index + 10}-${id}.md`,
            task(id, required ? '' : 'required: no\n').replace('20 min', `${minutes} min`),
          ]),
        );
      const gone = Object.fromEntries(Object.keys(files(before)).map((path) => [path, null]));
      const change = changeBy({ ...gone, ...files(after) }, files(before));
      const isLossless = change.lms.migrations.every(
        ({ lost, leftBefore, leftAfter, completedBefore, completedAfter }) =>
          lost.length === 0 && leftBefore === leftAfter && completedBefore === completedAfter,
      );
      // What is structure loses a tick, changes what is to be done, or opens or closes an activity; what is not does
      // nothing of it.
      expect(change.class === 'structure').toBe(!isLossless || change.lms.affected.length > 0);
      expect(isLossless || change.class === 'structure').toBe(true);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a task that is there under another file name is the same task', () => {
  const change = changeBy(
    { [TRY]: null, 'resa/kurs/follow-up/07-annat.md': task('prova-i-ett-samtal') },
    { [TRY]: task('prova-i-ett-samtal') },
  );
  expect([change.state, change.class]).toEqual(['unchanged', 'none']);
});
