import type { Activity, CurrentWaiver, Share, SourceTrouble, SpentTime } from './coverage.js';
import type { PartId } from './course.js';
import type { GoalLevel, ReviewScope, Status, Words } from './workspace.js';

/** A review that the workspace's policy asks for and that does not stand as the course is now. */
export interface MissingReview {
  readonly course: string;
  readonly title: string;
  readonly scope: ReviewScope;
  readonly verdict: 'unsigned' | 'stale' | 'partial';
  /** Tasks that have been examined as they are, and how many there are. */
  readonly reviewed: number;
  readonly all: number;
}

/** Time that a course takes of a participant, task by task, for an employer to file. */
export interface TimeAudit {
  readonly course: string;
  readonly title: string;
  readonly version: string;
  readonly status: Exclude<Status, 'retired'>;
  readonly language: string;
  /** Title of the step. */
  readonly step?: string;
  /** Tasks and sessions in the order in which they are met; lunch among them, which is counted nowhere. */
  readonly activities: readonly Activity[];
  /** Titles of course days, by column. */
  readonly days: Readonly<Record<string, string>>;
  readonly time: SpentTime;
  /** By id of the audiences the course is for; empty where none of its tasks differ. */
  readonly byAudience: Readonly<Record<string, SpentTime>>;
}

/** A step, or the courses on none. */
export interface StepStatistics {
  /** Absent for courses on no route. */
  readonly step?: string;
  readonly title: string;
  readonly courses: number;
  readonly tasks: number;
  readonly time: SpentTime;
  /** By id of each audience of the journey. */
  readonly byAudience: Readonly<Record<string, SpentTime>>;
}

export interface JourneyStatistics {
  /** Absent for the courses that belong to no journey. */
  readonly journey?: string;
  readonly title: string;
  readonly owner?: string;
  readonly language: string;
  readonly words: Words;
  readonly audiences: readonly { readonly id: string; readonly title: string }[];
  /** By status; unreadable: nothing more is known of them. */
  readonly courses: Readonly<Record<Status | 'unreadable', number>>;
  readonly tasks: { readonly required: number; readonly voluntary: number };
  readonly days: number;
  readonly goals: Share;
  readonly stepGoals: Share;
  readonly failUnder: number;
  readonly passes: boolean;
  readonly steps: readonly StepStatistics[];
  readonly time: SpentTime;
  readonly byAudience: Readonly<Record<string, SpentTime>>;
  /** Minutes by part, course days together; parts without time are left out. */
  readonly parts: readonly { readonly part: PartId | 'course-days'; readonly minutes: number }[];
  /** Course goals by level, and the minutes of the tasks and sessions behind them. */
  readonly levels: readonly {
    readonly level: GoalLevel;
    readonly goals: number;
    readonly covered: number;
    readonly minutes: number;
  }[];
  readonly sources: readonly SourceTrouble[];
  readonly reviews: {
    /** Number that the policy asks for, all courses together; 0 without a policy. */
    readonly asked: number;
    readonly missing: readonly MissingReview[];
  };
  /** The one that ends first comes first. */
  readonly waivers: readonly CurrentWaiver[];
  readonly audits: readonly TimeAudit[];
}

/** Report of `kurspaket stats`, printed as JSON too. */
export interface WorkspaceStatistics {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly organisation?: string;
  readonly journeys: readonly JourneyStatistics[];
}
