/** Media with more bytes than this are streamed; smaller ones are read at once. */
export const LARGE_MEDIUM = 8 * 1024 * 1024;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work on a large medium when all that came before has ended: one is in flight in the whole process, however many
 * packages are written side by side.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
