import { join } from 'node:path';
import type { LinkAnswer } from '../model/link-answer.js';
import { daysBetween } from '../text/dates.js';
import { readText, writeText } from './write-text.js';

/** Days for which a good answer need not be asked for again. */
const KEPT = 7;

/** What has been answered, and when it was asked: YYYY-MM-DD. */
type LinkMemory = Readonly<Record<string, { readonly asked: string; readonly answer: LinkAnswer }>>;

/**
 * Good answers of the last seven days, by address; what was wrong is asked for anew each time. A damaged memory is
 * empty.
 */
export function recallAnswers(cache: string | undefined, today: string): ReadonlyMap<string, LinkAnswer> {
  return new Map([...entriesOf(cache, today)].map(([address, { answer }]) => [address, answer]));
}

/**
 * Adds today's answers to the memory, and forgets the old ones. A memory that cannot be written costs time, nothing
 * else.
 */
export function rememberAnswers(
  cache: string | undefined,
  today: string,
  answers: ReadonlyMap<string, LinkAnswer>,
): void {
  if (cache === undefined) return;
  const good = [...answers]
    .filter(([, { verdict }]) => verdict === 'well')
    .map(([address, answer]) => [address, { asked: today, answer }] as const);
  const known = new Map([...entriesOf(cache, today), ...good]);
  try {
    writeText(
      join(cache, NAME),
      `${JSON.stringify(Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1))))}\n`,
    );
  } catch {
    return;
  }
}

const NAME = 'links.json';

function entriesOf(cache: string | undefined, today: string): readonly (readonly [string, LinkMemory[string]])[] {
  if (cache === undefined) return [];
  try {
    const memory = JSON.parse(readText(join(cache, NAME)) ?? '{}') as LinkMemory;
    return Object.entries(memory).filter(
      ([, { asked, answer }]) => answer.verdict === 'well' && Math.abs(daysBetween(asked, today)) < KEPT,
    );
  } catch {
    return [];
  }
}
