/** What goes wrong with the LMS, on demand; may be changed while a session runs. */
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
