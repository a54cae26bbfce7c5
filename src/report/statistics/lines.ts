import type { CurrentWaiver, SpentTime } from '../../model/coverage.js';
import type { JourneyStatistics, MissingReview } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import type { StatisticsWords } from './words.js';

/** Required time, and voluntary time after a plus sign where there is any; a dash where there is none of either. */
export function timeText({ required, optional, days }: SpentTime, { plus }: StatisticsWords): string {
  if (required + days + optional === 0) return '–';
  const main = durationText(required + days);
  return optional === 0 ? main : `${main} ${plus(durationText(optional))}`;
}

/** Scope of a review that is missing, and how much of the course has been examined. */
export function reviewText({ scope, verdict, reviewed, all }: MissingReview, words: StatisticsWords): string {
  return `${words.scopes[scope]} ${words.verdicts[verdict]}${verdict === 'unsigned' ? '' : `, ${words.reviewed(reviewed, all)}`}`;
}

/** A deviation in words: its rule, its last day and whoever approved it. */
export function waiverText({ rule, expires, approvedBy }: CurrentWaiver, words: StatisticsWords): string {
  return `${rule} ${words.until(expires)}, ${words.by(approvedBy)}`;
}

/** One line on the reviews: none asked for, none missing, or how many are. */
export function reviewsVerdict({ reviews }: Pick<JourneyStatistics, 'reviews'>, words: StatisticsWords): string {
  if (reviews.asked === 0) return words.noPolicy;
  return reviews.missing.length === 0
    ? words.allReviewed(reviews.asked)
    : words.missing(reviews.missing.length, reviews.asked);
}

/** Courses that are not simply published, those that are not counted last; empty where there are none. */
export function courseStatuses({ courses }: Pick<JourneyStatistics, 'courses'>, words: StatisticsWords): string {
  const statuses = words.statuses(courses.pilot, courses.draft);
  return [
    ...(statuses === '' ? [] : [statuses]),
    ...(courses.retired > 0 ? [words.retired(courses.retired)] : []),
    ...(courses.unreadable > 0 ? [words.unreadable(courses.unreadable)] : []),
  ].join('; ');
}

/** Courses that were counted. */
export function courseCount({ courses }: Pick<JourneyStatistics, 'courses'>): number {
  return courses.published + courses.pilot + courses.draft;
}

/** A remark in brackets after what it is about, or nothing. */
export function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
