import { attempt } from '../attempt.js';
import { DOUBTFUL } from './adapter.js';
import type { Adapter, LmsState, Outcome, Progress } from './adapter.js';
import { findApi, isAlive } from './find-api.js';

type Api = Readonly<Record<string, (...words: readonly string[]) => unknown>>;

/** What one version of SCORM calls what all of them have. */
export interface Dialect {
  /** The API object's name. */
  readonly api: 'API' | 'API_1484_11';
  /** What the names of calls begin with. */
  readonly prefix: 'LMS' | '';
  readonly finish: 'Finish' | 'Terminate';
  readonly status: string;
  readonly mode: string;
  readonly learner: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly objectiveStatus: string;
  /** Error codes of an answer that says nothing about what is stored. */
  readonly unreadable: readonly string[];
  /** Error codes of a session that is not open. */
  readonly notOpen: readonly string[];
  readonly timeOf: (seconds: number) => string;
  /** False where an LMS completes a SCO that finishes without a status. */
  readonly mayEndSilently: boolean;
  /** Set in review too: without it the record does not come back. */
  readonly suspendsReview: boolean;
  /** How far the learner has come, where it can be told: of the whole, of an objective. */
  readonly measures: readonly ('cmi' | 'objective')[];
}

const RECORD = 'cmi.suspend_data';

/**
 * The SCORM session of that window's page; undefined where no LMS is to be found. Writes no score and no success, ever.
 */
export function openScorm(start: Window, dialect: Dialect): Adapter | undefined {
  const { api: name, status: STATUS, location: LOCATION, objectiveStatus } = dialect;
  let found = findApi<Api>(start, name);
  if (!found) return undefined;
  let initialized: Api | undefined;
  let mode: LmsState['mode'] = 'normal';
  let status = '';
  /** What the LMS has, as far as we know: by element. */
  let known = new Map<string, string>();
  /** Indices of objectives by id. */
  let objectives = new Map<string, number>();
  let threw = false;
  /** When the LMS has said that it has the completion; true if it may not have it all the same. */
  let completedAt = 0;
  let isDoubtful = false;
  let learnerThere: string | undefined;

  const call = (verb: string, ...words: readonly string[]): string => {
    const answer = attempt(() => found!.api[dialect.prefix + verb]!(...words) ?? '');
    threw ||= answer === undefined;
    return String(answer ?? '');
  };
  const get = (element: string): string => call('GetValue', element);
  const set = (element: string, value: string): boolean => {
    if (known.get(element) === value) return true;
    const isAccepted = call('SetValue', element, value) === 'true';
    if (isAccepted) known.set(element, value);
    return isAccepted;
  };
  const lastError = (): string => call('GetLastError');

  const read = (): LmsState | undefined => {
    threw = false;
    if (!isAlive(found!, name)) found = findApi<Api>(start, name) ?? found!;
    // Again only where the LMS asks for it: Moodle forgets what is not committed. "false" for what is open already
    // still lets us go on.
    const isOpen = found!.api === initialized && (get(STATUS) !== '' || !dialect.notOpen.includes(lastError()));
    if (!isOpen) call('Initialize', '');
    initialized = found!.api;
    const text = get(RECORD);
    const isUnreadable = text === '' && dialect.unreadable.includes(lastError());
    status = get(STATUS);
    const lessonMode = get(dialect.mode);
    mode = lessonMode === 'review' || lessonMode === 'browse' ? lessonMode : 'normal';
    const location = get(LOCATION);
    known = new Map([[LOCATION, location]]);
    readObjectives();
    const learner = get(dialect.learner);
    if (threw || isUnreadable || (learnerThere ?? learner) !== learner) return undefined;
    learnerThere = learner;
    isDoubtful ||= Date.now() - completedAt < DOUBTFUL;
    return { mode, learner, isFirstVisit: isUntouched(status), isCompleted: isFinal(status), text, location };
  };

  const readObjectives = (): void => {
    objectives = new Map();
    const count = Math.min(Number(get('cmi.objectives._count')) || 0, 1000);
    for (let i = 0; i < count; i++) {
      const id = get(`cmi.objectives.${i}.id`);
      const element = `cmi.objectives.${i}.${objectiveStatus}`;
      known.set(element, get(element));
      objectives.set(objectives.has(id) ? `${i} again` : id, i);
    }
  };

  const writeObjectives = ({ goals, isCompleted }: Progress): void => {
    for (const { id, done, share } of goals) {
      const next = objectives.size;
      if (!objectives.has(id) && !set(`cmi.objectives.${next}.id`, id)) return;
      const index = objectives.get(id) ?? next;
      objectives.set(id, index);
      const element = `cmi.objectives.${index}.${objectiveStatus}`;
      // An unticked task or a new one takes nothing back from a completed part.
      if (isFinal(known.get(element)) && (done || isCompleted)) continue;
      set(element, done ? 'completed' : 'incomplete');
      if (dialect.measures.includes('objective')) set(`cmi.objectives.${index}.progress_measure`, measure(share));
    }
  };

  const setStatus = (next: 'incomplete' | 'completed'): boolean => {
    const isAccepted = set(STATUS, next);
    if (isAccepted) status = next;
    return isAccepted;
  };
  const commit = (): boolean => call('Commit', '') === 'true';

  const send = (progress: Progress, mayCommit: boolean, isLast: boolean): Outcome => {
    if (!isAlive(found!, name)) return 'gone';
    threw = false;
    const isNormal = mode === 'normal';
    if (isNormal) {
      writeObjectives(progress);
      if (dialect.measures.includes('cmi'))
        set('cmi.progress_measure', measure(progress.isCompleted ? 1 : progress.share));
    }
    let isSaved = mode === 'browse' || set(RECORD, progress.text);
    if (isNormal) {
      set(LOCATION, progress.location);
      if (isUntouched(status)) isSaved = setStatus('incomplete') && isSaved;
      set(dialect.sessionTime, dialect.timeOf(progress.seconds));
    }
    if (isNormal || (dialect.suspendsReview && mode === 'review')) set(dialect.exit, 'suspend');
    if (mode !== 'browse' && mayCommit) isSaved = commit() && isSaved;
    // Last, and only where a commit has just worked: Moodle and Totara never send a value again whose commit has
    // failed.
    if (isNormal && progress.isCompleted && (!isFinal(status) || isDoubtful) && (isSaved || isLast)) {
      // Another value between, so that it is sent again.
      if (isDoubtful && mayCommit && setStatus('incomplete')) commit();
      const isTaken = setStatus('completed') && (!mayCommit || commit());
      isDoubtful = !isTaken;
      if (isTaken) completedAt = Date.now();
      isSaved = isTaken && isSaved;
    }
    if (isLast && (dialect.mayEndSilently || !isUntouched(status)))
      isSaved = call(dialect.finish, '') === 'true' && isSaved;
    return isSaved ? 'saved' : threw ? 'gone' : 'refused';
  };

  return {
    read,
    write: (progress) => send(progress, true, false),
    end: (progress, isOnline) => send(progress, isOnline, true),
  };
}

function measure(share: number): string {
  return String(Math.floor(share * 100) / 100);
}

function isFinal(status: string | undefined): boolean {
  return status === 'completed' || status === 'passed';
}

function isUntouched(status: string): boolean {
  return ['', 'not attempted', 'unknown', 'browsed'].includes(status);
}
