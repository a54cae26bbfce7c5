import { describe, expect, test } from 'vitest';
import type { PageTask } from '../../src/model/launch-data.js';
import {
  complete,
  followRenames,
  goalStates,
  isFulfilled,
  isNewTask,
  needsButton,
  tasksFor,
} from '../../src/progress/completion.js';
import type { Checklist } from '../../src/progress/completion.js';
import { chooseAudience, emptyRecord, isTicked, tick } from '../../src/progress/learner-record.js';
import type { LearnerRecord } from '../../src/progress/learner-record.js';
import { taskKey } from '../../src/progress/task-key.js';

const task = (id: string, more: Partial<PageTask> = {}): PageTask => ({
  id,
  key: taskKey(id),
  formerly: [],
  minutes: 10,
  required: true,
  goals: [],
  ...more,
});
const page = (
  tasks: readonly PageTask[],
  audiences: readonly string[] = [],
  goals: readonly string[] = [],
): Checklist => ({ tasks, audiences, goals });
const ticked = (...ids: string[]): LearnerRecord =>
  ids.reduce((record, id, i) => tick(record, taskKey(id), true, 100 + i), emptyRecord);

describe('a part is completed', () => {
  const plain = page([task('a'), task('b'), task('extra', { required: false })]);
  test('when every required task is ticked, voluntary ones or not', () => {
    expect(isFulfilled(plain, ticked('a', 'extra'))).toBe(false);
    expect(isFulfilled(plain, ticked('a', 'b'))).toBe(true);
    expect(needsButton(plain, undefined)).toBe(false);
  });

  test('by the button alone where nothing is required', () => {
    const voluntary = page([task('a', { required: false })]);
    expect(isFulfilled(voluntary, ticked('a'))).toBe(false);
    expect(needsButton(voluntary, undefined)).toBe(true);
    expect(needsButton(page([]), undefined)).toBe(true);
  });

  const differing = page(
    [task('a'), task('m', { audience: ['myndighet'] }), task('f', { audience: ['familjehem'] })],
    ['myndighet', 'familjehem'],
  );
  test('for the audience that was chosen', () => {
    expect(isFulfilled(differing, chooseAudience(ticked('a', 'm'), 'myndighet', 1))).toBe(true);
    expect(isFulfilled(differing, chooseAudience(ticked('a', 'm'), 'familjehem', 1))).toBe(false);
    expect(tasksFor(differing, 'familjehem').map(({ id }) => id)).toEqual(['a', 'f']);
  });

  test('never while the audience is unanswered, though all is shown and ticked', () => {
    expect(isFulfilled(differing, ticked('a', 'm', 'f'))).toBe(false);
    expect(tasksFor(differing, undefined)).toHaveLength(3);
    const voluntary = page([task('m', { required: false, audience: ['myndighet'] })], ['myndighet', 'familjehem']);
    expect(needsButton(voluntary, undefined)).toBe(false);
    expect(needsButton(voluntary, 'familjehem')).toBe(true);
  });
});

test('a task without any record is new after completion, one that was seen is not', () => {
  const record = complete(page([task('a'), task('extra', { required: false })]), ticked('a'));
  expect(record.tasks.get(taskKey('extra'))).toBe(0);
  expect(isNewTask(record, taskKey('extra'))).toBe(false);
  expect(isNewTask(record, taskKey('later'))).toBe(true);
  expect(isNewTask(ticked('a'), taskKey('later'))).toBe(false);
});

describe('a renamed task', () => {
  const renamed = page([task('new', { formerly: [taskKey('old'), taskKey('older')] })]);
  test('keeps its tick, and its old record stays', () => {
    const record = followRenames(renamed, ticked('old'));
    expect(isTicked(record, taskKey('new'))).toBe(true);
    expect(isTicked(record, taskKey('old'))).toBe(true);
  });

  test('goes by the latest of all its names', () => {
    const unticked = tick(ticked('older', 'new'), taskKey('old'), false, 900);
    expect(isTicked(followRenames(renamed, unticked), taskKey('new'))).toBe(false);
  });

  test('takes nothing from a task that has the old name today', () => {
    const both = page([task('new', { formerly: [taskKey('old')] }), task('old')]);
    expect(isTicked(followRenames(both, ticked('old')), taskKey('new'))).toBe(false);
  });
});

test('a goal is done with its required tasks; where all are voluntary, with all; without a task for the audience it is left out', () => {
  const checklist = page(
    [
      task('a', { goals: ['g1'] }),
      task('x', { goals: ['g1', 'g2'], required: false }),
      task('y', { goals: ['g2'], required: false }),
      task('f', { goals: ['g3'], audience: ['familjehem'] }),
    ],
    ['myndighet', 'familjehem'],
    ['g1', 'g2', 'g3'],
  );
  const done = (record: LearnerRecord): unknown =>
    Object.fromEntries(goalStates(checklist, record).map(({ id, done }) => [id, done]));
  expect(done(ticked('a', 'x'))).toEqual({ g1: true, g2: false, g3: false });
  expect(done(chooseAudience(ticked('x', 'y'), 'myndighet', 1))).toEqual({ g1: false, g2: true });
});
