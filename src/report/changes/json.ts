import { withoutFrames } from '../json.js';
import { changedCourses, type ChangeFacts } from './facts.js';
import { escapeFor } from '../../text/escape.js';

/**
 * `{ base, head, class, courses, journeys, sources, unreadable, diagnostics, summary }`, for machines; courses in the
 * shape of `CourseChange`.
 */
export function jsonChanges({ base, head, change, diagnostics }: ChangeFacts): string {
  const { class: each, ...rest } = change;
  const count = (severity: string): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const summary = {
    courses: change.courses.length,
    changed: changedCourses(change).length,
    errors: count('error'),
    warnings: count('warning'),
  };
  const facts = { base, head, class: each, ...rest, diagnostics: withoutFrames(diagnostics), summary };
  return `${escapeFor('json', JSON.stringify(facts, null, 2))}\n`;
}
