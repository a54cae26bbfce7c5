import { attempt } from './attempt.js';

/** Milliseconds between signs of life; tabs in the background may be held to one a minute. */
const BEAT = 5_000;
const DEAD_AFTER = 70_000;
/** Milliseconds a tab that holds the lock has to answer. */
const ANSWER_TIME = 1_000;

export interface TabLock {
  /** True if this tab is the one that writes. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/**
 * Makes one tab of the browser the writer of a part. A second tab stays a reader for good, since what its LMS page has
 * read grows
 * old; only where the first turns out to have died before does it take over. `onChange` is called when the answer has
 * changed.
 */
export function takeTabLock(name: string, onChange: () => void): TabLock {
  const me = String(Math.random()).slice(2);
  const key = `${name}:tab`;
  const channel = attempt(() => new BroadcastChannel(key));
  const read = (): string => attempt(() => localStorage.getItem(key)) ?? '';
  const write = (): boolean =>
    attempt(() => {
      localStorage.setItem(key, `${me} ${Date.now()}`);
      return true;
    }) ?? false;
  const isAlive = (sign: string): boolean => Math.abs(Date.now() - Number(sign.split(' ')[1])) < DEAD_AFTER;
  let isMine = false;
  let hasTaken = false;
  let timer = 0;
  let waiting = 0;

  const take = (): void => {
    isMine = true;
    // Without storage only the other tabs can tell: ask, and step back if one answers.
    if (!write()) channel?.postMessage({ ask: me, until: Date.now() + ANSWER_TIME });
    timer = window.setInterval(() => {
      if (check()) write();
    }, BEAT);
  };
  // Another tab may have taken over while this one was frozen.
  const check = (): boolean => {
    const sign = read();
    if (isMine && sign && !sign.startsWith(`${me} `) && isAlive(sign)) yieldLock();
    return isMine;
  };
  const yieldLock = (): void => {
    isMine = false;
    window.clearInterval(timer);
    onChange();
  };
  channel?.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly ask?: string; readonly held?: string; readonly until?: number }>) => {
      // Held up for longer than a second: who asked has taken over meanwhile.
      if (data.ask && data.ask !== me && isMine && Date.now() > (data.until ?? Infinity)) return yieldLock();
      if (data.ask && data.ask !== me && check()) channel.postMessage({ held: data.ask });
      if (data.held !== me) return;
      window.clearTimeout(waiting);
      if (isMine && !hasTaken) yieldLock();
    },
  );

  const first = read();
  if (!isAlive(first)) take();
  else {
    // It may have crashed a moment ago: dead if it neither answers nor gives another sign of life.
    channel?.postMessage({ ask: me, until: Date.now() + ANSWER_TIME });
    const patience = channel ? ANSWER_TIME : DEAD_AFTER;
    waiting = window.setTimeout(() => {
      if (read() !== first) return;
      hasTaken = true;
      take();
      onChange();
    }, patience);
  }
  return {
    isHeld: check,
    release: () => {
      window.clearInterval(timer);
      window.clearTimeout(waiting);
      if (check())
        attempt(() => {
          localStorage.removeItem(key);
        });
      isMine = false;
      attempt(() => channel?.close());
    },
  };
}
