import { after, DOUBTFUL } from './lms/adapter.js';
import type { Adapter, Later, Outcome } from './lms/adapter.js';
import { PAUSE, retryDelay } from './save-phase.js';
import type { SavePhase } from './save-phase.js';
import type { SavedSession, SaveFailure, SaveState } from './session-contract.js';

/**
 * Brings progress to the LMS: soon after a change, never while offline, one write at a time, again and again until the
 * LMS confirms.
 */
export class Saver {
  private phase: SavePhase = { name: 'idle' };
  /** `stale`: it has been read, but something has happened since, so that it must be read before it is written to. */
  private connection: 'none' | 'fresh' | 'stale' = 'none';
  private changes = 0;
  /** Number of changes that the LMS has. */
  private confirmed = 0;
  private savedAt: Date | undefined;
  private retries = 0;

  constructor(
    private readonly adapter: Adapter,
    private readonly session: SavedSession,
  ) {
    window.addEventListener('online', () => {
      if (this.failure) this.retry();
    });
    window.addEventListener('offline', () => this.doubt());
    window.addEventListener('focus', () => {
      if (this.failure) this.write();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.flush();
      else if (this.failure) this.write();
    });
  }

  /** Reads the LMS for the first time; `onReady` when it has answered. */
  start(onReady: () => void): void {
    after(this.connect(), (isThere) => {
      if (isThere) onReady();
      else this.fail('gone');
    });
  }

  /** Takes note of a change that the learner would miss. */
  changed(): void {
    this.changes++;
    const { phase } = this;
    if (phase.name === 'idle' || (phase.name === 'retrying' && !phase.timer)) this.wait(PAUSE);
  }

  /** Takes note of a change that may wait for the next commit. */
  touched(): void {
    if (this.phase.name === 'idle') this.wait(PAUSE);
    else if (this.phase.name === 'writing') this.enter({ ...this.phase, isTouched: true });
  }

  /** Writes what is waiting, at once; `always`: even if nothing is. */
  flush(always = false): void {
    if (always || this.isUnsaved() || this.phase.name === 'waiting') this.write();
  }

  /** Reads and writes once more. */
  retry(): void {
    this.retries = 0;
    this.distrust();
    this.write();
  }

  /** Writes everything and ends; the answer is whether the LMS has confirmed. Nothing is written after it. */
  end(isClosing: boolean): Later<boolean> {
    const isOnline = !isOffline();
    this.enter({ name: 'ended' });
    if (this.connection === 'none') return false;
    const close = (tries: number): Later<boolean> =>
      after(this.adapter.end(this.session.progress(), isOnline, isClosing), (outcome) => {
        // Somebody else has written meanwhile: there is time to read and merge.
        if (outcome === 'conflict' && tries > 0) return after(this.session.connect(), () => close(tries - 1));
        const isSaved = outcome === 'saved' && isOnline;
        this.session.keep(isSaved);
        return isSaved;
      });
    return close(isClosing ? 2 : 0);
  }

  isUnsaved(): boolean {
    return this.changes > this.confirmed;
  }

  /** State of the last change; `keptIn`: where it is kept until the LMS has it. */
  state(keptIn: 'browser' | 'memory'): SaveState {
    const { failure, savedAt } = this;
    if (failure && (this.isUnsaved() || this.connection === 'none'))
      return { state: 'unsaved', keptIn, reason: failure };
    if (this.isUnsaved()) return { state: 'saving' };
    return savedAt ? { state: 'saved', where: 'lms', at: savedAt } : { state: 'unchanged', where: 'lms' };
  }

  private wait(delay: number): void {
    const { failure } = this;
    const timer = window.setTimeout(() => this.write(), delay);
    this.enter(failure ? { name: 'retrying', failure, timer } : { name: 'waiting', timer });
  }

  private write(): void {
    if (this.phase.name === 'writing' || this.phase.name === 'ended') return;
    if (isOffline()) return this.fail('offline');
    this.enter({ name: 'writing', failure: this.failure });
    after(this.connect(), (isThere) => {
      const upTo = this.changes;
      if (isThere && !this.session.mayWrite()) return this.rest();
      after(isThere ? this.adapter.write(this.session.progress()) : 'gone', (outcome) => this.settle(outcome, upTo));
    });
  }

  private settle(outcome: Outcome, upTo: number): void {
    const { phase } = this;
    if (phase.name !== 'writing') return;
    this.rest();
    if (outcome === 'saved') return this.confirm(upTo, phase.isTouched);
    this.distrust();
    if (outcome === 'conflict') this.wait(0);
    else this.fail(outcome);
  }

  private confirm(upTo: number, isTouched = false): void {
    this.enter({ name: 'idle' });
    this.connection = 'fresh';
    this.retries = 0;
    if (this.confirmed < upTo) this.savedAt = new Date();
    this.confirmed = upTo;
    if (this.isUnsaved() || isTouched) this.wait(PAUSE);
    if (!this.isUnsaved()) this.session.keep(true);
    this.session.emit();
  }

  private fail(reason: SaveFailure): void {
    const { phase } = this;
    const failure = this.adapter.isOver?.() ? 'over' : reason;
    if (phase.name === 'ended') return;
    // What is on its way tells by itself how it went.
    if (phase.name === 'writing') this.enter({ ...phase, failure });
    else this.enter({ name: 'retrying', failure });
    if (phase.name !== 'writing' && failure !== 'offline' && failure !== 'over') this.wait(retryDelay(this.retries++));
    this.session.emit();
  }

  /** The network has gone: what the LMS confirmed just before may never have arrived. */
  private doubt(): void {
    const { phase, savedAt } = this;
    if (!isOffline() || !savedAt || Date.now() - savedAt.getTime() > DOUBTFUL || phase.name === 'ended') return;
    this.changes++;
    this.session.keep(false);
    this.fail('offline');
  }

  /** Nothing may be written: the failure stands until something else happens. */
  private rest(): void {
    const { failure } = this;
    if (this.phase.name === 'writing') this.enter(failure ? { name: 'retrying', failure } : { name: 'idle' });
  }

  private connect(): Later<boolean> {
    return after(this.connection === 'fresh' ? true : this.session.connect(), (isThere) => {
      if (isThere) this.connection = 'fresh';
      return isThere;
    });
  }

  private distrust(): void {
    if (this.connection === 'fresh') this.connection = 'stale';
  }

  private enter(next: SavePhase): void {
    if ('timer' in this.phase) window.clearTimeout(this.phase.timer);
    this.phase = next;
  }

  private get failure(): SaveFailure | undefined {
    return 'failure' in this.phase ? this.phase.failure : undefined;
  }
}

/** An app that plays the course from its own files keeps progress itself, without a network. */
function isOffline(): boolean {
  return !navigator.onLine && window.location.protocol.startsWith('http');
}
