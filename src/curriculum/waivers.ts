import type { CurrentWaiver } from '../model/coverage.js';
import type { Course, Waiver } from '../model/course.js';

/** Tells whether an approved deviation says all it must and holds on a day (YYYY-MM-DD). */
export function isInForce(
  { approvedBy, reason, date, expires }: Pick<Waiver, 'approvedBy' | 'reason' | 'date' | 'expires'>,
  today: string,
): boolean {
  return approvedBy !== '' && reason !== '' && date !== '' && date <= today && expires >= today;
}

/** The approved deviations of a course that hold on that day. */
export function currentWaivers(
  { id, title, waivers }: Pick<Course, 'id' | 'title' | 'waivers'>,
  today: string,
): readonly CurrentWaiver[] {
  return waivers
    .filter((waiver) => isInForce(waiver, today))
    .map(({ rule, approvedBy, date, expires, reason }) => ({
      course: id,
      title,
      rule,
      approvedBy,
      date,
      expires,
      reason,
    }));
}
