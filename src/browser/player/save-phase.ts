import type { SaveFailure } from './session-contract.js';

/** Milliseconds from the first unsaved change to the commit: some LMSs freeze the page for each. */
export const PAUSE = 1_500;
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 300_000;

/** Milliseconds until the next attempt, after so many in vain. */
export function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY * 2 ** attempts, LONGEST_RETRY);
}

/**
 * State of the saving, and what leads from one to another:
 *
 * | in       | changed, touched | write   | saved           | not saved | end   |
 * | -------- | ---------------- | ------- | --------------- | --------- | ----- |
 * | idle     | waiting          | writing | –               | retrying  | ended |
 * | waiting  | –                | writing | –               | retrying  | ended |
 * | writing  | noted            | –       | idle or waiting | retrying  | ended |
 * | retrying | –                | writing | –               | –         | ended |
 * | ended    | –                | –       | –               | –         | –     |
 */
export type SavePhase =
  | { readonly name: 'idle' }
  /** A change lets others join it before it is written. */
  | { readonly name: 'waiting'; readonly timer: number }
  /** `failure`: that of the attempt before, shown until this one succeeds. `isTouched`: there is more to write. */
  | { readonly name: 'writing'; readonly failure?: SaveFailure | undefined; readonly isTouched?: boolean }
  /** Without a timer only the network, the learner or another change makes us try again. */
  | { readonly name: 'retrying'; readonly failure: SaveFailure; readonly timer?: number }
  | { readonly name: 'ended' };
