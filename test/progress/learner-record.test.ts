import { expect, test } from 'vitest';
import {
  audienceOf,
  chooseAudience,
  emptyRecord,
  isTicked,
  minutesSince2026,
  raiseCounter,
  tick,
} from '../../src/progress/learner-record.js';
import { mergeRecords } from '../../src/progress/merge-records.js';

test('minutes are counted from the first minute of 2026', () => {
  expect(minutesSince2026(Date.UTC(2026, 0, 1, 0, 0, 59))).toBe(0);
  expect(minutesSince2026(Date.UTC(2026, 0, 2))).toBe(1440);
});

test('a clock that is wrong cannot undo: later means after what is known', () => {
  const ahead = tick(emptyRecord, 'abcd', true, 4_000_000);
  const unticked = tick(ahead, 'abcd', false, 100);
  expect(isTicked(mergeRecords(unticked, ahead), 'abcd')).toBe(false);
  const behind = tick(emptyRecord, 'abcd', true, -5_000_000);
  expect(isTicked(behind, 'abcd')).toBe(true);
  expect(behind.tasks.get('abcd')).toBe(3);
});

test('a clock beyond the last minute still ticks and unticks', () => {
  const far = tick(emptyRecord, 'abcd', true, 1e12);
  expect(isTicked(far, 'abcd')).toBe(true);
  expect(isTicked(tick(far, 'abcd', false, 1e12), 'abcd')).toBe(false);
  expect(far.tasks.get('abcd')).toBeLessThan(2 ** 24);
});

test('two devices in the same minute: the tick wins', () => {
  const start = tick(emptyRecord, 'abcd', false, 10);
  const ticked = tick(start, 'abcd', true, 20);
  const unticked = tick(start, 'abcd', false, 20);
  expect(isTicked(mergeRecords(ticked, unticked), 'abcd')).toBe(true);
  expect(isTicked(mergeRecords(unticked, ticked), 'abcd')).toBe(true);
});

test('the audience is remembered, changed, taken back and forgotten when it is no longer offered', () => {
  const offered = ['myndighet', 'familjehem'];
  const first = chooseAudience(emptyRecord, 'myndighet', 5);
  expect(audienceOf(first, offered)).toBe('myndighet');
  expect(audienceOf(first, ['familjehem'])).toBeUndefined();
  const second = chooseAudience(first, 'familjehem', 5);
  expect(audienceOf(mergeRecords(first, second), offered)).toBe('familjehem');
  expect(audienceOf(mergeRecords(chooseAudience(second, undefined, 5), second), offered)).toBeUndefined();
});

test('the counter never stands still', () => {
  expect(raiseCounter({ ...emptyRecord, counter: 2 ** 18 - 1 }).counter).toBe(0);
  expect(raiseCounter(emptyRecord).counter).toBe(1);
});
