import { after, DOUBTFUL } from './lms/adapter.js';
import type { Adapter, Later, Outcome, Progress } from './lms/adapter.js';
import type { SaveState, SaveTrouble } from './session-contract.js';

/** Milliseconds from the first unsaved change to the commit: some LMSs freeze the page for each. */
const PAUSE = 1_500;
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 300_000;

export interface SavedBy {
  /** Reads the LMS and takes up what it knows; false if it does not answer. */
  readonly connect: () => Later<boolean>;
  /** False in modes and tabs that write nothing. */
  readonly mayWrite: () => boolean;
  readonly progress: () => Progress;
  /** `isSaved`: the LMS has answered that it has everything. Not called for what turned out to be unchanged. */
  readonly keep: (isSaved: boolean) => void;
  readonly emit: () => void;
}

export interface Saver {
  /** Reads the LMS for the first time; `onReady` when it has answered. */
  readonly start: (onReady: () => void) => void;
  /** Something the learner would miss has changed. */
  readonly changed: () => void;
  /** Something has changed that may wait for the next commit. */
  readonly touched: () => void;
  /** Writes what is waiting, at once; `always`: even if nothing is. */
  readonly flush: (always?: boolean) => void;
  /** Reads and writes once more. */
  readonly retry: () => void;
  /** Writes everything and ends; the answer is whether the LMS has confirmed. Nothing is written after it. */
  readonly end: (isClosing: boolean) => Later<boolean>;
  readonly isUnsaved: () => boolean;
  readonly state: (keptIn: 'browser' | 'memory') => SaveState;
}

/**
 * Brings progress to the LMS: soon after a change, never while offline, one at a time, again and again until the LMS
 * confirms.
 */
export function openSaver(adapter: Adapter, session: SavedBy): Saver {
  let changes = 0;
  let confirmed = 0;
  let savedAt: Date | undefined;
  let failure: SaveTrouble | undefined;
  let mustRead = true;
  let isConnected = false;
  let retries = 0;
  let timer: number | undefined;
  let isBusy = false;
  let hasEnded = false;

  const isUnsaved = (): boolean => changes > confirmed;
  const writeIn = (delay: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, delay);
  };
  const connect = (): Later<boolean> =>
    after(mustRead ? session.connect() : true, (isThere) => {
      mustRead = !isThere;
      isConnected ||= isThere;
      return isThere;
    });
  const write = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    if (isBusy || hasEnded) return;
    if (isOffline()) return fail('offline');
    isBusy = true;
    after(connect(), (isThere) => {
      const upTo = changes;
      if (isThere && !session.mayWrite()) isBusy = false;
      else
        after(isThere ? adapter.write(session.progress()) : 'gone', (outcome) => {
          settle(outcome, upTo);
        });
    });
  };
  const settle = (outcome: Outcome, upTo: number): void => {
    isBusy = false;
    if (hasEnded) return;
    mustRead = outcome !== 'saved';
    if (outcome === 'conflict') return writeIn(0);
    if (outcome !== 'saved') return fail(outcome);
    failure = undefined;
    retries = 0;
    if (confirmed < upTo) savedAt = new Date();
    confirmed = upTo;
    if (isUnsaved()) writeIn(PAUSE);
    else session.keep(true);
    session.emit();
  };
  const fail = (reason: SaveTrouble): void => {
    failure = adapter.isOver?.() ? 'over' : reason;
    if (failure !== 'offline' && failure !== 'over') writeIn(Math.min(FIRST_RETRY * 2 ** retries++, LONGEST_RETRY));
    session.emit();
  };
  const flush = (always = false): void => {
    if (always || isUnsaved() || (timer !== undefined && !failure)) write();
  };
  const retry = (): void => {
    retries = 0;
    mustRead = true;
    write();
  };

  window.addEventListener('online', () => {
    if (failure) retry();
  });
  window.addEventListener('offline', () => {
    if (!isOffline() || !savedAt || Date.now() - savedAt.getTime() > DOUBTFUL || hasEnded) return;
    changes++;
    session.keep(false);
    fail('offline');
  });
  window.addEventListener('focus', () => {
    if (failure) write();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) flush();
    else if (failure) write();
  });

  return {
    start: (onReady) => {
      after(connect(), (isThere) => {
        if (isThere) onReady();
        else fail('gone');
      });
    },
    changed: () => {
      changes++;
      if (timer === undefined) writeIn(PAUSE);
    },
    touched: () => {
      if (timer === undefined && !failure) writeIn(PAUSE);
    },
    flush,
    retry,
    end: (isClosing) => {
      const isOnline = !isOffline();
      window.clearTimeout(timer);
      hasEnded = true;
      if (!isConnected) return false;
      const close = (tries: number): Later<boolean> =>
        after(adapter.end(session.progress(), isOnline, isClosing), (outcome) => {
          // Somebody else has written meanwhile: there is time to read and merge.
          if (outcome === 'conflict' && tries > 0) return after(session.connect(), () => close(tries - 1));
          const isSaved = outcome === 'saved' && isOnline;
          session.keep(isSaved);
          return isSaved;
        });
      return close(isClosing ? 2 : 0);
    },
    isUnsaved,
    state: (keptIn) => {
      if (failure && (isUnsaved() || !isConnected)) return { state: 'unsaved', keptIn, reason: failure };
      if (isUnsaved()) return { state: 'saving' };
      return savedAt ? { state: 'saved', where: 'lms', at: savedAt } : { state: 'unchanged', where: 'lms' };
    },
  };
}

/** An app that plays the course from its own files keeps progress itself, without a network. */
function isOffline(): boolean {
  return !navigator.onLine && window.location.protocol.startsWith('http');
}
