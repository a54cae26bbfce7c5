import { DOUBTFUL } from './adapter.js';
import type { Adapter, LmsState, Outcome, Progress } from './adapter.js';
import { ScormApi } from './scorm-api.js';
import type { CallNames } from './scorm-api.js';
import { isFinal, measure, ScormObjectives } from './scorm-objectives.js';

/** Names that one version of SCORM has for what all of them have, and the points where they differ. */
export interface Dialect {
  readonly calls: CallNames;
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
  /** Off where an LMS completes a SCO that finishes without a status. */
  readonly mayEndSilently: boolean;
  /** Set in review too: without it the record does not come back. */
  readonly suspendsReview: boolean;
  /** Measures of progress that can be told: of the whole, of an objective. */
  readonly measures: readonly ('cmi' | 'objective')[];
}

/** State of the completion as the LMS knows it: untold → told → doubtful → told, and so on. */
type Completion =
  | { readonly name: 'untold' }
  /** It has said that it has it. Milliseconds since 1970. */
  | { readonly name: 'told'; readonly at: number }
  /** It may not have it, whatever it has said. */
  | { readonly name: 'doubtful' };

const RECORD = 'cmi.suspend_data';

/**
 * The SCORM session of that window's page; undefined where no LMS is to be found. Writes no score and no success, ever.
 */
export function openScorm(start: Window, dialect: Dialect): Adapter | undefined {
  const api = ScormApi.find(start, dialect.calls);
  return api && new ScormAdapter(api, dialect);
}

class ScormAdapter implements Adapter {
  private mode: LmsState['mode'] = 'normal';
  private status = '';
  private completion: Completion = { name: 'untold' };
  /** The learner's id at the first reading. */
  private knownLearner: string | undefined;
  private readonly objectives: ScormObjectives;

  constructor(
    private readonly api: ScormApi,
    private readonly dialect: Dialect,
  ) {
    this.objectives = new ScormObjectives(api, dialect);
  }

  read(): LmsState | undefined {
    const { api, dialect, completion } = this;
    api.begin();
    api.findAgain();
    if (!this.isOpen()) api.initialize();
    const text = api.get(RECORD);
    const isUnreadable = text === '' && dialect.unreadable.includes(api.lastError());
    const status = api.get(dialect.status);
    this.status = status;
    const mode = api.get(dialect.mode);
    this.mode = mode === 'review' || mode === 'browse' ? mode : 'normal';
    api.forget();
    const location = api.learn(dialect.location);
    this.objectives.read();
    const learner = api.get(dialect.learner);
    if (api.hasThrown || isUnreadable || (this.knownLearner ?? learner) !== learner) return undefined;
    this.knownLearner = learner;
    if (completion.name === 'told' && Date.now() - completion.at < DOUBTFUL) this.completion = { name: 'doubtful' };
    return {
      mode: this.mode,
      learner,
      isFirstVisit: isUntouched(status),
      isCompleted: isFinal(status),
      text,
      location,
    };
  }

  write(progress: Progress): Outcome {
    return this.send(progress, true, false);
  }

  end(progress: Progress, isOnline: boolean): Outcome {
    return this.send(progress, isOnline, true);
  }

  /** The order of all that is written: the values, a commit, the completion with a commit of its own, the end. */
  private send(progress: Progress, mayCommit: boolean, isLast: boolean): Outcome {
    const { api, mode } = this;
    if (!api.isAlive()) return 'gone';
    api.begin();
    let isSaved = this.setValues(progress);
    if (mode !== 'browse' && mayCommit) isSaved = api.commit() && isSaved;
    // Last, and only where a commit has just worked: Moodle and Totara never send a value again whose commit has
    // failed.
    if (this.owesCompletion(progress) && (isSaved || isLast)) isSaved = this.complete(mayCommit) && isSaved;
    if (isLast && this.mayFinish()) isSaved = api.finish() && isSaved;
    if (isSaved) return 'saved';
    return api.hasThrown ? 'gone' : 'refused';
  }

  /** Sets what has changed, as far as the mode allows it; true if the record and the status are accepted. */
  private setValues(progress: Progress): boolean {
    const { api, dialect, mode } = this;
    const isNormal = mode === 'normal';
    if (isNormal) {
      this.objectives.write(progress);
      if (dialect.measures.includes('cmi'))
        api.set('cmi.progress_measure', measure(progress.isCompleted ? 1 : progress.share));
    }
    let isSaved = mode === 'browse' || api.set(RECORD, progress.text);
    if (isNormal) {
      api.set(dialect.location, progress.location);
      if (isUntouched(this.status)) isSaved = this.setStatus('incomplete') && isSaved;
      api.set(dialect.sessionTime, dialect.timeOf(progress.seconds));
    }
    if (isNormal || (dialect.suspendsReview && mode === 'review')) api.set(dialect.exit, 'suspend');
    return isSaved;
  }

  private owesCompletion({ isCompleted }: Progress): boolean {
    return this.mode === 'normal' && isCompleted && (!isFinal(this.status) || this.completion.name === 'doubtful');
  }

  private complete(mayCommit: boolean): boolean {
    const { api } = this;
    // Another value between, so that it is sent again.
    if (this.completion.name === 'doubtful' && mayCommit && this.setStatus('incomplete')) api.commit();
    const isTaken = this.setStatus('completed') && (!mayCommit || api.commit());
    this.completion = isTaken ? { name: 'told', at: Date.now() } : { name: 'doubtful' };
    return isTaken;
  }

  private setStatus(next: 'incomplete' | 'completed'): boolean {
    const isAccepted = this.api.set(this.dialect.status, next);
    if (isAccepted) this.status = next;
    return isAccepted;
  }

  /** Again only where the LMS asks for it: Moodle forgets what is not committed. */
  private isOpen(): boolean {
    const { api, dialect } = this;
    return api.isInitialized() && (api.get(dialect.status) !== '' || !dialect.notOpen.includes(api.lastError()));
  }

  private mayFinish(): boolean {
    return this.dialect.mayEndSilently || !isUntouched(this.status);
  }
}

function isUntouched(status: string): boolean {
  return ['', 'not attempted', 'unknown', 'browsed'].includes(status);
}
