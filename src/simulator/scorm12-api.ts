import { ApiCalls } from './api-calls.js';
import type { LoggedCall } from './api-calls.js';
import type { Faults } from './faults.js';
import { messages12 } from './scorm12-errors.js';
import { Scorm12Lms } from './scorm12-session.js';
import type { Launch, Tracks } from './tracks.js';

export type Scorm12Call =
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic';
/** The object that a SCO finds as `API`: strings in, strings out. */
export type Scorm12Api = Readonly<Record<Scorm12Call, (...words: string[]) => string>>;

export interface Scorm12Session {
  readonly api: Scorm12Api;
  readonly log: readonly LoggedCall[];
  readonly faults: Faults;
  /** The value that the LMS page has in memory. */
  readonly value: (element: string) => string;
}

/**
 * The API of one launch in SCORM 1.2. `store` is the server: it gets the changed elements and answers whether it has
 * them. No DOM, no Node.
 */
export function openScorm12Session(
  launch: Launch,
  store: (changes: Tracks) => boolean,
  faults: Faults = {},
): Scorm12Session {
  const lms = new Scorm12Lms(launch, store, faults);
  const calls = new ApiCalls(faults);
  const api: Scorm12Api = {
    LMSInitialize: calls.answering('LMSInitialize', (word) => lms.initialize(word!)),
    LMSFinish: calls.answering('LMSFinish', (word) => lms.finish(word!)),
    LMSGetValue: calls.answering('LMSGetValue', (element) => lms.get(element!)),
    LMSSetValue: calls.answering('LMSSetValue', (element, value) => lms.set(element!, value!)),
    LMSCommit: calls.answering('LMSCommit', (word) => lms.commit(word!)),
    LMSGetLastError: () => calls.lastError,
    LMSGetErrorString: (code) => messages12[code ?? ''] ?? '',
    LMSGetDiagnostic: (code) => code || calls.lastError,
  };
  return { api, log: calls.log, faults, value: (element) => lms.value(element) };
}
