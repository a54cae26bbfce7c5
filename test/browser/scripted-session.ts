import type { PageData } from '../../src/model/launch-data.js';
import type { Mode, SaveState, Session } from '../../src/browser/player/session-contract.js';

/** What a test wants the session to be; `tell` makes the page look at it anew. */
export interface Script {
  mode: Mode;
  /** Dates as milliseconds since 1970. */
  save: SaveState | { readonly state: 'saved'; readonly where: 'lms' | 'browser' | 'memory'; readonly at: number };
  done: string[];
  fresh: string[];
  completed: boolean;
  damaged: boolean;
  calls: string[];
  tell: () => void;
}

declare global {
  var script: Partial<Script> | undefined;
}

/** A session that is whatever a test says, for states that no real one can be brought to at will. */
export function openSession(_page: PageData): Session {
  const listeners: (() => void)[] = [];
  const script: Script = {
    mode: 'normal',
    save: { state: 'unchanged', where: 'lms' },
    done: [],
    fresh: [],
    completed: false,
    damaged: false,
    calls: [],
    tell: () => {
      for (const listener of listeners) listener();
    },
    ...globalThis.script,
  };
  globalThis.script = script;
  const call = (name: string): void => {
    script.calls.push(name);
  };
  return {
    mode: () => script.mode,
    save: () => (script.save.state === 'saved' ? { ...script.save, at: new Date(script.save.at) } : script.save),
    isDone: (id) => script.done.includes(id),
    isCompleted: () => script.completed,
    isNew: (id) => script.fresh.includes(id),
    audience: () => undefined,
    location: () => undefined,
    setDone: () => false,
    setAudience: () => false,
    setLocation: () => call('setLocation'),
    finishPart: () => false,
    commit: () => call('commit'),
    retry: () => call('retry'),
    close: () => call('close'),
    onChange: (listener) => listeners.push(listener),
    repaired: () => script.damaged,
  };
}
