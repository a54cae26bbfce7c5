/** One call as it was made and answered; asking for the last error and its like are not written down. */
export interface LoggedCall {
  /** The API's own name for it: `LMSSetValue`, `SetValue`. */
  readonly call: string;
  readonly words: readonly string[];
  readonly answer: string;
  readonly error: string;
}
