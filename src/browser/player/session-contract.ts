import type { Later, Progress } from './lms/adapter.js';

/** Place where progress is kept right now. */
export type Keeper = 'lms' | 'browser' | 'memory';

/** Reason why it is not saved. `over`: the LMS takes nothing more from this visit. */
export type SaveFailure = 'offline' | 'refused' | 'gone' | 'over';

/** State of the learner's last change. */
export type SaveState =
  /** Confirmed by the keeper. */
  | { readonly state: 'saved'; readonly where: Keeper; readonly at: Date }
  /** Nothing has been changed yet. */
  | { readonly state: 'unchanged'; readonly where: Keeper }
  /** On its way, for less time than anybody needs to know. */
  | { readonly state: 'saving' }
  /** The LMS does not confirm: kept locally (or only in this page) and tried again. */
  | { readonly state: 'unsaved'; readonly keptIn: 'browser' | 'memory'; readonly reason: SaveFailure }
  /** The session is closed: nothing more is written until the page is opened anew. */
  | { readonly state: 'closed'; readonly saved: boolean };

export type Mode =
  | 'normal'
  /** Entered again after completion without credit: ticks may be kept, nothing else is written. */
  | 'review'
  /** Preview: nothing is written. */
  | 'browse'
  /** The same part is open in another tab of this browser: read only. */
  | 'second-tab';

/** One visit of one learner to one page. The interface reads it and never talks to an LMS itself. */
export interface Session {
  readonly mode: () => Mode;
  readonly save: () => SaveState;
  readonly isDone: (taskId: string) => boolean;
  /** Tells whether the part has been completed, in this visit or an earlier one; never false again. */
  readonly isCompleted: () => boolean;
  /** Tasks that have come with a new version since the part was completed. */
  readonly isNew: (taskId: string) => boolean;
  readonly audience: () => string | undefined;
  /** The task the learner was last at. */
  readonly location: () => string | undefined;
  /** Ticks or unticks a task; false if nothing may be changed (browse, second tab, closed). */
  readonly setDone: (taskId: string, done: boolean) => boolean;
  readonly setAudience: (audience: string | undefined) => boolean;
  readonly setLocation: (taskId: string) => void;
  /** The button of a part where nothing is required. */
  readonly finishPart: () => boolean;
  /** Writes what is waiting, now: before a link leads away. */
  readonly commit: () => void;
  /** *Försök igen*: asks the LMS once more, at once. */
  readonly retry: () => void;
  /** *Spara och stäng*: writes everything and ends the session. */
  readonly close: () => void;
  /** Called after every change of anything above. */
  readonly onChange: (listener: () => void) => void;
  /**
   * Tells whether what the LMS or the browser had kept was damaged, so that ticks may be missing and the learner should
   * look them over.
   */
  readonly repaired?: () => boolean;
}

/** The session as its saver sees it. */
export interface SavedSession {
  /** Reads the LMS and takes up what it knows; false if it does not answer. */
  readonly connect: () => Later<boolean>;
  /** Tells whether this mode and this tab write anything. */
  readonly mayWrite: () => boolean;
  readonly progress: () => Progress;
  /** `isSaved`: the LMS has answered that it has everything. Not called for what turned out to be unchanged. */
  readonly keep: (isSaved: boolean) => void;
  readonly emit: () => void;
}
