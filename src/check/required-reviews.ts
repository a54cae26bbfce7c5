import { reviewOf, type ScopeReview } from '../curriculum/review-state.js';
import type { Course } from '../model/course.js';
import type { ReviewScope, Settings } from '../model/workspace.js';

/** Lists the scopes that a workspace's policy asks of a course with this status. */
export function requiredScopes({ status }: Pick<Course, 'status'>, { policy }: Settings): readonly ReviewScope[] {
  return status === 'pilot' || status === 'published' ? policy[status] : [];
}

/** Reviews of a course in the scopes that the policy asks for. */
export function requiredReviews(course: Course, settings: Settings): readonly ScopeReview[] {
  return requiredScopes(course, settings).map((scope) => reviewOf(course, scope));
}
