/**
 * Data that the page hands to the player, as `<script type="application/json" id="kurspaket-page">`. The same bytes for
 * every target.
 */
export interface PageData {
  readonly course: string;
  /** Part id, or `course`. */
  readonly part: string;
  /** Language of the interface. */
  readonly language: 'sv' | 'en';
  readonly tasks: readonly PageTask[];
  /** Goals that this page trains with countable tasks, in the course's order: each becomes one objective. */
  readonly goals: readonly string[];
  /** Audiences to choose between; empty where no task differs. */
  readonly audiences: readonly string[];
  /** Sentences of the interface by key; `{name}` is replaced. */
  readonly words: Readonly<Record<string, string>>;
}

export interface PageTask {
  readonly id: string;
  /** 4 base64url characters: the first 24 bits of SHA-256 of the id. */
  readonly key: string;
  /** Keys of earlier ids. */
  readonly formerly: readonly string[];
  readonly minutes: number;
  readonly required: boolean;
  readonly goals: readonly string[];
  /** Audience ids it is for; absent: everybody. */
  readonly audience?: readonly string[];
}

/**
 * Data that the target hands to the player, assigned to `globalThis.kurspaketLaunch` by launch.js before player.js
 * runs. A package of several pages (cmi5, web) has one launch.js for all of them, since a page's bytes are the same in
 * every target: what it says of parts, goals and tasks is keyed by their ids, and each page finds its own by
 * `PageData.part`.
 */
export interface LaunchData {
  readonly protocol: 'scorm12' | 'scorm2004' | 'scorm2004-3' | 'cmi5' | 'xapi' | 'web';
  readonly version: string;
  /** cmi5 and xapi, and they alone: what statements are made of. */
  readonly statements?: StatementData;
  /**
   * web alone: addresses, relative to the page, by the `data-link` of the words on the page that become links. A name
   * that is missing here stays words.
   */
  readonly links?: Readonly<Record<string, string>>;
}

/**
 * Everything a statement says that is not about the learner: no credential, no endpoint, no actor. IRIs are whole,
 * stable, and the same as in the manifest.
 */
export interface StatementData {
  /** `course`: only what concerns the launched activity as a whole is stated, nothing of single tasks. */
  readonly level: 'all' | 'course';
  /** BCP 47 tag of every name and description here. */
  readonly language: string;
  /** The whole course, which parts and tasks belong to. */
  readonly course: StatedActivity;
  /**
   * The page by its `PageData.part`. cmi5: its AU, whose `iri` is the publisher id (statements are about the
   * `activityId` of the launch). xapi: the activity launched, unless the launch names another; where the page holds the
   * whole course, `course` itself.
   */
  readonly parts: Readonly<Record<string, StatedActivity>>;
  /** Goals of the pages by id: activities of the type objective, as in cmi5.xml. */
  readonly goals: Readonly<Record<string, StatedActivity>>;
  /** Tasks of the pages by id; goals and planned minutes stand in `PageData.tasks`. */
  readonly tasks: Readonly<Record<string, StatedTask>>;
}

export interface StatedActivity {
  readonly iri: string;
  readonly name: string;
  readonly description?: string;
}

export interface StatedTask extends StatedActivity {
  /** read, watch, listen, web-course, practise, reflect, discuss, write or practical. */
  readonly kind: string;
}
