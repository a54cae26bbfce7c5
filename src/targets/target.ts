import type { LaunchData } from '../model/launch-data.js';
import type { PackagePlan } from '../model/package.js';
import type { ScopedCourse, Site, SiteFile } from '../model/site.js';
import type { TargetId } from '../model/workspace.js';
import { asciiSlug } from '../text/ascii.js';

/** What the tool itself brings to packages: schemas by their file name in a package's root. */
export interface TargetContext {
  readonly schemas: Readonly<Record<string, readonly SiteFile[]>>;
}

/** A platform that packages are made for. */
export interface Target {
  readonly id: TargetId;
  readonly plan: (scoped: ScopedCourse, site: Site, context: TargetContext) => PackagePlan;
}

/** The title of a package: of the course, and of the part where it holds one. A pilot says so. */
export function packageTitle({ course, scope, title }: ScopedCourse): string {
  const name = scope === 'course' ? course.title : `${course.title} – ${title}`;
  return course.status === 'pilot' ? `${name} (pilot)` : name;
}

/** `<course-id>-<part>-<version>`, or `<course-id>-<version>` for a whole course: the file name without ending. */
export function packageName({ course, scope, title }: ScopedCourse): string {
  const version = course.version.replace(/[^0-9A-Za-z.-]/g, '-');
  return scope === 'course' ? `${course.id}-${version}` : `${course.id}-${asciiSlug(title) || scope}-${version}`;
}

/** launch.js: tells the player what it was launched as. */
export function launchFile(launch: LaunchData): SiteFile {
  return { path: 'launch.js', text: `window.kurspaketLaunch = ${JSON.stringify(launch)};\n` };
}

/** What every target's plan says alike. */
export function planOf(target: TargetId, scoped: ScopedCourse, files: readonly SiteFile[]): PackagePlan {
  const { course, scope } = scoped;
  const trained = new Set(scoped.parts.flatMap((part) => part.tasks.flatMap((task) => task.goals)));
  return {
    target,
    course: course.id,
    part: scope,
    version: course.version,
    title: packageTitle(scoped),
    status: course.status,
    language: course.language,
    file: `${target}/${packageName(scoped)}.zip`,
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    time: scoped.time,
    timeByAudience: scoped.timeByAudience,
    goals: course.goals.filter((goal) => trained.has(goal)).map(({ id, text, level }) => ({ id, text, level })),
  };
}
