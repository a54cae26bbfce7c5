import { folderName, openFolder, type ComparedSide } from '../../disk/compared-side.js';
import type { CourseChange } from '../../model/course-change.js';
import type { Course } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import { CallError } from '../../text/call-error.js';
import { opened } from '../compare/compare.js';
import { contentChange } from '../compare/content-change.js';
import { isWithin } from '../workspace/within.js';
import { openContent, readCourses, type ContentFiles } from '../workspace/workspace.js';
import { reviewCopy, type ReviewCopy } from './review-copy.js';

/** A call of `review`: the courses to be examined, and the base they are compared with. */
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

/** The review copies that have been made. */
export interface ReviewReport {
  readonly copies: readonly ReviewCopy[];
  /** Folders of courses that cannot be read. */
  readonly unreadable: readonly string[];
  readonly language: ToolLanguage;
}

/**
 * Makes a page of each course for whoever examines it. CallError: the base cannot be opened, or is a packages.json,
 * which holds no texts.
 */
export async function review(call: ReviewCall): Promise<ReviewReport> {
  return call.base === undefined ? copiesAsIs(call) : comparedCopies(call, call.base);
}

function copiesAsIs(call: ReviewCall): ReviewReport {
  const workspace = openContent(contentOf(openFolder(call.root, folderName(call.root, call.cwd))));
  const copies: ReviewCopy[] = [];
  const unreadable: string[] = [];
  for (const { card, course } of readCourses(workspace, call.within)) {
    if (course === undefined) unreadable.push(card.folder);
    else copies.push(reviewCopy(course, { ...circumstances(call), opened: workspace, diagnostics: [] }));
  }
  return { copies, unreadable, language: call.language ?? workspace.workspace.toolLanguage };
}

async function comparedCopies(call: ReviewCall, against: string): Promise<ReviewReport> {
  const [base, head] = await opened({ base: against, workspace: () => call.root, cwd: call.cwd });
  const found: { readonly change: CourseChange; readonly base: Course | undefined; readonly course: Course }[] = [];
  const { workspace, diagnostics, change } = contentChange(contentOf(base), contentOf(head), {
    ...circumstances(call),
    asked: ({ folder }) => isWithin(folder, call.within),
    readAll: call.within.length > 0,
    onCompared: (each, was, is) => {
      if (is !== undefined && (each.state !== 'unchanged' || call.within.length > 0))
        found.push({ change: each, base: was, course: is });
    },
  });
  const { files, load } = contentOf(openFolder(call.root, head.name));
  const copies = found.map(({ change: each, base: was, course }) =>
    reviewCopy(course, {
      ...circumstances(call),
      opened: { files, load, workspace },
      diagnostics: diagnostics.filter(({ file }) => file.startsWith(`${course.folder}/`)),
      change: each,
      baseName: base.name,
      ...(was && { base: was }),
    }),
  );
  const read = new Set(found.map(({ course }) => course.folder));
  const unreadable = change.courses.filter(
    ({ incomplete, folder }) => incomplete.includes('head') && !read.has(folder),
  );
  return {
    copies,
    unreadable: unreadable.map(({ folder }) => folder),
    language: call.language ?? workspace.toolLanguage,
  };
}

function circumstances({ today, language }: ReviewCall): Pick<ReviewCall, 'today' | 'language'> {
  return { today, ...(language && { language }) };
}

function contentOf(side: ComparedSide): ContentFiles {
  if (side.kind === 'content') return side;
  throw new CallError({
    sv: `${side.name} är en packages.json och har inga texter att jämföra med. Ange en git-revision eller en mapp.`,
    en: `${side.name} is a packages.json and holds no texts to compare with. Give a git revision or a folder.`,
  });
}
