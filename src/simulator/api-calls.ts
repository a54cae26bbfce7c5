import type { Faults } from './faults.js';

/** One call as it was made and answered; asking for the last error and its like are not written down. */
export interface LoggedCall {
  /** The API's own name for it: `LMSSetValue`, `SetValue`. */
  readonly call: string;
  readonly words: readonly string[];
  readonly answer: string;
  readonly error: string;
}

/** Answer of a call, and the error code that it leaves behind. */
export interface Reply {
  readonly answer: string;
  readonly error: string;
}

/** States of a session in both versions of SCORM: only 1.2 lets a terminated one be initialized anew. */
export type ApiState = 'notInitialized' | 'running' | 'terminated';
/** Calls that a state may forbid. */
export type ApiCall = 'initialize' | 'get' | 'set' | 'commit' | 'terminate';
/** Error codes of the calls that a state forbids. */
export type StateErrors = Readonly<Record<ApiState, Readonly<Partial<Record<ApiCall, string>>>>>;

/** The reply of a call that has done what it was asked. */
export const done: Reply = { answer: 'true', error: '0' };

/** The reply of `GetValue` with a value. */
export function read(answer: string): Reply {
  return { answer, error: '0' };
}

/** The reply of `GetValue` without a value, for the reason with that code. */
export function unread(error: string): Reply {
  return { answer: '', error };
}

/** The reply of any other call that is refused. */
export function refused(error: string): Reply {
  return { answer: 'false', error };
}

/** The calls of a session as they come in: each leaves an error code behind, and a line in the log. */
export class ApiCalls {
  readonly log: LoggedCall[] = [];
  lastError = '0';

  constructor(private readonly faults: Faults) {}

  /** The function that a SCO calls under that name. */
  answering(call: string, act: (...words: string[]) => Reply): (...words: string[]) => string {
    return (...words) => {
      const { faults } = this;
      if (faults.gone || (call.endsWith('Initialize') && faults.initialize === 'throw'))
        throw new Error('The LMS page is gone');
      this.lastError = '0';
      const texts = words.map(String);
      const { answer, error } = act(...texts);
      this.lastError = error;
      this.log.push({ call, words: texts, answer, error });
      return answer;
    };
  }
}
