import type { CourseDay, LearningTime } from './course.js';

/**
 * Entry of a course in the catalogue of web pages; written into packages.json, so that an unchanged course need not be
 * read again.
 */
export interface CatalogueEntry {
  readonly summary?: string;
  /** `file` is relative to the course's folder. */
  readonly image?: { readonly file: string; readonly alt: string; readonly width?: number; readonly height?: number };
  /** Titles of the audiences it is for; empty: everybody. */
  readonly audience: readonly string[];
  /** Parts and course days, in the order in which they are met. */
  readonly stops: readonly CatalogueStop[];
}

export type CatalogueStop =
  /**
   * `page` is relative to the course's folder and may have an anchor; `tasks` counts the required ones, `voluntary` the
   * others.
   */
  | {
      readonly kind: 'part';
      readonly title: string;
      readonly page: string;
      readonly tasks: number;
      readonly voluntary: number;
      readonly time: LearningTime;
    }
  /** Minutes from the beginning of the first session to the end of the last. */
  | { readonly kind: 'day'; readonly title: string; readonly form: CourseDay['form']; readonly minutes: number };
