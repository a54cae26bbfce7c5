import { REVIEW_SCOPES, reviewOf } from '../../curriculum/review-state.js';
import { isInForce } from '../../curriculum/waivers.js';
import { dataAddress } from '../../disk/data-address.js';
import { folderName, openFolder } from '../../disk/compared-side.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import { readPageLook } from '../../disk/tool-assets.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { CourseCard, Workspace } from '../../model/workspace.js';
import { readCourse } from '../../read/course.js';
import { newNotes } from '../../read/reading.js';
import { viewOf } from '../../render/view.js';
import { interfaceLanguage, wordsFor } from '../../render/words/words.js';
import { changeWords } from '../../report/changes/words.js';
import { CallError } from '../../text/call-error.js';
import { opened } from '../compare/compare.js';
import { contentChange, type ContentFiles } from '../compare/content-change.js';
import { readAboveCourses, readCourses } from '../workspace/workspace.js';
import { reviewPage } from '../../report/review/page.js';
import { reviewWords } from '../../report/review/words.js';
import { filesBelow, isWithin } from '../workspace/within.js';

/** Which courses are to be examined, and what they are compared with. */
export interface ReviewCall {
  /** Absolute folder of the workspace. */
  readonly root: string;
  /** Paths relative to the root; empty: every course (with a base: every course that has changed). */
  readonly within: readonly string[];
  readonly cwd: string;
  /** A git revision or a folder; absent: nothing is compared. */
  readonly base?: string;
  /** Default: each course's own. */
  readonly language?: ToolLanguage;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A review copy, not yet written. */
export interface ReviewCopy {
  readonly course: string;
  /** One document that needs nothing else. */
  readonly page: string;
}

export interface ReviewCopies {
  readonly copies: readonly ReviewCopy[];
  /** Courses that cannot be read. */
  readonly unreadable: readonly string[];
  readonly language: ToolLanguage;
}

/**
 * Makes a page of each course for whoever examines it. CallError: the base cannot be opened, or is a packages.json,
 * which holds no texts.
 */
export async function reviewCopies(call: ReviewCall): Promise<ReviewCopies> {
  const asked = ({ folder }: Pick<CourseCard, 'folder'>): boolean => isWithin(folder, call.within);
  const copies: ReviewCopy[] = [];
  const unreadable: string[] = [];
  if (call.base === undefined) {
    const content = contentOf(openFolder(call.root, folderName(call.root, call.cwd)));
    const workspace = readAboveCourses(content.files, content.load);
    for (const { card, course } of readCourses(workspace, content.files, content.load, call.within)) {
      if (course === undefined) unreadable.push(card.folder);
      else copies.push(copyOf(course, { workspace, content, call, diagnostics: [] }));
    }
    return { copies, unreadable, language: call.language ?? workspace.toolLanguage };
  }
  const [base, head] = await opened({ base: call.base, workspace: () => call.root, cwd: call.cwd });
  const [before, content] = [contentOf(base), contentOf(head)];
  const found: { readonly change: CourseChange; readonly base: Course | undefined; readonly course: Course }[] = [];
  const { workspace, diagnostics, change } = contentChange(before, content, {
    asked,
    today: call.today,
    readAll: call.within.length > 0,
    ...(call.language && { language: call.language }),
    onCompared: (each, was, is) => {
      if (is !== undefined && (each.state !== 'unchanged' || call.within.length > 0))
        found.push({ change: each, base: was, course: is });
    },
  });
  unreadable.push(
    ...change.courses
      .filter(
        ({ incomplete, folder }) =>
          incomplete.includes('head') && !found.some(({ course }) => course.folder === folder),
      )
      .map(({ folder }) => folder),
  );
  for (const { change: each, base: was, course } of found) {
    const own = diagnostics.filter(({ file }) => file.startsWith(`${course.folder}/`));
    copies.push(
      copyOf(course, {
        workspace,
        content,
        call,
        diagnostics: own,
        change: each,
        baseName: base.name,
        ...(was && { base: was }),
      }),
    );
  }
  return { copies, unreadable, language: call.language ?? workspace.toolLanguage };
}

interface Circumstances {
  readonly workspace: Workspace;
  readonly content: ContentFiles;
  readonly call: ReviewCall;
  readonly diagnostics: readonly Diagnostic[];
  readonly base?: Course;
  readonly baseName?: string;
  readonly change?: CourseChange;
}

function copyOf(course: Course, { workspace, content, call, ...compared }: Circumstances): ReviewCopy {
  const language = call.language ?? interfaceLanguage(course.language);
  const time = { required: 0, optional: 0 };
  const view = viewOf(
    { course, scope: 'course', parts: course.parts, title: course.title, time, timeByAudience: {} },
    { courses: workspace.courses, assets: { player: '', style: '', drawings: [] } },
  );
  const pictures = new Map(course.media.map((file) => [file.packaged, file]));
  const page = reviewPage(
    {
      ...compared,
      course: { ...course, waivers: course.waivers.filter((waiver) => isInForce(waiver, call.today)) },
      language,
      words: reviewWords(language),
      changeWords: changeWords(language),
      reviews: reviewsOf(course, workspace, content),
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

/**
 * How far the course has been examined: digests of pictures and films are another matter than whether they have changed
 * since the base.
 */
function reviewsOf(course: Course, workspace: Workspace, { files, load }: ContentFiles): ReturnType<typeof reviewOf>[] {
  const card = workspace.courses.find(({ folder }) => folder === course.folder);
  const plain = filesBelow(files, course.folder).map(({ digest: _, ...file }) => load(file));
  const read = (card && readCourse(card, withSignedMedia(plain), workspace, newNotes())) ?? course;
  return REVIEW_SCOPES.map((scope) => reviewOf(read, scope));
}

function contentOf(side: Awaited<ReturnType<typeof opened>>[number]): ContentFiles {
  if (side.kind === 'content') return side;
  throw new CallError({
    sv: `${side.name} är en packages.json och har inga texter att jämföra med. Ange en git-revision eller en mapp.`,
    en: `${side.name} is a packages.json and holds no texts to compare with. Give a git revision or a folder.`,
  });
}
