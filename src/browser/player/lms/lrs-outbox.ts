import type { Outcome } from './adapter.js';
import { isDone } from './lrs.js';
import type { Lrs } from './lrs.js';
import type { Statement } from './statements.js';

/** What will have been stated once a statement is confirmed. */
export interface Mark {
  /** Key of a task, and the stamp of its change. */
  readonly task?: readonly [key: string, stamp: number];
  readonly completed?: true;
  readonly initialized?: true;
}
export type Letter = readonly [Statement, Mark];

export interface Outbox {
  readonly letters: () => readonly Letter[];
  readonly add: (letter: Letter) => void;
  /** Sends what is waiting, in order; begins before it returns. Once: `saved`, or why something waits still. */
  readonly send: () => Promise<Outcome>;
}

/** Statements in one request: few enough to outlive the page. */
const BATCH = 15;

/**
 * Statements on their way: kept until the LRS has them, sent again unchanged. `keep` is told what is waiting, `sent`
 * what the LRS has.
 * One that is refused for good is dropped, so that it does not hold up the others; not so the completion, which is what
 * all this is for.
 */
export function openOutbox(
  lrs: Lrs,
  kept: readonly Letter[],
  keep: (letters: readonly Letter[]) => void,
  sent: (mark: Mark) => void,
): Outbox {
  let letters = kept;
  const drop = (gone: readonly Letter[]): void => {
    letters = letters.filter((letter) => !gone.includes(letter));
    keep(letters);
  };
  const post = async (batch: readonly Letter[]): Promise<Outcome> => {
    const answer = await lrs.ask('POST', 'statements', {}, JSON.stringify(batch.map(([statement]) => statement)));
    const status = answer?.status ?? 401;
    if (status === 401) return 'gone';
    if (status === 429 || status >= 500) return 'refused';
    const [first] = batch;
    // 409: it is there already.
    if (isDone(answer) || (status === 409 && batch.length === 1)) {
      for (const [, mark] of batch) sent(mark);
      drop(batch);
    } else if (batch.length > 1) {
      // One bad statement spoils them all.
      return all(batch, 1);
    } else {
      console.warn(`kurspaket: the LRS refuses a statement (${status})`);
      if (!first?.[1].completed) drop(batch);
    }
    return 'saved';
  };
  const all = async (waiting: readonly Letter[], size: number): Promise<Outcome> => {
    for (let i = 0; i < waiting.length; i += size) {
      const outcome = await post(waiting.slice(i, i + size));
      if (outcome !== 'saved') return outcome;
    }
    return 'saved';
  };
  return {
    letters: () => letters,
    add: (letter) => {
      letters = [...letters, letter];
      keep(letters);
    },
    send: async () => {
      const waiting = letters;
      const outcome = await all(waiting, BATCH);
      return outcome === 'saved' && waiting.some((letter) => letters.includes(letter)) ? 'refused' : outcome;
    },
  };
}
