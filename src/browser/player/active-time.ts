/** Milliseconds of stillness that count as reading; longer ones are a pause. */
const LONGEST_STILLNESS = 600_000;

/**
 * Starts measuring; the answer tells the seconds for which the page has been visible and in use, films and sounds
 * included.
 */
export function measureActiveTime(): () => number {
  let total = 0;
  let last = performance.now();
  let isVisible = !document.hidden;
  const sinceLast = (): number => (isVisible ? Math.min(performance.now() - last, LONGEST_STILLNESS) : 0);
  const note = (): void => {
    total += sinceLast();
    last = performance.now();
    isVisible = !document.hidden;
  };
  for (const sign of ['pointerdown', 'keydown', 'click', 'scroll', 'timeupdate', 'visibilitychange']) {
    document.addEventListener(sign, note, { capture: true, passive: true });
  }
  return () => (total + sinceLast()) / 1000;
}
