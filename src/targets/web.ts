import type { Body, Course } from '../model/course.js';
import type { CoursePages } from '../model/site.js';
import { filesOf, launchFile, planOf, type Target, type WebSurroundings } from './target.js';

/**
 * Web pages without an LMS: a folder a course, under a name that never changes, ready to be copied to any server or
 * opened from disk. No
 * zip, since whoever runs a web server wants the files, and no version in the name, since links to it stand for years.
 */
export const web: Target = {
  id: 'web',
  plan(pages, { web: surroundings }) {
    const { course } = pages.whole;
    const launch = launchFile({ protocol: 'web', version: course.version, links: linksOf(pages, surroundings) });
    const files = new Map([...filesOf(pages), ...surroundings.front(), launch].map((file) => [file.path, file]));
    const more = { file: `web/${course.id}`, form: 'folder', catalogue: surroundings.entry() } as const;
    return [planOf('web', pages.whole, [...files.values()], more)];
  },
};

/**
 * Addresses that words with `data-link` lead to here: other pages of the course, and to what the catalogue shows. A
 * page cannot
 * hold these links
 * itself: its bytes are the same in every target, and in an LMS no package can open another. So it names what it means,
 * launch.js says
 * where that is, and the player makes links of the names; without script they stay names. Other courses are reached
 * through the
 * catalogue, which tells of every course, built or not: no link is ever dead.
 */
function linksOf(
  { whole: { course }, pages }: CoursePages,
  { addressOf }: WebSurroundings,
): Readonly<Record<string, string>> {
  const references = bodiesOf(course).flatMap((body) => [...body.references.values()]);
  const named = new Set([...course.after, ...references.flatMap(({ to }) => (to.kind === 'course' ? [to.id] : []))]);
  const others = [...named]
    .sort()
    .map((id) => [`course/${id}`, id === course.id ? 'index.html' : addressOf('course', id)] as const);
  const parts = pages.flatMap(({ scoped, site }) =>
    scoped.parts.flatMap(({ id, tasks }) => [
      [`part/${id}`, scoped.scope === 'course' ? `${site.page}#part-${id}` : site.page] as const,
      ...tasks.map((task) => [`task/${task.id}`, `${site.page}#task-${task.id}`] as const),
    ]),
  );
  const journey =
    course.journey === undefined
      ? []
      : [[`journey/${course.journey.id}`, addressOf('journey', course.journey.id)] as const];
  const all = [...journey, ['course', 'index.html'] as const, ...others, ...parts];
  return Object.fromEntries(all.flatMap(([name, address]) => (address === undefined ? [] : [[name, address]])));
}

/** Every text of the course that learners read. */
function bodiesOf({ introduction, parts, days }: Course): readonly Body[] {
  const tasks = parts.flatMap((part) => part.tasks);
  const transcripts = tasks.flatMap(({ media }) => media?.transcript ?? []);
  return [introduction, ...days.map(({ body }) => body), ...tasks.map(({ body }) => body), ...transcripts];
}
