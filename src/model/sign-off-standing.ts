import type { ReviewScope } from './workspace.js';

/** How far a course has been examined in one respect. */
export interface ScopeStanding {
  readonly scope: ReviewScope;
  /** Whether the workspace's policy asks for it. */
  readonly required: boolean;
  readonly verdict: 'signed' | 'unsigned' | 'stale' | 'partial';
  /** Who has signed, oldest first, each once, and when the latest did (YYYY-MM-DD). */
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
