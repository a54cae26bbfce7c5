import { reviewOf } from '../../curriculum/review-state.js';
import { commitsTouching, findRepository, textAt, type Repository } from '../../disk/git.js';
import { loadFile } from '../../disk/load.js';
import { revisionFiles } from '../../disk/revision-files.js';
import { withDigests } from '../../disk/same-bytes.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { ApprovalChange, ApprovalReport } from '../../model/approval-change.js';
import type { Course, SignOff } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { CourseCard, ReviewScope } from '../../model/workspace.js';
import { CallError } from '../../text/call-error.js';
import { contentChange } from '../compare/content-change.js';
import { openWorkspace, readCourseOf, type OpenWorkspace } from '../workspace/workspace.js';

/** A scope, and the courses whose sign-offs of it are asked about. */
export interface SinceSignOffCall {
  readonly scope: ReviewScope;
  /** Absolute folder of the workspace. */
  readonly root: string;
  readonly asked?: (course: Pick<CourseCard, 'id' | 'folder'>) => boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Tells what has changed since a scope was signed: by the digests of the sign-offs, and where git knows the state that
 * was signed, in words. `unreadable`: folders of courses that cannot be read.
 */
export async function sinceSignOff({
  scope,
  root,
  asked = () => true,
  today,
}: SinceSignOffCall): Promise<
  ApprovalReport & { readonly unreadable: readonly string[]; readonly language: ToolLanguage }
> {
  const opened = openWorkspace(root);
  const { files, workspace } = opened;
  const repository = repositoryOf(root);
  const courses: ApprovalChange[] = [];
  const unreadable: string[] = [];
  for (const card of workspace.courses.filter((each) => asked(each) && each.status !== 'retired')) {
    const course = readCourseOf(opened, card, { addFacts: withSignedMedia });
    if (course === undefined) {
      unreadable.push(card.folder);
      continue;
    }
    const review = reviewOf(course, scope);
    const changed = new Map(review.stale.flatMap(({ changes }) => changes).map((change) => [change.file, change]));
    const commit =
      review.stale.length === 0 || repository === undefined
        ? undefined
        : signedAt(review.signOffs.at(-1), course, repository);
    const since =
      commit === undefined || repository === undefined
        ? undefined
        : await changeSince(commit, repository, { files, card, today });
    courses.push({
      course: card.id,
      title: card.title,
      verdict: review.verdict,
      files: [...changed.values()],
      signOffs: review.signOffs.map(({ by, date, version }) => ({ by, date, version })),
      left: review.verdict === 'unsigned' ? [] : [...review.tasksLeft.map(({ title }) => title), ...review.filesLeft],
      ...(since && { since }),
    });
  }
  return { scope, courses, unreadable, language: workspace.toolLanguage };
}

/** Without git the digests say which files have changed, and that is all. */
function repositoryOf(root: string): Repository | undefined {
  try {
    return findRepository(root);
  } catch (error) {
    if (error instanceof CallError) return undefined;
    throw error;
  }
}

/** The commit that brought a sign-off: the oldest of those in a row, from now backwards, that hold it. */
function signedAt(signOff: SignOff | undefined, course: Course, repository: Repository): string | undefined {
  if (signOff === undefined) return undefined;
  const path = [repository.prefix, course.folder, 'reviews.yaml'].filter((piece) => piece !== '').join('/');
  const marks = [signOff.by, signOff.date, ...Object.values(signOff.digests)];
  let found: string | undefined;
  for (const commit of commitsTouching(repository, path)) {
    const text = textAt(repository, commit, path);
    if (text === undefined || !marks.every((mark) => text.includes(mark))) break;
    found = commit;
  }
  return found;
}

async function changeSince(
  commit: string,
  repository: Repository,
  { files, card, today }: { readonly card: CourseCard; readonly today: string } & Pick<OpenWorkspace, 'files'>,
): Promise<ApprovalChange['since']> {
  const then = revisionFiles(repository, commit, repository.prefix);
  const sides = await withDigests(then, files);
  const asked = ({ id, folder }: Pick<CourseCard, 'id' | 'folder'>): boolean =>
    id === card.id || folder === card.folder;
  const { change } = contentChange(
    { files: sides.base, load: (file) => file },
    { files: sides.head, load: loadFile },
    { asked, today },
  );
  const own = change.courses.find(({ folder }) => folder === card.folder);
  return own && { commit, change: own };
}
