/** Waits so many milliseconds; throws at once when `signal` says stop. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits by the clock. */
export const pause: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

/** Lets one request after the other go to a host, with a pause between them. */
export type Turns = <T>(host: string, request: () => Promise<T>) => Promise<T>;

/** Turns for every host by itself; `rest` is what lies between two of them. */
export function newTurns(rest: () => Promise<void>): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, request) => {
    const before = last.get(host);
    const turn = before === undefined ? request() : before.then(rest).then(request);
    last.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
