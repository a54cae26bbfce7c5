/** Subject of a request to the record store; `fetch` and `launch-data` are cmi5's own. */
export type LrsTopic = 'statements' | 'state' | 'profile' | 'fetch' | 'launch-data';

/** Fault that befalls requests of one kind. */
export interface LrsFault {
  readonly on: LrsTopic | 'everything';
  /** Absent: every method. */
  readonly method?: 'GET' | 'PUT' | 'POST';
  /**
   * A status to answer with, nothing being done · `lost-before`: the connection breaks before anything is done ·
   * `lost-after`: when everything is done · `silent`: no answer, ever · `old`: the document as it was before it was
   * last written.
   */
  readonly what: 401 | 403 | 409 | 412 | 413 | 429 | 500 | 503 | 'lost-before' | 'lost-after' | 'silent' | 'old';
  /** Number of requests it concerns; absent: all. */
  times?: number;
}

/** Faults of the record store, on demand; may be changed while a session runs. */
export interface LrsFaults {
  rules: readonly LrsFault[];
  /** Milliseconds before each answer. */
  delay?: number;
  /** Preflights are refused, so that no page of another origin gets through. */
  preflight?: 'refused';
  /** Pages are not shown ETags. */
  etags?: 'hidden';
}

/** The fault that concerns a request, used up where it is counted. */
export function faultOf(faults: LrsFaults, topic: LrsTopic, method: string): LrsFault['what'] | undefined {
  const fault = faults.rules.find(
    ({ on, method: only, times }) =>
      (on === topic || on === 'everything') && (only === undefined || only === method) && times !== 0,
  );
  if (fault?.times !== undefined) fault.times--;
  return fault?.what;
}
