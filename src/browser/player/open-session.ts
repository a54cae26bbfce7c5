import type { LaunchData, PageData } from '../../model/launch-data.js';
import { complete, goalStates, isNewTask, needsButton, shareDone } from '../../progress/completion.js';
import {
  audienceOf,
  chooseAudience,
  isTicked,
  minutesSince2026,
  raiseCounter,
  tick,
} from '../../progress/learner-record.js';
import type { LearnerRecord } from '../../progress/learner-record.js';
import { measureActiveTime } from './active-time.js';
import { after } from './lms/adapter.js';
import type { LmsState, Progress } from './lms/adapter.js';
import { openAdapter } from './lms/open-adapter.js';
import { Saver } from './saver.js';
import type { Mode, SaveState, Session } from './session-contract.js';
import { openSessionRecord } from './session-record.js';
import { takeTabLock } from './tab-lock.js';
import type { TabLock } from './tab-lock.js';

/** Milliseconds that the learner waits at most to hear whether all is saved. */
const PATIENCE = 10_000;

/**
 * Opens the learner's session with the LMS that the page was launched from, or with the browser alone. Never throws.
 */
export function openSession(page: PageData, launch: LaunchData | undefined): Session {
  const seconds = measureActiveTime();
  const own = openSessionRecord(page);
  const listeners: (() => void)[] = [];
  const emit = (): void => {
    for (const listener of listeners) {
      // An error of the interface must not stop the saving.
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  };
  const keyOf = (taskId: string): string | undefined => page.tasks.find((task) => task.id === taskId)?.key;
  const minute = (): number => minutesSince2026(Date.now());
  let lms: LmsState | undefined;
  let lock: TabLock | undefined;
  /** True if the LMS did not have all when the page was opened. */
  let isBehind = false;
  let keptAt: Date | undefined;
  /** `saved` undefined: the LMS has not answered yet. */
  let closed: { readonly saved: boolean | undefined } | undefined;

  const mode = (): Mode => {
    if (lms?.mode === 'browse') return 'browse';
    return lock && !closed && !lock.isHeld() ? 'second-tab' : (lms?.mode ?? 'normal');
  };
  const mayChange = (): boolean => !closed && ['normal', 'review'].includes(mode());
  const audience = (): string | undefined => audienceOf(own.now(), page.audiences);
  const progress = (): Progress => {
    own.set(raiseCounter(own.now()), mode() === 'normal');
    const record = own.now();
    return {
      text: own.text(),
      location: own.location ?? '',
      isCompleted: record.completed,
      goals: goalStates(page, record),
      share: shareDone(page, record),
      stamps: record.tasks,
      seconds: seconds(),
    };
  };
  const takeLock = (): void => {
    const place = own.place();
    if (place && mode() !== 'browse')
      lock ??= takeTabLock(place.name, () => {
        ready();
        emit();
      });
  };

  const adapter = openAdapter(launch, page);
  const saver =
    adapter &&
    new Saver(adapter, {
      connect: () =>
        after(adapter.read(), (state) => {
          if (!state) return false;
          lms = state;
          isBehind = own.takeUp(state);
          takeLock();
          emit();
          return true;
        }),
      mayWrite: mayChange,
      progress,
      keep: (isSaved) => {
        if (mode() !== 'browse') own.keep(isSaved);
      },
      emit,
    });
  const ready = (): void => {
    if (!saver || !mayChange()) return;
    if (isBehind) saver.changed();
    else own.place()?.clear();
    saver.flush((lms?.isFirstVisit || lms?.mustWrite) && lms.mode === 'normal');
  };
  const change = (record: LearnerRecord, mayComplete = true): true => {
    own.set(record, mayComplete && mode() === 'normal');
    own.keep(false);
    keptAt = new Date();
    saver?.changed();
    emit();
    return true;
  };
  const end = (isClosing: boolean): void => {
    if (closed) return;
    const mayEnd = mode() !== 'second-tab';
    const tell = (saved: boolean): void => {
      closed = { saved };
      emit();
    };
    closed = {
      saved: saver && mayEnd ? undefined : saver ? !saver.isUnsaved() : !keptAt || own.place()?.where() === 'browser',
    };
    if (saver && mayEnd) {
      const patience = setTimeout(tell, PATIENCE, false);
      void after(saver.end(isClosing), (saved) => {
        clearTimeout(patience);
        tell(saved);
      });
    }
    lock?.release();
    emit();
  };

  if (adapter?.learner) own.openEarly(adapter.learner);
  if (saver) saver.start(ready);
  else {
    own.openAlone();
    takeLock();
  }
  window.addEventListener('pagehide', () => {
    end(false);
  });
  // A page from the back-forward cache has ended its session and must open a new one.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });

  const save = (): SaveState => {
    const where = own.place()?.where() ?? 'memory';
    if (closed) return closed.saved === undefined ? { state: 'saving' } : { state: 'closed', saved: closed.saved };
    if (saver) return saver.state(where);
    return keptAt ? { state: 'saved', where, at: keptAt } : { state: 'unchanged', where };
  };
  return {
    mode,
    save,
    isDone: (taskId) => isTicked(own.now(), keyOf(taskId) ?? ''),
    isCompleted: () => own.now().completed,
    isNew: (taskId) => isNewTask(own.now(), keyOf(taskId) ?? ''),
    audience,
    location: () => own.location,
    setDone: (taskId, done) => {
      const key = keyOf(taskId);
      if (!key || !mayChange()) return false;
      return isTicked(own.now(), key) === done || change(tick(own.now(), key, done, minute()));
    },
    setAudience: (chosen) =>
      mayChange() &&
      (chosen === undefined || page.audiences.includes(chosen)) &&
      // Whoever goes through the choices with the arrow keys passes by others: what stands when it is saved may
      // complete the part.
      (chosen === audience() || change(chooseAudience(own.now(), chosen, minute()), !saver)),
    setLocation: (taskId) => {
      if (!keyOf(taskId) || taskId === own.location || !mayChange()) return;
      own.location = taskId;
      if (!saver) own.keep(false);
      else if (mode() === 'normal') saver.touched();
    },
    finishPart: () =>
      mayChange() && (own.now().completed || (needsButton(page, audience()) && change(complete(page, own.now())))),
    commit: () => {
      saver?.flush();
    },
    retry: () => {
      saver?.retry();
    },
    close: () => {
      // What is nowhere but in this page would be gone with the session.
      const state = save();
      if (saver && state.state === 'unsaved' && state.keptIn === 'memory') saver.retry();
      else end(true);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    repaired: own.isRepaired,
  };
}
