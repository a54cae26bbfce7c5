import { REVIEW_SCOPES, reviewOf } from '../../curriculum/review-state.js';
import { isInForce } from '../../curriculum/waivers.js';
import { dataAddress } from '../../disk/data-address.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import { readPageLook } from '../../disk/tool-assets.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import { viewOf } from '../../render/view.js';
import { interfaceLanguage, wordsFor } from '../../render/words/words.js';
import { changeWords } from '../../report/changes/words.js';
import { reviewPage } from '../../report/review/page.js';
import { reviewWords } from '../../report/review/words.js';
import { readCourseOf, type OpenWorkspace } from '../workspace/workspace.js';

/** A review copy, not yet written. */
export interface ReviewCopy {
  readonly course: string;
  /** One document that needs nothing else. */
  readonly page: string;
}

/** Everything a review copy is made of besides its course. */
export interface CopySources {
  /** Its files carry no digests of a comparison: those are not what somebody signs. */
  readonly opened: OpenWorkspace;
  /** Default: the course's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The course as it was, where there is something to compare with. */
  readonly base?: Course;
  readonly baseName?: string;
  readonly change?: CourseChange;
}

/** Makes the page of a course for whoever examines it. */
export function reviewCopy(course: Course, { opened, language: asked, today, ...compared }: CopySources): ReviewCopy {
  const language = asked ?? interfaceLanguage(course.language);
  const time = { required: 0, optional: 0 };
  const view = viewOf(
    { course, scope: 'course', parts: course.parts, title: course.title, time, timeByAudience: {} },
    { courses: opened.workspace.courses, assets: { player: '', style: '', drawings: [] } },
  );
  const pictures = new Map(course.media.map((file) => [file.packaged, file]));
  const page = reviewPage(
    {
      ...compared,
      course: { ...course, waivers: course.waivers.filter((waiver) => isInForce(waiver, today)) },
      language,
      words: reviewWords(language),
      changeWords: changeWords(language),
      reviews: reviewsOf(course, opened),
      view: { ...view, language, words: wordsFor(language, course.journey, 'course') },
      picture: (packaged) => {
        const file = pictures.get(packaged);
        return file && dataAddress(file);
      },
    },
    readPageLook('review'),
  );
  return { course: course.id, page };
}

/** Reads the course anew, with digests of the pictures and films that somebody has signed. */
function reviewsOf(course: Course, opened: OpenWorkspace): ReturnType<typeof reviewOf>[] {
  const card = opened.workspace.courses.find(({ folder }) => folder === course.folder);
  const read = (card && readCourseOf(opened, card, { addFacts: withSignedMedia })) ?? course;
  return REVIEW_SCOPES.map((scope) => reviewOf(read, scope));
}
