import type { ToolLanguage } from './diagnostic.js';
import type { AudienceId, CourseId, JourneyId, SourceId, StepGoalId, StepId } from './ids.js';
import type { Origin } from './place.js';
import type { Preset } from './preset.js';

export type TargetId = 'scorm12' | 'scorm2004' | 'scorm2004-3' | 'cmi5' | 'xapi' | 'web';
export type Packaging = 'part' | 'course';
/** LMSs with a preset. */
export type LmsId = 'totara' | 'moodle' | 'canvas' | 'open-edx' | 'ilias' | 'scorm-cloud';
/** The four F. */
export type GoalLevel = 'fakta' | 'förståelse' | 'färdighet' | 'förtrogenhet';
export type Status = 'draft' | 'pilot' | 'published' | 'retired';
/** Respect in which a course can be signed off. */
export type ReviewScope = 'pedagogy' | 'expert' | 'accessibility' | 'rights';

/** kurspaket.yaml, with every default filled in. */
export interface Settings {
  readonly language: string;
  readonly organisation?: string;
  /** Beginning of the IRIs of xAPI and cmi5; ends with a separator (`/`, `#`, `=` or `:`). */
  readonly iriBase?: string;
  /** Preset of the LMS that the settings name; its values are the defaults above. */
  readonly preset?: Preset;
  readonly targets: readonly TargetId[];
  /** `true` where the call of the tool names the targets, for every journey. */
  readonly areTargetsAsked?: true;
  readonly packaging: Packaging;
  /** Amount that xAPI and cmi5 packages tell the record store. */
  readonly statements: 'all' | 'course';
  readonly limits: {
    /** Bytes. */
    readonly packageSize: { readonly warn: number; readonly error: number };
    readonly goalsPerCourse: number;
  };
  /** Percentage of the goals that must be trained; concerns `kurspaket coverage` alone. */
  readonly coverage: { readonly failUnder: number };
  /** Sign-offs that a course of this status must have. */
  readonly policy: { readonly pilot: readonly ReviewScope[]; readonly published: readonly ReviewScope[] };
  /** Address of a source line for reports, with `{rev}`, `{path}` and `{line}`. */
  readonly links: { readonly source?: string };
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>>;
  readonly at: Origin;
}

export type SourceKind =
  | 'law'
  | 'regulation'
  | 'general-advice'
  | 'handbook'
  | 'knowledge-support'
  | 'guideline'
  | 'report'
  | 'web-course'
  | 'podcast'
  | 'film'
  | 'web-page'
  | 'book'
  | 'other';

/** An entry of sources.yaml. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly number?: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly url?: string;
  readonly published?: string;
  readonly status: 'in-force' | 'repealed' | 'under-review' | 'outdated-basis';
  readonly replaces: readonly string[];
  readonly replacedBy?: string;
  /** YYYY-MM-DD. */
  readonly checked?: string;
  readonly checkedBy?: string;
  /** Minutes, of a film, podcast or web course. */
  readonly minutes?: number;
  readonly language?: string;
  readonly captions?: boolean;
  readonly transcript?: boolean;
  readonly formerly: readonly string[];
  readonly at: Origin;
  /** Index in sources.yaml. */
  readonly index: number;
}

export interface Audience {
  readonly id: AudienceId;
  readonly title: string;
}

export interface StepGoal {
  readonly id: StepGoalId;
  readonly text: string;
  readonly level: GoalLevel;
}

/** A väska or steg. */
export interface Step {
  readonly id: StepId;
  readonly title: string;
  readonly summary?: string;
  readonly goals: readonly StepGoal[];
  /** The route, stop by stop: ids that exist in the workspace. */
  readonly courses: readonly CourseId[];
}

/** Words that people see instead of the tool's terms; absent: the interface's own. */
export type Words = Readonly<
  Partial<
    Record<'journey' | 'step' | 'goal' | 'preparation' | 'courseDays' | 'betweenDays' | 'followUp' | 'tasks', string>
  >
>;

export interface Journey {
  readonly id: JourneyId;
  readonly title: string;
  readonly owner?: string;
  readonly language: string;
  readonly support?: { readonly text: string; readonly url?: string };
  readonly words: Words;
  readonly audiences: readonly Audience[];
  readonly steps: readonly Step[];
  readonly targets?: readonly TargetId[];
  readonly packaging?: Packaging;
  readonly coverage?: { readonly failUnder: number };
  /** Folder relative to the workspace's root. */
  readonly folder: string;
  readonly at: Origin;
}

/** Facts of a course that can be known without reading the whole of it. */
export interface CourseCard {
  readonly id: CourseId;
  readonly title: string;
  readonly status: Status;
  readonly language: string;
  readonly folder: string;
  readonly journey?: JourneyId;
  readonly at: Origin;
}

/** Everything above the single course. */
export interface Workspace {
  readonly settings: Settings;
  /** The language of messages when the caller names none. */
  readonly toolLanguage: ToolLanguage;
  readonly sources: ReadonlyMap<string, Source>;
  readonly journeys: readonly Journey[];
  readonly courses: readonly CourseCard[];
  /** Courses that are left out because another has their id; links to them lead somewhere all the same. */
  readonly twins?: readonly CourseCard[];
  /**
   * Paths of sources.yaml, journey.yaml and course.md files that cannot be read in full: nobody is told that what they
   * hold does not exist.
   */
  readonly unreadable?: readonly string[];
  /** Texts of the files above the courses by path, for whoever reports a place in them. */
  readonly texts?: ReadonlyMap<string, string>;
}
