import type { PageData } from '../../model/launch-data.js';
import { goalStates, shareDone } from '../../progress/completion.js';
import { isTicked, minutesSince2026, raiseCounter, tick } from '../../progress/learner-record.js';
import type { LearnerRecord } from '../../progress/learner-record.js';
import type { Progress } from './lms/adapter.js';
import type { Saver } from './saver.js';
import type { SessionAccess } from './session-access.js';
import type { SaveState } from './session-contract.js';
import type { SessionRecord } from './session-record.js';

/** Stations that a tick passes on its way. */
interface Stations {
  readonly page: PageData;
  readonly access: SessionAccess;
  readonly record: SessionRecord;
  /** Undefined where there is no LMS, so that the browser's copy is all there is. */
  readonly saver: Saver | undefined;
  /** Active time of this visit, in seconds. */
  readonly seconds: () => number;
  /** Makes the page show everything anew. */
  readonly emit: () => void;
}

/**
 * The way of a tick, from the checkbox to the commit and back to the status line: read from top to bottom, it stands in
 * the order in which it happens. What else a learner changes enters at step 2.
 */
export class TickPath {
  /** Time when the browser was last given a copy. */
  private keptAt: Date | undefined;

  constructor(private readonly on: Stations) {}

  /** 1. The learner clicks a checkbox (`ticks` in view/interface.ts). False if nothing may be changed. */
  setDone(taskId: string, done: boolean): boolean {
    const { access, record } = this.on;
    const key = this.keyOf(taskId);
    if (!key || !access.mayChange()) return false;
    return isTicked(record.now(), key) === done || this.change(tick(record.now(), key, done, thisMinute()));
  }

  /**
   * 2. The tick goes into the record, which may complete the part; into the browser's own copy, before any LMS is
   * asked; and the saver hears of it. The status line says that it is being saved.
   */
  change(next: LearnerRecord, mayComplete = true): true {
    const { access, record, saver, emit } = this.on;
    record.set(next, mayComplete && access.mode() === 'normal');
    record.keep(false);
    this.keptAt = new Date();
    saver?.changed();
    emit();
    return true;
  }

  /**
   * 3. The saver (saver.ts) waits a moment for further ticks, and then asks for all that the LMS is to know.
   *
   * 4. It hands that to the adapter of the protocol. In SCORM (`send` in lms/scorm.ts) this becomes calls of
   * `LMSSetValue`, or `SetValue`, and one `LMSCommit`; in cmi5 and xAPI (`write` in lms/lrs-adapter.ts) statements and
   * a document of State.
   */
  progress(): Progress {
    const { page, access, record, seconds } = this.on;
    record.set(raiseCounter(record.now()), access.mode() === 'normal');
    const now = record.now();
    return {
      text: record.text(),
      location: record.location ?? '',
      isCompleted: now.completed,
      goals: goalStates(page, now),
      share: shareDone(page, now),
      stamps: now.tasks,
      seconds: seconds(),
    };
  }

  /** 5. The LMS has answered: the browser's copy counts as sent, or stays as the only one there is. */
  keep(isSaved: boolean): void {
    if (this.on.access.mode() !== 'browse') this.on.record.keep(isSaved);
  }

  /** 6. The status line (view/save-view.ts) asks how far it has come. */
  save(): SaveState {
    const { access, record, saver } = this.on;
    const where = record.place?.where() ?? 'memory';
    const saved = access.isSaved();
    if (!access.isOpen()) return saved === undefined ? { state: 'saving' } : { state: 'closed', saved };
    if (saver) return saver.state(where);
    return this.keptAt ? { state: 'saved', where, at: this.keptAt } : { state: 'unchanged', where };
  }

  /** Tells whether all is kept where it is to be kept, without asking the LMS once more. */
  isKept(): boolean {
    const { record, saver } = this.on;
    return saver ? !saver.isUnsaved() : !this.keptAt || record.place?.where() === 'browser';
  }

  /** Key of a task in the record; undefined where the page has none of that id. */
  keyOf(taskId: string): string | undefined {
    return this.on.page.tasks.find((task) => task.id === taskId)?.key;
  }
}

/** The present as the record counts it. */
export function thisMinute(): number {
  return minutesSince2026(Date.now());
}
