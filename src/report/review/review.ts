import type { ScopeReview } from '../../curriculum/review-state.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { View } from '../../render/view.js';
import type { ChangeWords } from '../changes/words.js';
import type { ReviewWords } from './words.js';

/** Facts and words that every section of a review copy is given. */
export interface Review {
  readonly course: Course;
  /** As it was; absent where nothing is compared, or the course is new. */
  readonly base?: Course;
  /** The side it is compared with, as people call it. */
  readonly baseName?: string;
  /** Absent where nothing is compared. */
  readonly change?: CourseChange;
  /** About its version. */
  readonly diagnostics: readonly Diagnostic[];
  readonly reviews: readonly ScopeReview[];
  readonly language: ToolLanguage;
  readonly words: ReviewWords;
  readonly changeWords: ChangeWords;
  readonly view: View;
  /**
   * The address of a picture with its bytes in it, by its packaged name; undefined where it is too large or cannot be
   * read.
   */
  readonly picture: (packaged: string) => string | undefined;
}
