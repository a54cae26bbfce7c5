import { ApiCalls } from './api-calls.js';
import type { LoggedCall } from './api-calls.js';
import type { Faults } from './faults.js';
import { messages2004 } from './scorm2004-errors.js';
import { Scorm2004Lms } from './scorm2004-session.js';
import type { Launch, Tracks } from './tracks.js';

export type Scorm2004Call =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';
/** The object that a SCO finds as `API_1484_11`: strings in, strings out. */
export type Scorm2004Api = Readonly<Record<Scorm2004Call, (...words: string[]) => string>>;

export interface Scorm2004Session {
  readonly api: Scorm2004Api;
  readonly log: readonly LoggedCall[];
  readonly faults: Faults;
  /** The value that the LMS page has in memory. */
  readonly value: (element: string) => string;
}

/**
 * The API of one launch in SCORM 2004. `store` is the server: it gets the elements and answers whether it has them. No
 * DOM, no Node.
 */
export function openScorm2004Session(
  launch: Launch,
  store: (changes: Tracks) => boolean,
  faults: Faults = {},
  edition: 3 | 4 = 4,
): Scorm2004Session {
  const lms = new Scorm2004Lms(launch, { store, faults, edition });
  const calls = new ApiCalls(faults);
  const api: Scorm2004Api = {
    Initialize: calls.answering('Initialize', (word) => lms.initialize(word!)),
    Terminate: calls.answering('Terminate', (word) => lms.terminate(word!)),
    GetValue: calls.answering('GetValue', (element) => lms.get(element!)),
    SetValue: calls.answering('SetValue', (element, value) => lms.set(element!, value!)),
    Commit: calls.answering('Commit', (word) => lms.commit(word!)),
    GetLastError: () => calls.lastError,
    GetErrorString: (code) => messages2004[code ?? ''] ?? '',
    GetDiagnostic: (code) => code || calls.lastError,
  };
  return { api, log: calls.log, faults, value: (element) => lms.value(element) ?? '' };
}
