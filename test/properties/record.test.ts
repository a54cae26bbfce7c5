// @module-tag slow
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDigits } from '../../src/progress/base64url.js';
import { decodeRecord } from '../../src/progress/decode-record.js';
import { encodeRecord } from '../../src/progress/encode-record.js';
import { emptyRecord, isTicked } from '../../src/progress/learner-record.js';
import type { LearnerRecord } from '../../src/progress/learner-record.js';
import { mergeRecords, newsOf } from '../../src/progress/merge-records.js';
import { taskKey } from '../../src/progress/task-key.js';

const number24 = fc.nat({ max: 2 ** 24 - 1 });
const key = number24.map((n) => toDigits(n, 4));
const record = (maxTasks: number, keys = key): fc.Arbitrary<LearnerRecord> =>
  fc.record({
    counter: fc.nat({ max: 2 ** 18 - 1 }),
    completed: fc.boolean(),
    attempt: fc.nat({ max: 4095 }),
    audience: fc.record({ key, stamp: number24 }),
    tasks: fc
      .uniqueArray(fc.tuple(keys, number24), { maxLength: maxTasks, selector: ([name]) => name })
      .map((entries) => new Map(entries)),
  });
const keysOf = (r: LearnerRecord): ReadonlySet<string> => new Set(r.tasks.keys());
const none: ReadonlySet<string> = new Set();
const ticksOf = (r: LearnerRecord): readonly string[] => [...r.tasks.keys()].filter((name) => isTicked(r, name)).sort();

describe('the codec', () => {
  test('gives back what it was given, known to this version or not', () => {
    fc.assert(
      fc.property(record(60), fc.boolean(), (r, known) => {
        const text = encodeRecord(r, known ? keysOf(r) : none);
        expect(decodeRecord(text, none)).toEqual({ record: r, damaged: false });
      }),
    );
  });

  test('holds 500 tasks in 4096 plain characters', () => {
    const tasks = new Map(Array.from({ length: 500 }, (_, i) => [toDigits(i * 31_013, 4), 2 ** 24 - 1 - i] as const));
    const text = encodeRecord({ ...emptyRecord, tasks }, new Set(tasks.keys()));
    expect(text.length).toBe(4080);
    expect(text).toMatch(/^[\w.-]+$/);
    expect(decodeRecord(text, none).record.tasks).toEqual(tasks);
  });

  test('leaves out what matters least when the limit is small: never a tick before anything else', () => {
    fc.assert(
      fc.property(record(40), fc.integer({ min: 16, max: 300 }), (r, limit) => {
        const text = encodeRecord(r, keysOf(r), limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        const back = decodeRecord(text, none);
        expect(back.damaged).toBe(false);
        if (back.record.tasks.size > ticksOf(r).length) expect(ticksOf(back.record)).toEqual(ticksOf(r));
        else expect(ticksOf(back.record)).toHaveLength(back.record.tasks.size);
      }),
    );
  });

  test('ticks of this version outlive those of older ones when room is short', () => {
    const tasks = new Map(
      Array.from({ length: 700 }, (_, i) => [toDigits((i * 77_777) % 2 ** 24, 4), i * 2 + 1] as const),
    );
    const known = new Set([...tasks.keys()].slice(0, 300));
    const back = decodeRecord(encodeRecord({ ...emptyRecord, tasks }, known), none).record.tasks;
    for (const name of known) expect(back.has(name)).toBe(true);
  });
});

describe('a damaged text', () => {
  // Real keys: hashes, that do not overlap with each other.
  const hashed = fc.nat({ max: 1e6 }).map((n) => taskKey(`task-${n}`));
  test('that was cut keeps every whole record', () => {
    fc.assert(
      fc.property(record(50, hashed), fc.nat(), (r, cut) => {
        const text = encodeRecord(r, keysOf(r));
        const at = cut % (text.length + 1);
        const { record: back } = decodeRecord(text.slice(0, at), keysOf(r));
        const whole =
          at < 18 ? 0 : Math.floor((at - 16) / 130) * 16 + Math.max(0, Math.floor((((at - 16) % 130) - 2) / 8));
        expect(back.tasks.size).toBe(Math.min(whole, r.tasks.size));
        for (const [name, stamp] of back.tasks) expect(stamp).toBe(r.tasks.get(name));
      }),
    );
  });

  test('loses at most the record that was hit, and says that it was damaged', () => {
    const alphabet = fc.constantFrom(...'ABCxyz019-_. !"å<&\n');
    fc.assert(
      fc.property(
        record(50, hashed),
        fc.nat(),
        alphabet,
        fc.constantFrom('insert', 'replace', 'delete'),
        (r, where, char, how) => {
          const text = encodeRecord(r, keysOf(r));
          const at = where % text.length;
          const spoilt =
            text.slice(0, at) + (how === 'delete' ? '' : char) + text.slice(how === 'insert' ? at : at + 1);
          if (spoilt === text) return;
          const { record: back, damaged } = decodeRecord(spoilt, keysOf(r));
          expect(damaged).toBe(true);
          const kept = [...r.tasks].filter(([name, stamp]) => back.tasks.get(name) === stamp);
          expect(kept.length).toBeGreaterThanOrEqual(r.tasks.size - 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is never an exception and never an unreadable record, whatever somebody else left there', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.string({ minLength: 4097, maxLength: 4200 })),
        (text) => {
          const { record: back } = decodeRecord(text, none);
          expect(decodeRecord(encodeRecord(back, none), none)).toEqual({ record: back, damaged: false });
        },
      ),
    );
  });
});

describe('merging', () => {
  test('is indifferent to order, grouping and repetition', () => {
    fc.assert(
      fc.property(record(20), record(20), record(20), (a, b, c) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(a, a)).toEqual(a);
      }),
    );
  });

  test('loses no tick but to a later untick', () => {
    fc.assert(
      fc.property(record(20), record(20), (a, b) => {
        const both = mergeRecords(a, b);
        for (const name of ticksOf(a)) {
          const later = b.tasks.get(name) ?? 0;
          if (!isTicked(both, name)) expect(later).toBeGreaterThan(a.tasks.get(name)!);
        }
      }),
    );
  });

  test('with the news alone is as good as with the whole', () => {
    fc.assert(
      fc.property(record(20), record(20), (mine, theirs) => {
        const news = newsOf(mine, theirs);
        const merged = mergeRecords(theirs, news ?? theirs);
        const told = (r: LearnerRecord): LearnerRecord => ({ ...r, counter: 0, attempt: 0 });
        expect(told(merged)).toEqual(told(mergeRecords(theirs, mine)));
        expect(newsOf(theirs, mergeRecords(theirs, mine))).toBeUndefined();
      }),
    );
  });
});
