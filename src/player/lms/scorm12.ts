import { attempt } from '../attempt.js';
import type { Adapter, LmsState, Outcome, Progress } from './adapter.js';
import { findApi, isAlive } from './find-api.js';
import { timespan } from './timespan.js';

type Call = 'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish' | 'LMSGetLastError';
type Api = Readonly<Record<Call, (...words: readonly string[]) => unknown>>;

const STATUS = 'cmi.core.lesson_status';
const RECORD = 'cmi.suspend_data';
const LOCATION = 'cmi.core.lesson_location';
/** General exception, not initialised: the empty answer says nothing about what is stored. */
const UNREADABLE = ['101', '301'];

/** The SCORM 1.2 session of that window's page; undefined where no LMS is to be found. Writes no score, ever. */
export function openScorm12(start: Window): Adapter | undefined {
  let found = findApi<Api>(start, 'API');
  if (!found) return undefined;
  let initialized: Api | undefined;
  let mode: LmsState['mode'] = 'normal';
  let status = '';
  /** What the LMS has, as far as we know: by element. */
  let known = new Map<string, string>();
  /** Indices of objectives by id. */
  let objectives = new Map<string, number>();
  let threw = false;

  const call = (name: Call, ...words: readonly string[]): string => {
    const answer = attempt(() => found!.api[name](...words) ?? '');
    threw ||= answer === undefined;
    return String(answer ?? '');
  };
  const get = (element: string): string => call('LMSGetValue', element);
  const set = (element: string, value: string): boolean => {
    if (known.get(element) === value) return true;
    const isAccepted = call('LMSSetValue', element, value) === 'true';
    if (isAccepted) known.set(element, value);
    return isAccepted;
  };

  const read = (): LmsState | undefined => {
    threw = false;
    if (!isAlive(found!, 'API')) found = findApi<Api>(start, 'API') ?? found!;
    // Again only where the LMS asks for it: Moodle forgets what is not committed. "false" with 101 or 103 still lets us go on.
    const isOpen = found!.api === initialized && (get(STATUS) !== '' || call('LMSGetLastError') !== '301');
    if (!isOpen) call('LMSInitialize', '');
    initialized = found!.api;
    const text = get(RECORD);
    const isUnreadable = text === '' && UNREADABLE.includes(call('LMSGetLastError'));
    status = get(STATUS);
    const lessonMode = get('cmi.core.lesson_mode');
    mode = lessonMode === 'review' || lessonMode === 'browse' ? lessonMode : 'normal';
    const location = get(LOCATION);
    known = new Map([[LOCATION, location]]);
    readObjectives();
    const learner = get('cmi.core.student_id');
    if (threw || isUnreadable) return undefined;
    return { mode, learner, isFirstVisit: isUntouched(status), isCompleted: isFinal(status), text, location };
  };

  const readObjectives = (): void => {
    objectives = new Map();
    const count = Math.min(Number(get('cmi.objectives._count')) || 0, 1000);
    for (let i = 0; i < count; i++) {
      const id = get(`cmi.objectives.${i}.id`);
      known.set(`cmi.objectives.${i}.status`, get(`cmi.objectives.${i}.status`));
      objectives.set(objectives.has(id) ? `${i} again` : id, i);
    }
  };

  const writeObjectives = ({ goals, isCompleted }: Progress): void => {
    for (const { id, done } of goals) {
      const next = objectives.size;
      if (!objectives.has(id) && !set(`cmi.objectives.${next}.id`, id)) return;
      const index = objectives.get(id) ?? next;
      objectives.set(id, index);
      const element = `cmi.objectives.${index}.status`;
      // An unticked task or a new one takes nothing back from a completed part.
      const isKept = isFinal(known.get(element)) && (done || isCompleted);
      if (!isKept) set(element, done ? 'completed' : 'incomplete');
    }
  };

  const setStatus = (next: 'incomplete' | 'completed'): boolean => {
    const isAccepted = set(STATUS, next);
    if (isAccepted) status = next;
    return isAccepted;
  };
  const commit = (): boolean => call('LMSCommit', '') === 'true';

  const send = (progress: Progress, mayCommit: boolean, isLast: boolean): Outcome => {
    if (!isAlive(found!, 'API')) return 'gone';
    threw = false;
    const isNormal = mode === 'normal';
    if (isNormal) writeObjectives(progress);
    let isSaved = mode === 'browse' || set(RECORD, progress.text);
    if (isNormal) {
      set(LOCATION, progress.location);
      if (isUntouched(status)) isSaved = setStatus('incomplete') && isSaved;
      set('cmi.core.session_time', timespan(progress.seconds));
      set('cmi.core.exit', 'suspend');
    }
    if (mode !== 'browse' && mayCommit) isSaved = commit() && isSaved;
    // Last, and only where a commit has just worked: Moodle and Totara never send a value again whose commit has failed.
    if (isNormal && progress.isCompleted && !isFinal(status) && (isSaved || isLast)) {
      isSaved = setStatus('completed') && (!mayCommit || commit()) && isSaved;
    }
    // They turn "not attempted" into "completed" when a SCO finishes.
    if (isLast && !isUntouched(status)) isSaved = call('LMSFinish', '') === 'true' && isSaved;
    return isSaved ? 'saved' : threw ? 'gone' : 'refused';
  };

  return {
    read,
    write: (progress) => send(progress, true, false),
    end: (progress, isOnline) => send(progress, isOnline, true),
  };
}

function isFinal(status: string | undefined): boolean {
  return status === 'completed' || status === 'passed';
}

function isUntouched(status: string): boolean {
  return ['', 'not attempted', 'unknown', 'browsed'].includes(status);
}
