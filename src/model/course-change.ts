import type { LmsConsequence, VersionVerdict } from './change-consequence.js';
import type { Credit, LearningTime, PartId, Scope, SessionMethod, TaskKind } from './course.js';
import type { GoalLevel, ReviewScope } from './workspace.js';

/**
 * Class of a change of a course, by what it asks of the version and of learners. none: packages stay as they are ·
 * wording: the same, better said · content: something else is said, every tick is kept · structure: what is to be done,
 * or where, differs.
 */
export type ChangeClass = 'none' | 'wording' | 'content' | 'structure';

/** State of something after a change: new, gone or different. */
export type State = 'added' | 'removed' | 'changed';

/** A paragraph, heading or list item that is another, new (no `before`) or gone (no `after`): plain text. */
export interface Passage {
  readonly before?: string;
  readonly after?: string;
}

/** A thing of a course before and after. `changed` names what of it is another; empty where it is new or gone. */
export interface ThingChange<Facts, Aspect extends string> {
  readonly id: string;
  readonly state: State;
  readonly class: ChangeClass;
  readonly changed: readonly Aspect[];
  readonly before?: Facts;
  readonly after?: Facts;
  /** Changes in its texts, where it has any and is on both sides. */
  readonly passages?: readonly Passage[];
}

export interface GoalFacts {
  readonly id: string;
  readonly text: string;
  readonly level: GoalLevel;
  /** Ids of step goals. */
  readonly supports: readonly string[];
}
export type GoalChange = ThingChange<GoalFacts, 'id' | 'text' | 'level' | 'supports'>;

export interface TaskFacts {
  readonly id: string;
  readonly file: string;
  readonly part: PartId;
  /** From 1, in its part. */
  readonly place: number;
  readonly title: string;
  readonly kind: TaskKind;
  readonly minutes: number;
  readonly required: boolean;
  /** Texts of its goals; before the change: as they are worded now, where they are still there. */
  readonly goals: readonly string[];
  readonly why?: string;
  readonly when?: string;
  /** Titles of the audiences it is for; empty: everybody. */
  readonly audience: readonly string[];
  /** Titles of its sources, with the place in them. */
  readonly sources: readonly string[];
  /** Name of its film or sound. */
  readonly media?: string;
}
export type TaskAspect =
  | 'id'
  | 'part'
  | 'order'
  | 'title'
  | 'kind'
  | 'time'
  | 'required'
  | 'goals'
  | 'why'
  | 'when'
  | 'audience'
  | 'sources'
  | 'media'
  | 'transcript'
  | 'body';
export type TaskChange = ThingChange<TaskFacts, TaskAspect>;

export interface SessionFacts {
  readonly title: string;
  readonly method: SessionMethod;
  readonly minutes: number;
  /** Texts, as in a task's facts. */
  readonly goals: readonly string[];
  readonly leads?: string;
}
export interface DayFacts {
  readonly id: string;
  readonly file: string;
  readonly place: number;
  readonly title: string;
  readonly form: 'in-person' | 'online' | 'hybrid';
  /** All sessions together. */
  readonly minutes: number;
  readonly sessions: readonly SessionFacts[];
}
export type DayChange = ThingChange<
  DayFacts,
  | 'id'
  | 'order'
  | 'title'
  | 'form'
  | 'schedule'
  | 'clock'
  | 'leads'
  | 'sources'
  | 'team'
  | 'handouts'
  | 'materials'
  | 'body'
>;

/**
 * Learning time of a digital part, of the course days taken together (all of it required), or, in an outline, of a
 * course in one package.
 */
export interface TimeChange {
  readonly part: Scope | 'course-days';
  readonly before?: LearningTime;
  readonly after?: LearningTime;
}

/**
 * Training of a goal in one part of the course: titles of tasks and sessions, their minutes, and how many of those are
 * required.
 */
export interface TrainingCell {
  readonly part: PartId | 'course-days';
  readonly by: readonly string[];
  readonly minutes: number;
  readonly requiredMinutes: number;
}
/** A goal's training before and after; absent where there is no such goal, empty where nothing trains it. */
export interface GoalCoverage {
  readonly goal: string;
  readonly text: string;
  readonly before?: readonly TrainingCell[];
  readonly after?: readonly TrainingCell[];
}
export interface CoverageChange {
  readonly before?: { readonly goals: number; readonly trained: number };
  readonly after?: { readonly goals: number; readonly trained: number };
  /** Every goal of either side. */
  readonly goals: readonly GoalCoverage[];
}

/** A source that tasks or sessions of the course point to. */
export interface SourceFacts {
  readonly title: string;
  readonly number?: string;
  readonly publisher: string;
  readonly kind: string;
  readonly url?: string;
  readonly status: string;
  readonly checked?: string;
  readonly minutes?: number;
}
export type SourceChange = ThingChange<SourceFacts, keyof SourceFacts>;

/** A picture, film, sound, hand-out or caption file; `moved`: the same bytes under another name. */
export type MediaChange = ThingChange<{ readonly path: string; readonly bytes: number }, 'bytes' | 'path'>;
/** An entry of media/credits.yaml; its id is the file or pattern. */
export type RightsChange = ThingChange<Credit, 'creator' | 'licence' | 'source' | 'consent'>;
/** A text that belongs to no task or day: the introduction, trainers' texts. */
export type TextChange = ThingChange<{ readonly file: string }, 'body'>;

/** A fact of the course as a whole. */
export interface FactChange {
  readonly fact:
    | 'id'
    | 'title'
    | 'summary'
    | 'status'
    | 'audience'
    | 'language'
    | 'after'
    | 'packaging'
    | 'contact'
    | 'image'
    | 'step';
  readonly class: ChangeClass;
  readonly before: string;
  readonly after: string;
}

/** Why a change is of its class. */
export interface Reason {
  readonly class: ChangeClass;
  /** Key of the words that tell it. */
  readonly what: 'course' | 'part' | 'fact' | 'goal' | 'task' | 'day' | 'source' | 'media' | 'rights' | 'text';
  readonly state: State;
  readonly aspects: readonly string[];
  /** Title of the thing. */
  readonly subject: string;
  /** `false` where the class is a guess from how much a text has changed. */
  readonly certain: boolean;
}

/** A sign-off that was there before the change and covers what it has changed. */
export interface StaleSignOff {
  readonly scope: ReviewScope;
  readonly by: string;
  readonly date: string;
  /** Files that it covers and that have changed. */
  readonly files: readonly string[];
}

/** An approved deviation from a rule that came, went or still stands. */
export interface WaiverChange {
  readonly rule: string;
  readonly state: 'added' | 'removed' | 'kept';
  readonly approvedBy: string;
  /** YYYY-MM-DD, the last day. */
  readonly expires: string;
  readonly reason: string;
}

/**
 * A course before and after. Of one whose files are the same on both sides nothing is read: it is `unchanged`, without
 * times and coverage.
 */
export interface CourseChange {
  readonly course: string;
  readonly title: string;
  /** Relative to the workspace's root, with `/`. */
  readonly folder: string;
  readonly state: State | 'unchanged';
  /** outline: one side is a packages.json, which knows versions, goals and minutes alone. */
  readonly detail: 'full' | 'outline';
  /** Sides that could not be read in full: what seems gone may only be unreadable. */
  readonly incomplete: readonly ('base' | 'head')[];
  readonly class: ChangeClass;
  readonly reasons: readonly Reason[];
  readonly version: VersionVerdict;
  readonly facts: readonly FactChange[];
  readonly goals: readonly GoalChange[];
  readonly tasks: readonly TaskChange[];
  readonly days: readonly DayChange[];
  readonly texts: readonly TextChange[];
  readonly times: readonly TimeChange[];
  readonly coverage: CoverageChange;
  readonly sources: readonly SourceChange[];
  readonly media: readonly MediaChange[];
  readonly rights: readonly RightsChange[];
  /** Files with changes that a sign-off of that scope covers. */
  readonly concerns: Readonly<Record<ReviewScope, readonly string[]>>;
  readonly staleSignOffs: readonly StaleSignOff[];
  /** Those that came or went, and those that hold. */
  readonly waivers: readonly WaiverChange[];
  readonly lms: LmsConsequence;
}

/** A step goal before and after. */
export type StepGoalChange = ThingChange<{ readonly text: string; readonly level: GoalLevel }, 'text' | 'level'>;

/** A journey before and after: what its courses build on. */
export interface JourneyChange {
  readonly journey: string;
  readonly title: string;
  readonly state: State | 'unchanged';
  /** By step. */
  readonly stepGoals: readonly { readonly step: string; readonly goals: readonly StepGoalChange[] }[];
  /** Steps whose route is another. */
  readonly routes: readonly {
    readonly step: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

/** Two states of a content. */
export interface WorkspaceChange {
  /** Highest of the courses'. */
  readonly class: ChangeClass;
  /** Every course of either side, in the head's order, then those that are gone. */
  readonly courses: readonly CourseChange[];
  readonly journeys: readonly JourneyChange[];
  /** Of the whole register, used or not. */
  readonly sources: readonly SourceChange[];
  /** Files above the courses that could not be read, by side. */
  readonly unreadable: { readonly base: readonly string[]; readonly head: readonly string[] };
}
