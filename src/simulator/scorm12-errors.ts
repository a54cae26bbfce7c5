import type { StateErrors } from './api-calls.js';

/** Error codes of SCORM 1.2 (RTE §3.3.5) with their texts. */
export const messages12: Readonly<Record<string, string>> = {
  0: 'No error',
  101: 'General exception',
  201: 'Invalid argument error',
  202: 'Element cannot have children',
  203: 'Element not an array - cannot have count',
  301: 'Not initialized',
  401: 'Not implemented error',
  402: 'Invalid set value, element is a keyword',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect data type',
};

const NOT_RUNNING = { get: '301', set: '301', commit: '301', terminate: '301' };

/** Calls that each state forbids in SCORM 1.2: a session that has finished may be begun anew. */
export const stateErrors12: StateErrors = {
  notInitialized: NOT_RUNNING,
  running: { initialize: '101' },
  terminated: NOT_RUNNING,
};
