import { taskKey } from './task-key.js';

/**
 * Time and value of a change in one number: minutes since 2026-01-01 UTC × 2 + (1 if done or answered). The later stamp
 * is the greater, and in the same minute the tick is, so merging is taking the maximum. 0: seen, never touched.
 */
export type Stamp = number;

/** Memory of one learner in one part. */
export interface LearnerRecord {
  /** Raised before every commit, so that an LMS that forgot one is sent a changed text. */
  readonly counter: number;
  /** Once true, never false again. */
  readonly completed: boolean;
  /** Drawn when the record is begun, 1–4095: tells a copy of an earlier attempt from this one. 0: unknown. */
  readonly attempt: number;
  /** Key of the audience and when it was chosen; stamp even: the answer was taken back. */
  readonly audience: { readonly key: string; readonly stamp: Stamp };
  /** By task key; tasks that are unticked or unknown to this version stay. */
  readonly tasks: ReadonlyMap<string, Stamp>;
}

/** `AAAA` is 0 in digits. */
const NOBODY = 'AAAA';
const LAST_MINUTE = 2 ** 23 - 1;
/** The change counter has 18 bits. */
const COUNTERS = 2 ** 18;

export const emptyRecord: LearnerRecord = {
  counter: 0,
  completed: false,
  attempt: 0,
  audience: { key: NOBODY, stamp: 0 },
  tasks: new Map(),
};

/** Minutes since 2026-01-01 UTC; negative where the clock is wrong. `now` in milliseconds since 1970. */
export function minutesSince2026(now: number): number {
  return Math.floor((now - Date.UTC(2026, 0, 1)) / 60_000);
}

// Later than all that is known, so that a wrong clock cannot undo.
function stampAfter(last: Stamp, set: boolean, minute: number): Stamp {
  return Math.min(Math.max(minute, Math.floor(last / 2) + 1), LAST_MINUTE) * 2 + Number(set);
}

/** Tells whether the task is ticked. */
export function isTicked(record: LearnerRecord, key: string): boolean {
  return (record.tasks.get(key) ?? 0) % 2 === 1;
}

/** The record with the task ticked or unticked at that minute. */
export function tick(record: LearnerRecord, key: string, done: boolean, minute: number): LearnerRecord {
  return { ...record, tasks: new Map(record.tasks).set(key, stampAfter(record.tasks.get(key) ?? 0, done, minute)) };
}

/**
 * Finds which of these audiences the learner has chosen; undefined where the answer is missing, taken back or no longer
 * offered.
 */
export function audienceOf(record: LearnerRecord, audiences: readonly string[]): string | undefined {
  return record.audience.stamp % 2 ? audiences.find((id) => taskKey(id) === record.audience.key) : undefined;
}

/** The record with that answer; undefined takes it back. Ticks stay. */
export function chooseAudience(record: LearnerRecord, audience: string | undefined, minute: number): LearnerRecord {
  const stamp = stampAfter(record.audience.stamp, audience !== undefined, minute);
  return { ...record, audience: { key: audience === undefined ? NOBODY : taskKey(audience), stamp } };
}

/** The record with a raised change counter. */
export function raiseCounter(record: LearnerRecord): LearnerRecord {
  return { ...record, counter: (record.counter + 1) % COUNTERS };
}
