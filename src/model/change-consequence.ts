import type { Scope } from './course.js';

/** One learner's record carried from the earlier pages to the new ones with the player's own code. */
export interface Migration {
  /** The page it was made for. */
  readonly scope: Scope;
  readonly audience?: string;
  /** full: everything ticked · half: every other task · finished: what is required, no more. */
  readonly learner: 'full' | 'half' | 'finished';
  readonly ticksBefore: number;
  /** Of those, how many are ticked afterwards. */
  readonly ticksKept: number;
  /** Ids (before) of ticked tasks that are ticked no more on any page this record reaches. */
  readonly lost: readonly string[];
  readonly completedBefore: boolean;
  readonly completedAfter: boolean;
  /** Tasks shown as new since completion. */
  readonly isNew: number;
  /** Required tasks that are still to be done. */
  readonly leftBefore: number;
  readonly leftAfter: number;
}

/** Step that an administrator takes with one package. */
export interface PackageConsequence {
  readonly scope: Scope;
  readonly action: 'keep' | 'replace' | 'add' | 'retire';
  /** Fate of what learners have ticked in it: all of it stays, some is lost, or there is nothing yet. */
  readonly progress: 'kept' | 'partly' | 'none';
}

/** Learners who notice, and how. Titles of the tasks it is about. */
export interface Affected {
  readonly how:
    | 'more-to-do'
    | 'less-to-do'
    | 'tick-forgotten'
    | 'tick-elsewhere'
    | 'new-activity'
    | 'activity-gone'
    | 'asked-audience'
    | 'other-tasks'
    | 'days'
    | 'new-course';
  readonly scope?: Scope;
  readonly titles: readonly string[];
  readonly minutes: number;
}

export interface LmsConsequence {
  readonly packages: readonly PackageConsequence[];
  readonly affected: readonly Affected[];
  readonly migrations: readonly Migration[];
}

/** Verdict on the declared version: does it say as much as the change does? */
export interface VersionVerdict {
  readonly before?: string;
  readonly after?: string;
  /** The smallest step that the change asks for. */
  readonly needed: 'none' | 'patch' | 'minor' | 'major';
  /**
   * same: content differs under one version · too-small · backwards: below the earlier one · unjudged: new, gone, a
   * draft until now, or unreadable.
   */
  readonly verdict: 'fits' | 'same' | 'too-small' | 'backwards' | 'unjudged';
  /** The number to take instead. */
  readonly proposed?: string;
  /** `false` where it rests on how much a text has changed. */
  readonly certain: boolean;
}
