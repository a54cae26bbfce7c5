/** Returns what `act` returns; undefined where the browser, another window or an LMS throws. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
