import type { PageData, StatementData } from '../../../model/launch-data.js';
import type { Adapter, LmsState, Outcome, Progress } from './adapter.js';
import type { Lrs } from './lrs.js';
import { openOutbox } from './lrs-outbox.js';
import type { Letter } from './lrs-outbox.js';
import { openStateStore } from './lrs-state.js';
import type { StateDocument } from './lrs-state.js';
import { openStatements } from './statements.js';
import type { Speaker, Statements } from './statements.js';
import type { TabStore } from './tab-store.js';

/** What a launch remembers in its tab, for a reload. */
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
  /** True once that can no longer succeed. */
  readonly isSpent?: () => boolean;
}

/** What a session begins with. */
export interface Begun extends Pick<Speaker, 'context'> {
  readonly mode: LmsState['mode'];
  /** Leads the learner back when the session has ended. */
  readonly leave?: () => void;
}

/** The page's session with a learning record store: the record in State, statements about what has changed. */
export function openLrsAdapter(launch: LrsLaunch, page: PageData, data: StatementData, revision: string): Adapter {
  const { lrs, actor, activity, registration, isCmi5, tab } = launch;
  // Another registration is another enrolment, which begins without ticks.
  const learner = JSON.stringify([actor['account'] ?? { ...actor, name: '' }, registration]);
  const state = openStateStore(lrs, { activityId: activity, agent: JSON.stringify(actor), registration });
  /** Stamps by task: what the LRS has been told and has confirmed, and what it is being told. */
  const stated: Record<string, number> = {};
  const told: Record<string, number> = {};
  const isCompleted = { stated: false, told: false };
  let percent = 0;
  let secondsBefore: number | undefined;
  let begun: Begun | undefined;
  let say: Statements;
  let isInitialized = isCmi5 && tab.now().isInitialized;
  let isStateOld = false;
  const raise = (stamps: Record<string, number>, [key, stamp]: readonly [string, number]): void => {
    stamps[key] = Math.max(stamps[key] ?? 0, stamp);
  };

  const outbox = openOutbox(
    lrs,
    tab.now().letters ?? [],
    (letters) => {
      tab.set({ letters });
    },
    ({ task, completed }) => {
      if (task) raise(stated, task);
      isCompleted.stated ||= completed ?? false;
      isStateOld = true;
    },
  );
  // One thing at a time: two at once would conflict with each other.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = queue.then(act).catch((error: unknown) => {
      console.error(error);
      return otherwise;
    });
    queue = turn;
    return turn;
  };

  const read = async (): Promise<LmsState | undefined> => {
    begun ??= await launch.begin();
    if (!begun) return undefined;
    say ??= openStatements(data, page, { actor, activity, registration, isCmi5, revision, context: begun.context });
    if (!isInitialized) outbox.add([say.initialized(), { initialized: true }]);
    isInitialized = true;
    tab.set({ isInitialized });
    await outbox.send();
    // In cmi5 nothing else may come before it.
    const isClosed = isCmi5 && outbox.letters().some(([, { initialized }]) => initialized);
    const there = isClosed ? undefined : await state.read();
    if (!there) return undefined;
    for (const pair of Object.entries(there.stated ?? {})) raise(stated, pair);
    for (const pair of Object.entries(stated)) raise(told, pair);
    isCompleted.stated ||= there.completed ?? false;
    isCompleted.told ||= isCompleted.stated;
    for (const [, { task, completed }] of outbox.letters()) {
      if (task) raise(told, task);
      isCompleted.told ||= completed ?? false;
    }
    percent = there.progress ?? percent;
    secondsBefore ??= there.seconds ?? 0;
    return {
      mode: begun.mode,
      learner,
      isFirstVisit: there.record === undefined,
      isCompleted: isCompleted.stated,
      mustWrite: true,
      text: there.record ?? '',
      location: there.location ?? '',
    };
  };

  const tell = ({ stamps, isCompleted: isDone, share, seconds }: Progress): void => {
    for (const { id, key } of data.level === 'all' ? page.tasks : []) {
      const stamp = stamps.get(key) ?? 0;
      const before = told[key] ?? 0;
      if (stamp > before && stamp % 2 !== before % 2)
        outbox.add([say.task(id, stamp % 2 === 1, stamp), { task: [key, stamp] }]);
      raise(told, [key, stamp]);
    }
    const now = Math.min(Math.floor(share * 100), 99);
    if (isDone && !isCompleted.told) {
      isCompleted.told = true;
      outbox.add([say.completed(secondsBefore! + seconds), { completed: true }]);
    } else if (!isDone && now !== percent) {
      percent = now;
      outbox.add([say.progressed(now), {}]);
    }
  };

  const write = async (progress: Progress, isLeaving: boolean): Promise<Outcome> => {
    if (secondsBefore === undefined) return 'gone';
    if (begun!.mode === 'browse') return 'saved';
    if (begun!.mode === 'normal') tell(progress);
    const keep = (): Promise<Outcome> => {
      isStateOld = false;
      const document: StateDocument = {
        record: progress.text,
        location: progress.location,
        seconds: Math.round(secondsBefore! + progress.seconds),
        stated,
        progress: percent,
        completed: isCompleted.stated,
      };
      return state.write(document);
    };
    // Who leaves cannot wait for an answer: both at once, the learner's record first.
    const early = isLeaving ? keep() : undefined;
    const sent = await outbox.send();
    let kept = (await early) ?? (await keep());
    if (kept === 'saved' && isStateOld) kept = await keep();
    return kept === 'saved' ? sent : kept;
  };

  // Nothing may be said after it: only when the record is there.
  const terminate = async (progress: Progress): Promise<Outcome> => {
    const kept = await write(progress, false);
    if (secondsBefore === undefined || kept !== 'saved') return kept;
    outbox.add([say.terminated(((isCmi5 && tab.now().seconds) || 0) + progress.seconds), {}]);
    const sent = await outbox.send();
    if (sent !== 'saved') return sent;
    tab.clear();
    begun!.leave?.();
    return 'saved';
  };

  return {
    learner,
    isOver: () => lrs.isOver() || launch.isSpent?.() === true,
    read: () => inTurn<LmsState | undefined>(read, undefined),
    write: (progress) => inTurn(() => write(progress, document.hidden), 'gone'),
    end: (progress, isOnline, isClosing) => {
      if (isClosing && isOnline) return inTurn(() => terminate(progress), 'gone');
      // The page may be on its way to itself: a reload goes on with the session.
      tab.set({ seconds: (tab.now().seconds ?? 0) + progress.seconds });
      return isOnline ? write(progress, true).catch(() => 'gone') : 'gone';
    },
  };
}
