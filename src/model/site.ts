import type { Course, LearningTime, MediaFile, Part, Scope } from './course.js';

/** A file of a page or a package: text made by the tool, or a file that is copied (streamed) from the course. */
export type SiteFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly media: MediaFile };

/** One page with all it needs, the same for every target. `files[0]` is the page. */
export interface Site {
  /** The page's file name, e.g. `preparation.html`. */
  readonly page: string;
  readonly files: readonly SiteFile[];
}

/** A scope of a course: what one package is made of. */
export interface ScopedCourse {
  readonly course: Course;
  readonly scope: Scope;
  /** The parts in it, in order: one, or all of the course's. */
  readonly parts: readonly Part[];
  /** Title that people see: *Förberedelser*, or the course's own. */
  readonly title: string;
  readonly time: LearningTime;
  readonly timeByAudience: Readonly<Record<string, LearningTime>>;
}

/** A course as it is handed to the targets: every page rendered once. */
export interface CoursePages {
  /** The course with all its parts, whatever the pages hold. */
  readonly whole: ScopedCourse;
  /** In the order of the parts. */
  readonly pages: readonly { readonly scoped: ScopedCourse; readonly site: Site }[];
}
