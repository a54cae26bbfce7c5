import type { StatedActivity, StatementData } from '../../model/launch-data.js';
import type { CoursePages, ScopedCourse } from '../../model/site.js';
import type { Settings } from '../../model/workspace.js';
import { packageTitle, trainedGoals } from '../target.js';

/** `<iriBase><course-id>`: the course in every statement, in every version. */
function courseIri(iriBase: string, course: string): string {
  return `${iriBase}${course}`;
}

type Base = Pick<Settings, 'iriBase' | 'statements'>;

/**
 * What cmi5 and xAPI packages of these pages say of courses, parts, goals and tasks. `ofWhole`: whose IRI a page of the
 * whole course has.
 */
export function statementData(
  { whole, pages }: CoursePages,
  settings: Base,
  ofWhole: 'course' | 'part',
): StatementData {
  const { iriBase = '', statements } = settings;
  const { course } = whole;
  const iri = courseIri(iriBase, course.id);
  const partIri = ({ scope }: ScopedCourse): string =>
    scope === 'course' && ofWhole === 'course' ? iri : `${iri}/${scope}`;
  const description = course.summary === undefined ? {} : { description: course.summary };
  const tasks = pages.flatMap(({ scoped }) => scoped.parts.flatMap((part) => part.tasks));
  const goals = new Set(pages.flatMap(({ scoped }) => trainedGoals(scoped)));
  return {
    level: statements,
    language: course.language,
    course: { iri, name: packageTitle(whole), ...description },
    parts: Object.fromEntries(
      pages.map(({ scoped }): [string, StatedActivity] => [
        scoped.scope,
        { iri: partIri(scoped), name: packageTitle(scoped), ...description },
      ]),
    ),
    goals: Object.fromEntries(
      course.goals
        .filter((goal) => goals.has(goal))
        .map(({ id, text }) => [id, { iri: `${iri}/goal/${id}`, name: text }]),
    ),
    tasks: Object.fromEntries(
      tasks.map(({ id, title, kind }) => [id, { iri: `${iri}/task/${id}`, name: title, kind }]),
    ),
  };
}
