import type { Adapter } from './adapter.js';
import { openScorm } from './scorm.js';
import type { Dialect } from './scorm.js';
import { timespan } from './timespan.js';

const DIALECT: Dialect = {
  calls: {
    api: 'API',
    initialize: 'LMSInitialize',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  status: 'cmi.core.lesson_status',
  mode: 'cmi.core.lesson_mode',
  learner: 'cmi.core.student_id',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  objectiveStatus: 'status',
  // General exception, not initialised.
  unreadable: ['101', '301'],
  notOpen: ['301'],
  timeOf: timespan,
  // Moodle and Totara turn "not attempted" into "completed".
  mayEndSilently: false,
  suspendsReview: false,
  measures: [],
};

/** The SCORM 1.2 session (RTE §3) of that window's page; undefined where no LMS is to be found. */
export function openScorm12(start: Window): Adapter | undefined {
  return openScorm(start, DIALECT);
}
