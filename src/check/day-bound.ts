import type { Course } from '../model/course.js';
import { personalNumbers } from './language/personal-numbers.js';

/**
 * Tells whether a course may have other findings on another day than `today` (YYYY-MM-DD): waivers begin and expire,
 * and a birthday comes.
 */
export function isDayBound(
  { complete, waivers }: Pick<Course, 'complete' | 'waivers'>,
  texts: ReadonlyMap<string, string>,
  today: string,
): boolean {
  if (!complete || waivers.length > 0) return true;
  return [...texts.values()].some(
    (text) => /20\d{6}/.test(text) && personalNumbers(text, '9999-12-31').length > personalNumbers(text, today).length,
  );
}
