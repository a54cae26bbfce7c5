import type { Adapter } from './adapter.js';
import { openScorm } from './scorm.js';
import type { Dialect } from './scorm.js';
import { duration } from './timespan.js';

const THIRD: Dialect = {
  calls: {
    api: 'API_1484_11',
    initialize: 'Initialize',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
  },
  status: 'cmi.completion_status',
  mode: 'cmi.mode',
  learner: 'cmi.learner_id',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  objectiveStatus: 'completion_status',
  // General exceptions, not initialised, terminated. 403, without a value, is the answer of an LMS that has none.
  unreadable: ['101', '102', '122', '123', '301'],
  notOpen: ['122', '123'],
  timeOf: duration,
  mayEndSilently: true,
  suspendsReview: true,
  measures: ['cmi'],
};
const FOURTH: Dialect = { ...THIRD, measures: ['cmi', 'objective'] };

/** The SCORM 2004 session (RTE ch. 3–4) of that window's page; undefined where no LMS is to be found. */
export function openScorm2004(start: Window, edition: 3 | 4): Adapter | undefined {
  return openScorm(start, edition === 3 ? THIRD : FOURTH);
}
