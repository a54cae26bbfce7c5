import type { Tracks } from './tracks.js';

/** Faults of the LMS, on demand; may be changed while a session runs. */
export interface Faults {
  /**
   * `false`, an exception, or Moodle's beacon: "true", though the server never sees it and the values count as sent.
   */
  commit?: 'false' | 'throw' | 'forget';
  /** The learner's login has expired: every save is "false" with 101. */
  expired?: boolean;
  /** Every call throws, as when the player page has been left. */
  gone?: boolean;
  initialize?: 'false' | 'throw';
  /** Longest suspend_data that is accepted. */
  suspendData?: number;
  /** Elements that this LMS does not implement (401). */
  unsupported?: readonly string[];
  /** Milliseconds for which each save holds the page. */
  delay?: number;
}

/** Tells whether an element is one of those that this LMS does not implement. */
export function isUnsupported(element: string, { unsupported = [] }: Faults): boolean {
  return unsupported.some((name) => element.startsWith(name));
}

/** Holds the page for as long as a save is to take; throws where it is to break. */
export function holdUp({ delay = 0, commit }: Faults): void {
  for (const until = Date.now() + delay; Date.now() < until;);
  if (commit === 'throw') throw new Error('The LMS page broke');
}

/** Hands changed elements over to the server, unless that is to fail; tells whether the SCO is to believe it. */
export function handOver(changes: Tracks, store: (changes: Tracks) => boolean, faults: Faults): boolean {
  if (faults.commit === 'false' || faults.expired) return false;
  return faults.commit === 'forget' || store(changes);
}
