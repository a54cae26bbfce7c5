import type { Course } from '../model/course.js';
import type { Finding } from '../model/diagnostic.js';
import type { Workspace } from '../model/workspace.js';
import type { CheckContext } from './rule.js';
import { rules } from './rules/index.generated.js';

type Circumstances = Omit<CheckContext, 'rules'>;

/** What the rules have to say of a course, in no order. */
export function checkCourse(course: Course, circumstances: Circumstances): readonly Finding[] {
  const context = { ...circumstances, rules };
  return rules.flatMap((rule) =>
    rule.course === undefined || (rule.whole === true && !course.complete) ? [] : [...rule.course(course, context)],
  );
}

/** What the rules have to say of settings, sources, journeys and routes. */
export function checkWorkspace(workspace: Workspace, circumstances: Circumstances): readonly Finding[] {
  const context = { ...circumstances, rules };
  return rules.flatMap((rule) => (rule.workspace === undefined ? [] : [...rule.workspace(workspace, context)]));
}
