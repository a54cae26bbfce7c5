import type { Goal } from '../model/course.js';
import type { LaunchData } from '../model/launch-data.js';
import type { PackagePlan } from '../model/package.js';
import type { CoursePages, ScopedCourse, SiteFile } from '../model/site.js';
import type { Settings, TargetId } from '../model/workspace.js';
import { checklistOf } from '../progress/checklist.js';
import { asciiSlug } from '../text/ascii.js';
import { oneLine, shortened } from '../text/shortened.js';

/** What a target may use besides the pages. */
export interface TargetContext {
  /** Schemas by target, under their paths in a package. */
  readonly schemas: Readonly<Record<string, readonly SiteFile[]>>;
  readonly settings: Pick<Settings, 'iriBase' | 'statements'>;
  readonly web: WebSurroundings;
}

/** What surrounds a course on the web: made when a target asks for it. */
export interface WebSurroundings {
  /** The course's front page and what it shows. */
  readonly front: () => readonly SiteFile[];
  readonly entry: () => NonNullable<PackagePlan['catalogue']>;
  /** The catalogue's address of a journey or a course, seen from a course's folder; undefined where it shows none. */
  readonly addressOf: (what: 'journey' | 'course', id: string) => string | undefined;
}

/** A platform that packages are made for. */
export interface Target {
  readonly id: TargetId;
  readonly plan: (pages: CoursePages, context: TargetContext) => readonly PackagePlan[];
}

/**
 * The title of a package, in one line of at most so many characters: of the course, and of the part where it holds one.
 * A pilot says so.
 */
export function packageTitle({ course, scope, title }: ScopedCourse, limit = Number.POSITIVE_INFINITY): string {
  const ending = oneLine(`${scope === 'course' ? '' : `– ${title}`}${course.status === 'pilot' ? ' (pilot)' : ''}`);
  const name = oneLine(course.title);
  // A long name must not hide which part it is; half of the room is the course's in any case.
  const short = shortened(name, Math.max(limit / 2, limit - ending.length - 1));
  return shortened(ending === '' ? short : `${short} ${ending}`, limit);
}

/** `<course-id>-<part>-<version>`, or `<course-id>-<version>` for a whole course: the file name without ending. */
function packageName({ course, scope, title }: ScopedCourse): string {
  const version = course.version.replace(/[^0-9A-Za-z.-]/g, '-');
  return scope === 'course' ? `${course.id}-${version}` : `${course.id}-${asciiSlug(title) || scope}-${version}`;
}

/** launch.js: tells the player what it was launched as. */
export function launchFile(launch: LaunchData): SiteFile {
  return { path: 'launch.js', text: `window.kurspaketLaunch = ${JSON.stringify(launch)};\n` };
}

/** The goals that a page trains, in the course's order: just those that the player tracks as objectives. */
export function trainedGoals({ course, parts }: ScopedCourse): readonly Goal[] {
  const trained = new Set(checklistOf(course, parts).goals);
  return course.goals.filter(({ id }) => trained.has(id));
}

/** The files of several pages of one course together: what they share stands once. */
export function filesOf({ pages }: CoursePages): readonly SiteFile[] {
  return [...new Map(pages.flatMap(({ site }) => site.files).map((file) => [file.path, file])).values()];
}

/** What every target's plan says alike; `more` is what it says otherwise. */
export function planOf(
  target: TargetId,
  scoped: ScopedCourse,
  files: readonly SiteFile[],
  more: Partial<PackagePlan> = {},
): PackagePlan {
  const { course, scope } = scoped;
  return {
    target,
    course: course.id,
    part: scope,
    version: course.version,
    title: packageTitle(scoped),
    status: course.status,
    language: course.language,
    file: `${target}/${packageName(scoped)}.zip`,
    form: 'zip',
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    time: scoped.time,
    timeByAudience: scoped.timeByAudience,
    goals: trainedGoals(scoped).map(({ id, text, level }) => ({ id, text, level })),
    ...more,
  };
}
