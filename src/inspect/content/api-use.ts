/** What the scripts of a package seem to say to an LMS or a record store: hints from their text, nothing is run. */
export interface ApiUse {
  /** `LMSInitialize`: SCORM 1.2. */
  readonly starts12: boolean;
  /** `API_1484_11`: SCORM 2004. */
  readonly starts2004: boolean;
  readonly status12: boolean;
  readonly status2004: boolean;
  /** The words that tell of an end: completed, passed. */
  readonly endWords: boolean;
  /** The verbs completed or passed of xAPI. */
  readonly endVerbs: boolean;
  /** Reads the launch parameters of cmi5. */
  readonly asksToken: boolean;
  /** Reads where the record store is. */
  readonly asksEndpoint: boolean;
}

const SIGNS: Readonly<Record<keyof ApiUse, RegExp>> = {
  starts12: /LMSInitialize|["'`]LMS["'`]/,
  starts2004: /API_1484_11/,
  status12: /lesson_status/,
  status2004: /completion_status|success_status/,
  endWords: /["'`](?:completed|passed)["'`]/,
  endVerbs: /(?:verbs\/|["'`/])(?:completed|passed)\b/,
  asksToken: /["'`]auth-token["'`]|\bauth-token\b|LMS\.LaunchData/,
  asksEndpoint: /\bendpoint\b/,
};

/** Nothing seen. */
export const NO_USE: ApiUse = {
  starts12: false,
  starts2004: false,
  status12: false,
  status2004: false,
  endWords: false,
  endVerbs: false,
  asksToken: false,
  asksEndpoint: false,
};

/** What one more text adds to what has been seen. */
export function withUse(seen: ApiUse, text: string): ApiUse {
  return Object.fromEntries(
    Object.entries(SIGNS).map(([sign, pattern]) => [sign, seen[sign as keyof ApiUse] || pattern.test(text)]),
  ) as unknown as ApiUse;
}
