/** What the page hands to the player, as `<script type="application/json" id="kurspaket-page">`. The same bytes for every target. */
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

/** What the target hands to the player, assigned to `globalThis.kurspaketLaunch` by launch.js before player.js runs. */
export interface LaunchData {
  readonly protocol: 'scorm12' | 'scorm2004' | 'scorm2004-3' | 'cmi5' | 'xapi' | 'web';
  readonly part: string;
  readonly version: string;
}
