import type { PartId } from './course.js';
import type { LmsId } from './workspace.js';

/** An activity of a course in an LMS, in the order in which learners meet it. */
export type InstalledActivity =
  | { readonly kind: 'part'; readonly part: PartId; readonly name: string }
  | {
      readonly kind: 'day';
      readonly name: string;
      readonly form: 'in-person' | 'online' | 'hybrid';
      /** Minutes in all, breaks included. */
      readonly minutes: number;
      /** Packages that participants get, as the workspace has it. */
      readonly handouts: readonly string[];
    };

/** Facts of a course that an administrator needs besides its packages. */
export interface InstallationFacts {
  readonly title: string;
  readonly lms: LmsId;
  readonly journey?: string;
  readonly step?: string;
  readonly summary?: string;
  /** The file as the workspace has it. */
  readonly image?: { readonly file: string; readonly alt: string };
  /** Titles; empty: everybody. */
  readonly audiences: readonly string[];
  /** Titles of courses to take before. */
  readonly after: readonly string[];
  readonly contact?: { readonly name: string; readonly email?: string };
  readonly activities: readonly InstalledActivity[];
}
