import type { LearningTime, PartId, SessionMethod, TaskKind } from './course.js';
import type { Audience, GoalLevel, Source, Status, Words } from './workspace.js';

/** Line at which something stands, for people and links. */
export interface SourceLine {
  /** Relative to the workspace's root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A digital part, or a course day by its order among the course's days: `day-1`. */
export type ColumnId = PartId | `day-${number}`;

/** A digital part or course day of one course. */
export interface CoverageColumn {
  readonly id: ColumnId;
  /** Of a course day. */
  readonly title?: string;
}

/** A task, or a session of a course day: what trains goals and takes time. */
export interface Activity {
  /** A task's id; of a session its day's id and its place from 0, `dag-1#2`. Unique in the course. */
  readonly id: string;
  readonly kind: 'task' | 'session';
  readonly title: string;
  readonly activity: TaskKind | SessionMethod;
  readonly column: ColumnId;
  readonly minutes: number;
  /** `false` for voluntary tasks. */
  readonly required: boolean;
  /** Ids of audiences; empty: everybody the course is for. */
  readonly audience: readonly string[];
  /** Ids of the goals it names; practical tasks train none of them. */
  readonly goals: readonly string[];
  /** Address among the course's web pages: `preparation.html#task-las`. Absent where the course has none. */
  readonly page?: string;
  readonly at: SourceLine;
}

/**
 * Training of a goal in one part or day. Minutes are those of the whole tasks and sessions, whatever else they train.
 */
export interface CoverageCell {
  readonly column: ColumnId;
  /** Ids of activities. */
  readonly by: readonly string[];
  readonly minutes: number;
  readonly requiredMinutes: number;
}

/**
 * untrained: by nothing · one-audience: for one audience of several · audience-gap: not for these · only-voluntary ·
 * only-reading · not-practised: a skill that nobody practises · not-followed-up: a skill with nothing after the course
 * day · one-part · source-…: on the sources behind it.
 */
export type GoalFlagId =
  | 'untrained'
  | 'one-audience'
  | 'audience-gap'
  | 'only-voluntary'
  | 'not-practised'
  | 'not-followed-up'
  | 'only-reading'
  | 'one-part'
  | 'source-repealed'
  | 'source-stale'
  | 'source-outdated';

/** gap: a promise not kept · weak: kept badly · note: worth a thought. */
export type FlagWeight = 'gap' | 'weak' | 'note';

export interface GoalFlag {
  readonly flag: GoalFlagId;
  readonly weight: FlagWeight;
  /** Ids of the audiences it is true of; absent: everybody. */
  readonly audiences?: readonly string[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
}

/** A kunskapsmål of a course with all that trains it. */
export interface CoveredGoal {
  readonly id: string;
  readonly text: string;
  readonly level: GoalLevel;
  /** Ids of step goals. */
  readonly supports: readonly string[];
  /** `true` where something trains it for every audience of the course. */
  readonly covered: boolean;
  /** One cell a part or day that trains it. */
  readonly cells: readonly CoverageCell[];
  readonly minutes: number;
  readonly requiredMinutes: number;
  /** By id of each audience of the course; empty where there are none to tell apart. */
  readonly byAudience: Readonly<Record<string, { readonly minutes: number; readonly requiredMinutes: number }>>;
  /** Gravest first. */
  readonly flags: readonly GoalFlag[];
  readonly at: SourceLine;
}

/** A source behind some goals that needs attention. */
export interface SourceTrouble {
  readonly source: string;
  readonly title: string;
  readonly trouble: 'repealed' | 'stale' | 'outdated';
  readonly status: Source['status'];
  /** YYYY-MM-DD. */
  readonly checked?: string;
  readonly replacedBy?: string;
  /** References to it. */
  readonly uses: readonly {
    readonly course: string;
    readonly activity: string;
    readonly goals: readonly string[];
    readonly at: SourceLine;
  }[];
  /** Its entry in sources.yaml. */
  readonly at: SourceLine;
}

export interface CourseCoverage {
  readonly course: string;
  readonly title: string;
  readonly version: string;
  readonly status: Exclude<Status, 'retired'>;
  readonly language: string;
  readonly folder: string;
  /** `false` where a file of it could not be read in full: what is missing may only seem to be. */
  readonly complete: boolean;
  /** Id of its step, where it is on a route. */
  readonly step?: string;
  /** Ids of the audiences it is for, in the journey's order; empty where there are none to tell apart. */
  readonly audiences: readonly string[];
  /** Parts and course days, in the order in which they are met. */
  readonly columns: readonly CoverageColumn[];
  readonly activities: readonly Activity[];
  readonly goals: readonly CoveredGoal[];
  /** Ids of tasks that name so many goals that none of them gets much of it. */
  readonly overloaded: readonly string[];
  readonly sources: readonly SourceTrouble[];
  readonly waivers: readonly CurrentWaiver[];
  readonly at: SourceLine;
}

/** An approved deviation that holds today. */
export interface CurrentWaiver {
  readonly course: string;
  readonly title: string;
  readonly rule: string;
  readonly approvedBy: string;
  readonly date: string;
  /** YYYY-MM-DD, the last day. */
  readonly expires: string;
  readonly reason: string;
}

/** A goal of a step with the course goals that support it. */
export interface CoveredStepGoal {
  readonly id: string;
  readonly text: string;
  readonly level: GoalLevel;
  readonly supportedBy: readonly { readonly course: string; readonly goal: string; readonly covered: boolean }[];
  /** unsupported: no course goal names it · untrained: none that does is covered · covered. */
  readonly state: 'covered' | 'untrained' | 'unsupported';
  /** Of the distinct tasks and sessions behind it. */
  readonly minutes: number;
  readonly requiredMinutes: number;
  /** By id of each audience of the journey. */
  readonly byAudience: Readonly<Record<string, { readonly minutes: number; readonly requiredMinutes: number }>>;
  readonly at: SourceLine;
}

export interface StepCoverage {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly goals: readonly CoveredStepGoal[];
  /** Ids of the courses that were counted, in the route's order. */
  readonly courses: readonly string[];
}

/** So many of so many. */
export interface Share {
  readonly covered: number;
  readonly of: number;
  /** Rounded down, so that 100 means all; absent where there is nothing to cover. */
  readonly percent?: number;
}

export interface JourneyCoverage {
  /** Absent for the courses that belong to no journey. */
  readonly journey?: string;
  readonly title: string;
  readonly owner?: string;
  readonly language: string;
  readonly words: Words;
  readonly audiences: readonly Audience[];
  /** Goals of courses: what the threshold is about. */
  readonly goals: Share;
  readonly stepGoals: Share;
  /** Percentage of the goals that must be covered. */
  readonly failUnder: number;
  readonly passes: boolean;
  /** `true` where only some of its courses were asked for: nothing is said of step goals then. */
  readonly partial: boolean;
  readonly steps: readonly StepCoverage[];
  /** In the order of the routes, then those on none. */
  readonly courses: readonly CourseCoverage[];
  readonly sources: readonly SourceTrouble[];
  /** Ids of courses that cannot be read at all, and so are not counted. */
  readonly unreadable: readonly string[];
  /** Ids of retired courses, which are not counted. */
  readonly retired: readonly string[];
  readonly folder: string;
}

/** Report of `kurspaket coverage`, printed as JSON too. */
export interface WorkspaceCoverage {
  /** YYYY-MM-DD, the day by which sources are stale. */
  readonly today: string;
  readonly organisation?: string;
  /** `true` where every journey reaches its threshold and every course can be read. */
  readonly passes: boolean;
  readonly journeys: readonly JourneyCoverage[];
}

/** Learning time in minutes as one audience meets it. */
export interface SpentTime extends LearningTime {
  /** Course days without lunch. */
  readonly days: number;
}
