import type { CourseChange } from './course-change.js';
import type { ReviewScope } from './workspace.js';

/** What of a course is otherwise than somebody signed it in one respect. */
export interface ApprovalChange {
  readonly course: string;
  readonly title: string;
  readonly verdict: 'signed' | 'unsigned' | 'stale' | 'partial';
  /** Oldest first. */
  readonly signOffs: readonly { readonly by: string; readonly date: string; readonly version: string }[];
  /** By the digests in the sign-offs; paths in the course's folder. */
  readonly files: readonly { readonly file: string; readonly state: 'changed' | 'added' | 'removed' }[];
  /** What nobody has signed: titles of tasks, and other files. */
  readonly left: readonly string[];
  /**
   * Set against the commit that brought the latest sign-off; absent where git does not know it, or nothing has changed.
   */
  readonly since?: { readonly commit: string; readonly change: CourseChange };
}

/** What has changed since a scope was signed, course by course. */
export interface ApprovalReport {
  readonly scope: ReviewScope;
  readonly courses: readonly ApprovalChange[];
}
