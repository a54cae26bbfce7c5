import type { StateErrors } from './api-calls.js';

/** Error codes of SCORM 2004 (RTE 4th ed., §3.1.7) with their texts. */
export const messages2004: Readonly<Record<string, string>> = {
  0: 'No Error',
  101: 'General Exception',
  102: 'General Initialization Failure',
  103: 'Already Initialized',
  104: 'Content Instance Terminated',
  111: 'General Termination Failure',
  112: 'Termination Before Initialization',
  113: 'Termination After Termination',
  122: 'Retrieve Data Before Initialization',
  123: 'Retrieve Data After Termination',
  132: 'Store Data Before Initialization',
  133: 'Store Data After Termination',
  142: 'Commit Before Initialization',
  143: 'Commit After Termination',
  201: 'General Argument Error',
  301: 'General Get Failure',
  351: 'General Set Failure',
  391: 'General Commit Failure',
  401: 'Undefined Data Model Element',
  402: 'Unimplemented Data Model Element',
  403: 'Data Model Element Value Not Initialized',
  404: 'Data Model Element Is Read Only',
  405: 'Data Model Element Is Write Only',
  406: 'Data Model Element Type Mismatch',
  407: 'Data Model Element Value Out Of Range',
  408: 'Data Model Dependency Not Established',
};

/** Calls that each state forbids in SCORM 2004: after `Terminate` nothing answers any more. */
export const stateErrors2004: StateErrors = {
  notInitialized: { get: '122', set: '132', commit: '142', terminate: '112' },
  running: { initialize: '103' },
  terminated: { initialize: '104', get: '123', set: '133', commit: '143', terminate: '113' },
};
