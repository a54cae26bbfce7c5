import type { GoalState } from '../../../progress/completion.js';
import type { Stamp } from '../../../progress/learner-record.js';

/** Now, where an LMS answers at once (SCORM), or a promise that is never rejected (cmi5, xAPI). */
export type Later<T> = T | Promise<T>;

/** Calls `next` with the value: before returning if it is there already. */
export function after<T, U>(value: Later<T>, next: (value: T) => Later<U>): Later<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Milliseconds before the network was found missing in which an LMS may have said "true" without it. */
export const DOUBTFUL = 60_000;

/** Facts that the LMS has of this learner and this part. */
export interface LmsState {
  readonly mode: 'normal' | 'review' | 'browse';
  /** The learner's id there; empty where it will not tell. */
  readonly learner: string;
  /** Set until a visit has been registered. */
  readonly isFirstVisit: boolean;
  readonly isCompleted: boolean;
  /** Set where something may have been left untold, so that it must be written to even if nothing is new. */
  readonly mustWrite?: boolean;
  /** The learner's record as it was written. */
  readonly text: string;
  readonly location: string;
}

/** All that an LMS is to know, as it is now: the adapter finds out what of it is news, in the words of its protocol. */
export interface Progress {
  readonly text: string;
  readonly location: string;
  readonly isCompleted: boolean;
  readonly goals: readonly GoalState[];
  /** 0–1: how much of what is required is done, of everything where nothing is. */
  readonly share: number;
  /** Time and outcome of the last change of each task, by key. */
  readonly stamps: ReadonlyMap<string, Stamp>;
  /** Active time of this visit. */
  readonly seconds: number;
}

/** `conflict`: somebody else has written meanwhile; read, merge and write again. `gone`: no LMS answers. */
export type Outcome = 'saved' | 'refused' | 'conflict' | 'gone';

/**
 * One protocol's side of a session. It never throws, and keeps the modes' promises: review writes the record only,
 * browse nothing.
 */
export interface Adapter {
  /** Identity of the learner, where the launch tells it before the LMS has answered. */
  readonly learner?: string;
  /**
   * Opens the session with the LMS where that has not been done; undefined if it does not answer, so that nothing must
   * be written yet.
   */
  readonly read: () => Later<LmsState | undefined>;
  readonly write: (progress: Progress) => Later<Outcome>;
  /** Tells whether the LMS takes nothing more from this visit, however often it is asked. */
  readonly isOver?: () => boolean;
  /**
   * Writes and ends the session; what can be done at once is done before it returns, since the page may be leaving.
   * `isClosing`: the learner has asked for it, so that there is time, and no way back.
   */
  readonly end: (progress: Progress, isOnline: boolean, isClosing: boolean) => Later<Outcome>;
}
