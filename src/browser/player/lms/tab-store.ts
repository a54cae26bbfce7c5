import { longKey } from '../../../progress/task-key.js';
import { attempt } from '../attempt.js';

/** Memory of a launch over a reload of its page: as long as the tab is open, in this tab alone. */
export interface TabStore<T extends object> {
  readonly now: () => Partial<T>;
  readonly set: (more: Partial<T>) => void;
  readonly clear: () => void;
}

/** The tab's memory of the launch that this text belongs to; a page that may not store keeps it while it is open. */
export function openTabStore<T extends object>(launch: string): TabStore<T> {
  const name = `kurspaket:${longKey(launch)}`;
  let value: Partial<T> = attempt(() => JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<T>) ?? {};
  return {
    now: () => value,
    set: (more) => {
      value = { ...value, ...more };
      attempt(() => {
        sessionStorage.setItem(name, JSON.stringify(value));
      });
    },
    clear: () => {
      value = {};
      attempt(() => {
        sessionStorage.removeItem(name);
      });
    },
  };
}
