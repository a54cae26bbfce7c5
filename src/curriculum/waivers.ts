import type { Waiver } from '../model/course.js';

/** True if an approved deviation says all it must and holds on that day (YYYY-MM-DD). */
export function isInForce(
  { approvedBy, reason, date, expires }: Pick<Waiver, 'approvedBy' | 'reason' | 'date' | 'expires'>,
  today: string,
): boolean {
  return approvedBy !== '' && reason !== '' && date !== '' && date <= today && expires >= today;
}
