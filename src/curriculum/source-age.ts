import type { Source } from '../model/workspace.js';
import { monthsBefore } from '../text/dates.js';

/** Somebody looks at every source within so many months. */
const MONTHS = 12;

/**
 * Finds what is wrong with the day on which a source was last checked; undefined where nothing is, or where the source
 * is repealed anyway.
 */
export function sourceAge(
  { status, checked }: Pick<Source, 'status' | 'checked'>,
  today: string,
): 'missing' | 'future' | 'old' | undefined {
  if (status === 'repealed') return undefined;
  if (checked === undefined) return 'missing';
  if (checked > today) return 'future';
  return checked < monthsBefore(today, MONTHS) ? 'old' : undefined;
}
