import type { LaunchData, PageData } from '../../model/launch-data.js';
import { complete, isNewTask, needsButton } from '../../progress/completion.js';
import { audienceOf, chooseAudience, isTicked } from '../../progress/learner-record.js';
import { measureActiveTime } from './active-time.js';
import { after } from './lms/adapter.js';
import type { Adapter, Later } from './lms/adapter.js';
import { openAdapter } from './lms/open-adapter.js';
import { Saver } from './saver.js';
import { SessionAccess } from './session-access.js';
import type { Mode, SaveState, Session } from './session-contract.js';
import { SessionRecord } from './session-record.js';
import { thisMinute, TickPath } from './tick.js';

/** Milliseconds that the learner waits at most to hear whether all is saved. */
const PATIENCE = 10_000;

/**
 * Opens the learner's session with the LMS that the page was launched from, or with the browser alone. Never throws.
 */
export function openSession(page: PageData, launch: LaunchData | undefined): Session {
  return new LearnerSession(page, openAdapter(launch, page));
}

/** A learner's session; what becomes of a tick in it stands in tick.ts. */
class LearnerSession implements Session {
  private readonly access = new SessionAccess();
  private readonly record: SessionRecord;
  private readonly saver: Saver | undefined;
  private readonly path: TickPath;
  private readonly listeners: (() => void)[] = [];
  /** Set where the LMS lacked something when the page was opened. */
  private isBehind = false;

  constructor(
    private readonly page: PageData,
    adapter: Adapter | undefined,
  ) {
    const { access } = this;
    const seconds = measureActiveTime();
    const emit = (): void => this.emit();
    const record = new SessionRecord(page);
    const saver =
      adapter &&
      new Saver(adapter, {
        connect: () => this.connect(adapter),
        mayWrite: () => access.mayChange(),
        progress: () => this.path.progress(),
        keep: (isSaved) => this.path.keep(isSaved),
        emit,
      });
    this.record = record;
    this.saver = saver;
    this.path = new TickPath({ page, access, record, saver, seconds, emit });

    if (adapter?.learner) record.openEarly(adapter.learner);
    if (saver) saver.start(() => this.ready());
    else {
      record.openAlone();
      this.lockTab();
    }
    window.addEventListener('pagehide', () => this.end(false));
    // A page from the back-forward cache has ended its session and must open a new one.
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) window.location.reload();
    });
  }

  mode(): Mode {
    return this.access.mode();
  }

  save(): SaveState {
    return this.path.save();
  }

  isDone(taskId: string): boolean {
    return isTicked(this.record.now(), this.path.keyOf(taskId) ?? '');
  }

  isCompleted(): boolean {
    return this.record.now().completed;
  }

  isNew(taskId: string): boolean {
    return isNewTask(this.record.now(), this.path.keyOf(taskId) ?? '');
  }

  audience(): string | undefined {
    return audienceOf(this.record.now(), this.page.audiences);
  }

  location(): string | undefined {
    return this.record.location;
  }

  repaired(): boolean {
    return this.record.isRepaired;
  }

  setDone(taskId: string, done: boolean): boolean {
    return this.path.setDone(taskId, done);
  }

  setAudience(chosen: string | undefined): boolean {
    if (!this.access.mayChange() || (chosen !== undefined && !this.page.audiences.includes(chosen))) return false;
    // Whoever goes through the choices with the arrow keys passes by others: what stands when it is saved may
    // complete the part.
    return (
      chosen === this.audience() ||
      this.path.change(chooseAudience(this.record.now(), chosen, thisMinute()), !this.saver)
    );
  }

  setLocation(taskId: string): void {
    if (!this.path.keyOf(taskId) || taskId === this.record.location || !this.access.mayChange()) return;
    this.record.location = taskId;
    if (!this.saver) this.record.keep(false);
    else if (this.mode() === 'normal') this.saver.touched();
  }

  finishPart(): boolean {
    if (!this.access.mayChange()) return false;
    if (this.isCompleted()) return true;
    return needsButton(this.page, this.audience()) && this.path.change(complete(this.page, this.record.now()));
  }

  commit(): void {
    this.saver?.flush();
  }

  retry(): void {
    this.saver?.retry();
  }

  close(): void {
    // What is nowhere but in this page would be gone with the session.
    const state = this.save();
    if (state.state === 'unsaved' && state.keptIn === 'memory') this.retry();
    else this.end(true);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Takes up what the LMS knows; false if it does not answer. */
  private connect(adapter: Adapter): Later<boolean> {
    return after(adapter.read(), (state) => {
      if (!state) return false;
      this.access.lms = state;
      this.isBehind = this.record.takeUp(state);
      this.lockTab();
      this.emit();
      return true;
    });
  }

  /** Registers the visit with the LMS, and gives it what only the browser had. */
  private ready(): void {
    const { lms } = this.access;
    if (!this.saver || !this.access.mayChange()) return;
    if (this.isBehind) this.saver.changed();
    else this.record.place?.clear();
    this.saver.flush((lms?.isFirstVisit || lms?.mustWrite) && lms.mode === 'normal');
  }

  private lockTab(): void {
    const { place } = this.record;
    if (place)
      this.access.lockTab(place.name, () => {
        this.ready();
        this.emit();
      });
  }

  /** `isClosing`: the learner has asked for it; the page may be leaving otherwise. */
  private end(isClosing: boolean): void {
    const { access, saver } = this;
    if (!access.isOpen()) return;
    if (saver && access.mode() !== 'second-tab') {
      const tell = (isSaved: boolean): void => {
        access.end(isSaved);
        this.emit();
      };
      access.beginEnding();
      const patience = setTimeout(tell, PATIENCE, false);
      void after(saver.end(isClosing), (isSaved) => {
        clearTimeout(patience);
        tell(isSaved);
      });
    } else access.end(this.path.isKept());
    access.releaseTab();
    this.emit();
  }

  private emit(): void {
    for (const listener of this.listeners) {
      // An error of the interface must not stop the saving.
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
