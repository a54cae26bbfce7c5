// Made by `npm run update`: change what it is made from instead.
/**
 * A heading, a name or a label. A number is fine too.
 */
export type Text = string | number;
/**
 * A complete address that begins with https:// or http://.
 */
export type Url = string;
/**
 * The formats packages are built in. The default is scorm12.
 *
 * @minItems 1
 */
export type Targets = ('scorm12' | 'scorm2004' | 'scorm2004-3' | 'cmi5' | 'xapi' | 'web')[];
/**
 * How a course is divided into packages. The default is part.
 */
export type Packaging = 'part' | 'course';
/**
 * A number with a unit: kB, MB or GB.
 */
export type Size = string;
/**
 * What the review concerns.
 */
export type SignOffScope = 'pedagogy' | 'expert' | 'accessibility' | 'rights';
/**
 * A name that never changes: lower-case a–z, digits and hyphens, at most 60 characters. Learners' progress follows the id, not the file name.
 */
export type Id = string;
/**
 * A date that exists, written year-month-day.
 */
export type Date = string;
/**
 * Whole minutes, at least 1, with a unit: 45 min, 1 h 30 min, 1,5 h, 2 timmar or PT1H30M.
 */
export type Duration = string;
/**
 * The language code according to BCP 47: sv for Swedish, en for English.
 */
export type Language = string;
/**
 * yes or no. true and false mean the same.
 */
export type YesNo = 'yes' | 'no' | true | false;
/**
 * Ids this had before. Learners' ticks move to the new id.
 */
export type Formerly = Id[];
/**
 * content/sources.yaml: every law, handbook, film and web course that tasks point to.
 */
export type SourcesFile = {
  id: Id;
  title: Text;
  number?: Text;
  publisher: Text;
  /**
   * What sort of source it is.
   */
  kind:
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
  url?: Url;
  /**
   * The year or date when the source was published.
   */
  published?: number | string;
  /**
   * Whether the source stands. The default is in-force.
   */
  status?: 'in-force' | 'repealed' | 'under-review' | 'outdated-basis';
  /**
   * Ids of the sources that this one replaces.
   */
  replaces?: Id[];
  replacedBy?: Id;
  checked?: Date;
  checkedBy?: Text;
  length?: Duration;
  language?: Language;
  captions?: YesNo;
  transcript?: YesNo;
  formerly?: Formerly;
}[];
/**
 * One or more sentences. Put the text in quotation marks if it holds a colon or a number sign.
 */
export type Prose = string;
/**
 * Which of the four F the goal concerns: fakta (facts), förståelse (understanding), färdighet (skill) or förtrogenhet (familiarity). The dots may be left out.
 */
export type GoalLevel = 'fakta' | 'förståelse' | 'färdighet' | 'förtrogenhet' | 'forstaelse' | 'fardighet' | 'fortrogenhet';
/**
 * A file in the course's folder, counted from the file you are writing in. ../ means the folder above.
 */
export type Path = string;
/**
 * Three numbers with dots between. Raise the first when the structure changes, the second when the content changes, the third when only wording is corrected.
 */
export type Version = string;
/**
 * Ids of the audiences in journey.yaml this is for.
 *
 * @minItems 1
 */
export type Audience = Id[];
/**
 * The id of a source in sources.yaml, preferably with where in it. Write a list if there are several.
 *
 * @minItems 1
 */
export type Sources =
  | string
  | {
      id: Id;
      where?: Text;
    }
  | (
      | string
      | {
          id: Id;
          where?: Text;
        }
    )[];
/**
 * Hours and minutes: 09:00, 9:00 or 09.00.
 */
export type Clock = string | number;
/**
 * media/credits.yaml: who has made pictures, films and other files, and on what terms they may be used.
 */
export type CreditsFile = {
  file: Path;
  creator: Text;
  licence: Text;
  source?: Text;
  /**
   * Whether people in the picture have agreed.
   */
  consent?: 'not-needed' | 'written';
}[];

/**
 * What each schema describes.
 */
export interface SchemaFiles {
  kurspaket: KurspaketFile;
  sources: SourcesFile;
  journey: JourneyFile;
  course: CourseFile;
  task: TaskFile;
  'course-day': CourseDayFile;
  credits: CreditsFile;
  reviews: ReviewsFile;
}
/**
 * content/kurspaket.yaml: what applies to every course in the workspace. Every key may be left out.
 */
export interface KurspaketFile {
  /**
   * The language of courses and of the tool when nothing else is said. The default is sv.
   */
  language?: 'sv' | 'en';
  organisation?: Text;
  iriBase?: Url;
  /**
   * Chooses targets, packaging and limits that work in the platform. What you write yourself takes precedence. Why these: docs/lms.
   */
  lms?: 'totara' | 'moodle' | 'canvas' | 'open-edx' | 'ilias' | 'scorm-cloud';
  targets?: Targets;
  packaging?: Packaging;
  /**
   * Limits that are checked.
   */
  limits?: {
    /**
     * How big a package may become.
     */
    packageSize?: {
      warn?: Size;
      error?: Size;
    };
    /**
     * How many knowledge goals a course may have before you are warned. The default is 8.
     */
    goalsPerCourse?: number;
  };
  coverage?: Coverage;
  /**
   * What is required of a course of a certain status. Where it is missing, check warns.
   */
  policy?: {
    /**
     * What is required of a course whose status is pilot.
     */
    pilot?: {
      /**
       * The reviews that the course must have. Where one is missing, check warns, but the course is still built.
       */
      signOffs?: SignOffScope[];
    };
    /**
     * What is required of a course whose status is published.
     */
    published?: {
      /**
       * The reviews that the course must have. Where one is missing, check warns, but the course is still built.
       */
      signOffs?: SignOffScope[];
    };
  };
  /**
   * Where reports lead.
   */
  links?: {
    source?: Url;
  };
  /**
   * How much is sent to the record store. The default is all.
   */
  statements?: 'all' | 'course';
  /**
   * How severe a rule is, by the rule's id.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error';
  };
}
/**
 * What share of the knowledge goals must be trained. Concerns the coverage command alone.
 */
export interface Coverage {
  /**
   * Percentage of the goals that a task or session must at least train. The default is 100.
   */
  failUnder?: number;
}
/**
 * journey.yaml: a journey with its audiences, steps, the goals of the steps and the route of courses.
 */
export interface JourneyFile {
  id: Id;
  title: Text;
  owner?: Text;
  language?: Language;
  /**
   * Where the learner turns for help. Shown in the help panel.
   */
  support?: {
    text: Prose;
    /**
     * A web address, or mailto: and an e-mail address.
     */
    url?: string;
  };
  /**
   * What the learner sees instead of the tool's own words.
   */
  words?: {
    journey?: Text;
    step?: Text;
    goal?: Text;
    preparation?: Text;
    courseDays?: Text;
    betweenDays?: Text;
    followUp?: Text;
    tasks?: Text;
  };
  /**
   * The audiences a course or task can be for.
   */
  audiences?: {
    id: Id;
    title: Text;
  }[];
  /**
   * The steps in order.
   */
  steps?: {
    id: Id;
    title: Text;
    summary?: Prose;
    /**
     * The knowledge goals of the step. Course goals support them.
     */
    goals?: {
      id: Id;
      text: Prose;
      level: GoalLevel;
      formerly?: Formerly;
    }[];
    /**
     * The route through the step: ids of courses, stop by stop. The only place that says which step a course belongs to.
     */
    courses?: Id[];
  }[];
  targets?: Targets;
  packaging?: Packaging;
  coverage?: Coverage;
}
/**
 * At the top of course.md: what the course is called, whom it is for and what one can do afterwards. The introduction follows below.
 */
export interface CourseFile {
  id: Id;
  title: Text;
  summary?: Prose;
  /**
   * The picture in the catalogue.
   */
  image?: {
    file: Path;
    alt: Prose;
  };
  version: Version;
  /**
   * How far the course has come.
   */
  status: 'draft' | 'pilot' | 'published' | 'retired';
  audience?: Audience;
  language?: Language;
  /**
   * Ids of courses to take before.
   */
  after?: Id[];
  /**
   * What the learner can do after the course.
   *
   * @minItems 1
   */
  goals: {
    id: Id;
    text: Prose;
    level: GoalLevel;
    /**
     * Ids of the goals of the step that this goal leads to.
     */
    supports?: Id[];
    formerly?: Formerly;
  }[];
  /**
   * Who answers questions about the content. Shown in the help panel.
   */
  contact?: {
    name: Text;
    /**
     * The address the learner can write to.
     */
    email?: string;
  };
  packaging?: Packaging;
  /**
   * Ids of courses that this one replaces. They may lie outside the workspace.
   */
  replaces?: Id[];
  replacedBy?: Id;
  formerly?: Formerly;
}
/**
 * At the top of a task: what it is called, how long it takes, which goals it trains and why. The instruction follows below.
 */
export interface TaskFile {
  id: Id;
  title: Text;
  /**
   * What sort of task it is.
   */
  kind: 'read' | 'watch' | 'listen' | 'web-course' | 'practise' | 'reflect' | 'discuss' | 'write' | 'practical';
  time: Duration;
  /**
   * Ids of the knowledge goals in course.md that the task trains, at least one. May be left out when kind is practical.
   */
  goals?: Id[];
  why?: Prose;
  required?: YesNo;
  when?: Prose;
  audience?: Audience;
  source?: Sources;
  /**
   * A film or sound that is shipped in the package.
   */
  media?: {
    file: Path;
    captions?: Path;
    transcript?: Path;
    duration?: Duration;
    /**
     * Whether what is only seen is also said.
     */
    audioDescription?: 'included' | 'not-needed' | 'missing';
  };
  formerly?: Formerly;
}
/**
 * At the top of a course day: the schedule and what the trainers need. The text to the learner about the day follows below.
 */
export interface CourseDayFile {
  id: Id;
  title: Text;
  /**
   * How the participants meet.
   */
  form: 'in-person' | 'online' | 'hybrid';
  /**
   * The sessions of the day in order.
   *
   * @minItems 1
   */
  schedule: {
    start?: Clock;
    time: Duration;
    title: Text;
    /**
     * What the participants do.
     */
    method: 'introduction' | 'lecture' | 'group-work' | 'exercise' | 'discussion' | 'reflection' | 'break' | 'lunch' | 'summary';
    /**
     * Ids of the knowledge goals that the session trains.
     */
    goals?: Id[];
    source?: Sources;
    /**
     * Who leads the session.
     */
    leads?: 'leader' | 'trainer' | 'bbic-trainer' | 'guest';
  }[];
  /**
   * How many are needed to run the day.
   */
  team?: {
    /**
     * Number of course leaders.
     */
    leaders?: number;
    /**
     * Number of trainers.
     */
    trainers?: number;
  };
  /**
   * Files for the trainers only, counted from the day's file. They never enter a learner's package.
   */
  trainerMaterials?: Path[];
  /**
   * Files that participants get, counted from the day's file.
   */
  handouts?: Path[];
}
/**
 * reviews.yaml: who has reviewed the course and which deviations from the rules are approved.
 */
export interface ReviewsFile {
  /**
   * Approved reviews. Written by the command kurspaket approve.
   */
  signOffs?: {
    scope: SignOffScope;
    by: Text;
    date: Date;
    version: Version;
    /**
     * Ids of the tasks that were reviewed, or all for the whole course. Left out means all.
     *
     * @minItems 1
     */
    tasks?: string | Id[];
    /**
     * Fingerprints of the reviewed files. The tool writes them and sees from them whether anything has changed since.
     */
    digests?: {
      [k: string]: string;
    };
  }[];
  /**
   * Approved deviations from a rule. Every key is required.
   */
  waivers?: {
    rule: Id;
    approvedBy: Text;
    date: Date;
    expires: Date;
    reason: Prose;
  }[];
}
