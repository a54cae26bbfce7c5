import type { PageData, StatementData } from '../../../model/launch-data.js';
import type { Adapter, LmsState, Outcome, Progress } from './adapter.js';
import type { Lrs } from './lrs.js';
import { Outbox } from './lrs-outbox.js';
import type { Letter } from './lrs-outbox.js';
import { StateStore } from './lrs-state.js';
import { LrsTold } from './lrs-told.js';
import { openStatements } from './statements.js';
import type { Speaker, Statements } from './statements.js';
import type { TabStore } from './tab-store.js';

/** Memory of a launch in its tab, for a reload. */
export interface TabMemory {
  /** cmi5: what `fetch` gave, once. */
  readonly token: string;
  readonly letters: readonly Letter[];
  readonly isInitialized: boolean;
  /** Active time before the reload. */
  readonly seconds: number;
}

/** A launch with a learning record store. */
export interface LrsLaunch extends Pick<Speaker, 'actor' | 'activity' | 'registration' | 'isCmi5'> {
  readonly lrs: Lrs;
  readonly tab: TabStore<TabMemory>;
  /** Prepares the session; undefined where it does not succeed, to be asked again. */
  readonly begin: () => Promise<Begun | undefined>;
  /** Tells whether that can no longer succeed. */
  readonly isSpent?: () => boolean;
}

/** Facts that a session begins with. */
export interface Begun extends Pick<Speaker, 'context'> {
  readonly mode: LmsState['mode'];
  /** Leads the learner back when the session has ended. */
  readonly leave?: () => void;
}

/** Stages of a session: launched → begun → read. Nothing is written before the last. */
type Phase =
  | { readonly name: 'launched' }
  | { readonly name: 'begun'; readonly begun: Begun; readonly say: Statements }
  /** `secondsBefore`: active time of earlier visits. */
  | { readonly name: 'read'; readonly begun: Begun; readonly say: Statements; readonly secondsBefore: number };
type ReadPhase = Extract<Phase, { name: 'read' }>;

/** The page's session with a learning record store: the record in State, statements about what has changed. */
export class LrsAdapter implements Adapter {
  readonly learner: string;
  private phase: Phase = { name: 'launched' };
  private isInitialized: boolean;
  /** Set where statements have been confirmed since State was written. */
  private isStateOld = false;
  private readonly state: StateStore;
  private readonly told: LrsTold;
  private readonly outbox: Outbox;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly launch: LrsLaunch,
    private readonly page: PageData,
    private readonly data: StatementData,
    private readonly revision: string,
  ) {
    const { lrs, actor, activity, registration, isCmi5, tab } = launch;
    // Another registration is another enrolment, which begins without ticks.
    this.learner = JSON.stringify([actor['account'] ?? { ...actor, name: '' }, registration]);
    this.state = new StateStore(lrs, { activityId: activity, agent: JSON.stringify(actor), registration });
    this.isInitialized = (isCmi5 && tab.now().isInitialized) || false;
    this.told = new LrsTold(page, data.level);
    this.outbox = new Outbox(lrs, tab.now().letters ?? [], {
      keep: (letters) => tab.set({ letters }),
      sent: (mark) => {
        this.told.confirm(mark);
        this.isStateOld = true;
      },
    });
  }

  isOver(): boolean {
    return this.launch.lrs.isOver() || this.launch.isSpent?.() === true;
  }

  read(): Promise<LmsState | undefined> {
    return this.inTurn<LmsState | undefined>(() => this.readState(), undefined);
  }

  write(progress: Progress): Promise<Outcome> {
    return this.inTurn(() => this.send(progress, document.hidden), 'gone');
  }

  end(progress: Progress, isOnline: boolean, isClosing: boolean): Outcome | Promise<Outcome> {
    if (isClosing && isOnline) return this.inTurn(() => this.terminate(progress), 'gone');
    // The page may be on its way to itself: a reload goes on with the session.
    const { tab } = this.launch;
    tab.set({ seconds: (tab.now().seconds ?? 0) + progress.seconds });
    return isOnline ? this.send(progress, true).catch(() => 'gone') : 'gone';
  }

  /** One thing at a time: two at once would conflict with each other. */
  private inTurn<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
    const turn = this.queue.then(act).catch((error: unknown) => {
      console.error(error);
      return otherwise;
    });
    this.queue = turn;
    return turn;
  }

  /** launched → begun; undefined where the launch does not succeed yet. */
  private async begin(): Promise<Exclude<Phase, { name: 'launched' }> | undefined> {
    if (this.phase.name !== 'launched') return this.phase;
    const begun = await this.launch.begin();
    if (!begun) return undefined;
    const { actor, activity, registration, isCmi5 } = this.launch;
    const { revision } = this;
    const speaker = { actor, activity, registration, isCmi5, revision, context: begun.context };
    this.phase = { name: 'begun', begun, say: openStatements(this.data, this.page, speaker) };
    return this.phase;
  }

  /** begun → read; undefined where the LRS does not tell what it has. */
  private async readState(): Promise<LmsState | undefined> {
    const phase = await this.begin();
    if (!phase) return undefined;
    const { outbox, told, launch } = this;
    if (!this.isInitialized) outbox.add([phase.say.initialized(), { initialized: true }]);
    this.isInitialized = true;
    launch.tab.set({ isInitialized: true });
    await outbox.send();
    // In cmi5 nothing else may come before it.
    const isClosed = launch.isCmi5 && outbox.letters.some(([, { initialized }]) => initialized);
    const there = isClosed ? undefined : await this.state.read();
    if (!there) return undefined;
    told.takeUp(there, outbox.letters);
    if (phase.name === 'begun') this.phase = { ...phase, name: 'read', secondsBefore: there.seconds ?? 0 };
    return {
      mode: phase.begun.mode,
      learner: this.learner,
      isFirstVisit: there.record === undefined,
      isCompleted: told.isCompletionStated,
      mustWrite: true,
      text: there.record ?? '',
      location: there.location ?? '',
    };
  }

  /** Statements first, then the record in State, which says what has been stated. */
  private async send(progress: Progress, isLeaving: boolean): Promise<Outcome> {
    const { phase, outbox } = this;
    if (phase.name !== 'read') return 'gone';
    const { mode } = phase.begun;
    if (mode === 'browse') return 'saved';
    if (mode === 'normal') this.told.tell(progress, phase.secondsBefore + progress.seconds, phase.say, outbox);
    // Who leaves cannot wait for an answer: both at once, the learner's record first.
    const early = isLeaving ? this.keep(progress, phase) : undefined;
    const sent = await outbox.send();
    let kept = (await early) ?? (await this.keep(progress, phase));
    if (kept === 'saved' && this.isStateOld) kept = await this.keep(progress, phase);
    return kept === 'saved' ? sent : kept;
  }

  private keep(progress: Progress, { secondsBefore }: ReadPhase): Promise<Outcome> {
    this.isStateOld = false;
    return this.state.write({
      record: progress.text,
      location: progress.location,
      seconds: Math.round(secondsBefore + progress.seconds),
      stated: this.told.stated,
      progress: this.told.percent,
      completed: this.told.isCompletionStated,
    });
  }

  /** Nothing may be said after it: only when the record is there. */
  private async terminate(progress: Progress): Promise<Outcome> {
    const { launch, outbox } = this;
    const kept = await this.send(progress, false);
    const { phase } = this;
    if (phase.name !== 'read' || kept !== 'saved') return kept;
    const secondsBefore = (launch.isCmi5 && launch.tab.now().seconds) || 0;
    outbox.add([phase.say.terminated(secondsBefore + progress.seconds), {}]);
    const sent = await outbox.send();
    if (sent !== 'saved') return sent;
    launch.tab.clear();
    phase.begun.leave?.();
    return 'saved';
  }
}
