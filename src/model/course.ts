import type { Root } from 'mdast';
import type { AudienceId, CourseId, DayId, GoalId, TaskId } from './ids.js';
import type { Origin, Place } from './place.js';
import type {
  GoalLevel,
  Journey,
  Packaging,
  ReviewScope,
  Source,
  Status,
  Step,
  StepGoal,
  TargetId,
} from './workspace.js';

/** The digital parts, in the order in which they are met. */
export type PartId = 'preparation' | 'between-days' | 'follow-up' | 'tasks';
/** Extent of one page and one package: a part, or the whole course. */
export type Scope = PartId | 'course';

export type TaskKind =
  | 'read'
  | 'watch'
  | 'listen'
  | 'web-course'
  | 'practise'
  | 'reflect'
  | 'discuss'
  | 'write'
  | 'practical';
export type SessionMethod =
  | 'introduction'
  | 'lecture'
  | 'group-work'
  | 'exercise'
  | 'discussion'
  | 'reflection'
  | 'break'
  | 'lunch'
  | 'summary';

/** Learners whom something is for: all of them, or these audiences (in the journey's order). */
export type ForWhom = 'everybody' | readonly AudienceId[];

/** A file of the course folder that is no text of its own: pictures, films, captions, hand-outs, slides. */
export interface MediaFile {
  /** Relative to the workspace's root. */
  readonly path: string;
  /** Absolute path of the bytes on this machine; never written into anything. */
  readonly absolute: string;
  readonly bytes: number;
  /** Its name inside a package: `media/…`, ASCII, stable. */
  readonly packaged: string;
  /** Pixels; absent where they cannot be told. */
  readonly width?: number;
  readonly height?: number;
  /** The text of an SVG or VTT file. */
  readonly text?: string;
  /** Digest of its bytes, where somebody has asked (see SourceFile). */
  readonly digest?: string;
}

/** Target of a link or picture of a body. `path` is relative to the workspace's root. */
export type Destination =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'mail'; readonly url: string }
  | { readonly kind: 'unsafe'; readonly url: string }
  | { readonly kind: 'anchor'; readonly url: string }
  /** A file of this course. */
  | { readonly kind: 'media'; readonly file: MediaFile }
  | { readonly kind: 'task'; readonly path: string }
  | { readonly kind: 'day'; readonly path: string }
  /** The introduction, course.md itself. */
  | { readonly kind: 'introduction'; readonly path: string }
  | { readonly kind: 'trainer'; readonly path: string }
  /** A course.md, or its folder, elsewhere in the workspace. */
  | { readonly kind: 'course'; readonly id: CourseId; readonly title: string; readonly status: Status }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string; readonly proposal?: string; readonly told?: true };

/** A link or a picture in a body. */
export interface Reference {
  readonly kind: 'link' | 'image';
  /** As written. */
  readonly url: string;
  /** A picture's alternative text or a link's text. */
  readonly text: string;
  /** `![](x){decorative}`. */
  readonly decorative: boolean;
  readonly to: Destination;
  readonly at: Place;
}

/** Markdown a person wrote. Positions in `tree` are offsets into the whole file: the front matter is never cut off. */
export interface Body {
  readonly file: string;
  /** The whole file. */
  readonly source: string;
  /**
   * Without the front matter; directives `lang`, `note`, `warning`, `example`, `audience` are mdast directive nodes.
   */
  readonly tree: Root;
  /** Every link and picture, by the start offset of its node. */
  readonly references: ReadonlyMap<number, Reference>;
}

/** A kunskapsmål of the course. */
export interface Goal {
  readonly id: GoalId;
  readonly text: string;
  readonly level: GoalLevel;
  readonly supports: readonly StepGoal[];
  readonly formerly: readonly string[];
  /** Index in the front matter. */
  readonly index: number;
}

export interface SourceReference {
  readonly source: Source;
  readonly where?: string;
  readonly at: Place;
}

/** A film or sound that is shipped in the package. */
export interface TaskMedia {
  readonly file: MediaFile;
  readonly type: 'film' | 'sound';
  readonly captions?: MediaFile;
  readonly transcript?: Body;
  /** Minutes. */
  readonly minutes?: number;
  readonly audioDescription?: 'included' | 'not-needed' | 'missing';
}

export interface Task {
  readonly id: TaskId;
  /** Earlier ids, whose ticks follow. */
  readonly formerly: readonly string[];
  readonly title: string;
  readonly kind: TaskKind;
  readonly minutes: number;
  readonly goals: readonly Goal[];
  readonly why?: string;
  readonly required: boolean;
  readonly when?: string;
  readonly audience: ForWhom;
  readonly sources: readonly SourceReference[];
  readonly media?: TaskMedia;
  readonly body: Body;
  readonly file: string;
  readonly at: Origin;
}

/** Learning time in minutes: what the required and the optional tasks for one audience add up to. */
export interface LearningTime {
  readonly required: number;
  readonly optional: number;
}

export interface Part {
  readonly id: PartId;
  readonly tasks: readonly Task[];
  /** All tasks together. */
  readonly time: LearningTime;
  /** By audience id; empty where no task differs. */
  readonly timeByAudience: Readonly<Record<string, LearningTime>>;
}

export interface Session {
  /** Minutes after midnight; absent: begins when the one before it ends. */
  readonly start?: number;
  readonly minutes: number;
  readonly title: string;
  readonly method: SessionMethod;
  readonly goals: readonly Goal[];
  readonly sources: readonly SourceReference[];
  readonly leads?: string;
}

export interface CourseDay {
  readonly id: DayId;
  readonly title: string;
  readonly form: 'in-person' | 'online' | 'hybrid';
  readonly schedule: readonly Session[];
  readonly team?: { readonly leaders?: number; readonly trainers?: number };
  readonly handouts: readonly MediaFile[];
  readonly trainerMaterials: readonly string[];
  readonly body: Body;
  readonly file: string;
  readonly at: Origin;
}

/** An entry of media/credits.yaml. */
export interface Credit {
  /** A file name or a pattern with `*`, relative to media/. */
  readonly file: string;
  readonly creator: string;
  readonly licence: string;
  readonly source?: string;
  readonly consent?: string;
}

/** Somebody has examined the course, or some of its tasks, in a certain respect. */
export interface SignOff {
  readonly scope: ReviewScope;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of the course when it was examined. */
  readonly version: string;
  /** Ids of tasks. */
  readonly tasks: 'all' | readonly string[];
  /** `sha256-…` of what was examined, by path in the course's folder. */
  readonly digests: Readonly<Record<string, string>>;
  /** Its scope. */
  readonly at: Place;
}

/** An approved deviation from a rule. */
export interface Waiver {
  readonly rule: string;
  readonly approvedBy: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly expires: string;
  readonly reason: string;
  /** The rule's name. */
  readonly at: Place;
  /** The value of one of its keys. */
  readonly placeOf?: (key: 'approvedBy' | 'date' | 'expires' | 'reason') => Place;
}

/**
 * A whole course. `complete` is false where a file of it could not be read in full: what is missing may only seem to
 * be.
 */
export interface Course {
  readonly complete: boolean;
  readonly id: CourseId;
  readonly title: string;
  readonly summary?: string;
  readonly image?: { readonly file: MediaFile; readonly alt: string };
  readonly version: string;
  readonly status: Status;
  readonly audience: ForWhom;
  readonly language: string;
  readonly after: readonly CourseId[];
  readonly goals: readonly Goal[];
  readonly contact?: { readonly name: string; readonly email?: string };
  readonly packaging: Packaging;
  readonly targets: readonly TargetId[];
  readonly introduction: Body;
  /** Digital parts that exist, in order. */
  readonly parts: readonly Part[];
  readonly days: readonly CourseDay[];
  /** Trainers' texts: checked, never shown to a learner. */
  readonly trainerTexts: readonly Body[];
  /** Other files under trainer/, slides above all. */
  readonly trainerFiles?: readonly Pick<MediaFile, 'path' | 'bytes' | 'digest'>[];
  readonly media: readonly MediaFile[];
  readonly credits: readonly Credit[];
  readonly signOffs: readonly SignOff[];
  readonly waivers: readonly Waiver[];
  readonly journey?: Journey;
  readonly step?: Step;
  /** Relative to the workspace's root. */
  readonly folder: string;
  readonly file: string;
  readonly at: Origin;
}
