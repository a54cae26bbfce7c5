import type { CourseChange } from './course-change.js';
import type { ReviewScope } from './workspace.js';

/** Differences between a course and what was signed of it in one respect. */
export interface ApprovalChange {
  readonly course: string;
  readonly title: string;
  readonly verdict: 'signed' | 'unsigned' | 'stale' | 'partial';
  /** Oldest first. */
  readonly signOffs: readonly { readonly by: string; readonly date: string; readonly version: string }[];
  /** By the digests in the sign-offs; paths in the course's folder. */
  readonly files: readonly { readonly file: string; readonly state: 'changed' | 'added' | 'removed' }[];
  /** Titles of tasks, and other files, that nobody has signed. */
  readonly left: readonly string[];
  /**
   * Set against the commit that brought the latest sign-off; absent where git does not know it, or nothing has changed.
   */
  readonly since?: { readonly commit: string; readonly change: CourseChange };
}

/** Changes since a scope was signed, course by course. */
export interface ApprovalReport {
  readonly scope: ReviewScope;
  readonly courses: readonly ApprovalChange[];
}
