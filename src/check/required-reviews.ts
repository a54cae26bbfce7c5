import { reviewOf, type ScopeReview } from '../curriculum/review-state.js';
import type { Course } from '../model/course.js';
import type { ReviewScope, Settings } from '../model/workspace.js';

/** The scopes that a workspace's policy asks of a course with this status. */
export function requiredScopes({ status }: Pick<Course, 'status'>, { policy }: Settings): readonly ReviewScope[] {
  return status === 'pilot' || status === 'published' ? policy[status] : [];
}

/** How far a course has been examined in the respects that the policy asks for. */
export function requiredReviews(course: Course, settings: Settings): readonly ScopeReview[] {
  return requiredScopes(course, settings).map((scope) => reviewOf(course, scope));
}
