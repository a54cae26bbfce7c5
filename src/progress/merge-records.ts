import type { LearnerRecord } from './learner-record.js';

/**
 * Both together: for each task the later record, completed if one is. Order and repetition make no difference, and no
 * tick is lost.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  const tasks = new Map(a.tasks);
  for (const [key, stamp] of b.tasks) tasks.set(key, Math.max(stamp, tasks.get(key) ?? 0));
  return {
    counter: Math.max(a.counter, b.counter),
    completed: a.completed || b.completed,
    attempt: Math.max(a.attempt, b.attempt),
    audience: isLater(b, a) ? b.audience : a.audience,
    tasks,
  };
}

/** News in a record that another lacks: later ticks and answers, completion; undefined if there is none. */
export function newsOf(record: LearnerRecord, other: LearnerRecord): LearnerRecord | undefined {
  const tasks = new Map([...record.tasks].filter(([key, stamp]) => stamp > (other.tasks.get(key) ?? -1)));
  const isNews = tasks.size > 0 || isLater(record, other) || (record.completed && !other.completed);
  return isNews ? { ...record, tasks } : undefined;
}

function isLater(a: LearnerRecord, b: LearnerRecord): boolean {
  return (
    a.audience.stamp > b.audience.stamp || (a.audience.stamp === b.audience.stamp && a.audience.key > b.audience.key)
  );
}
