import type { ReviewScope } from './workspace.js';

/** Progress of the examination of a course in one respect. */
export interface ScopeStanding {
  readonly scope: ReviewScope;
  /** `true` where the workspace's policy asks for it. */
  readonly required: boolean;
  readonly verdict: 'signed' | 'unsigned' | 'stale' | 'partial';
  /** People who have signed, oldest first, each once, with the day of their latest sign-off (YYYY-MM-DD). */
  readonly by: readonly string[];
  readonly date?: string;
  /** Tasks that have been examined as they are, and how many there are. */
  readonly reviewed: number;
  readonly all: number;
}

/** A course in every respect that it can be examined in. */
export interface SignOffStanding {
  readonly course: string;
  readonly title: string;
  readonly scopes: readonly ScopeStanding[];
}
