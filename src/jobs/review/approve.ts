import { join } from 'node:path';
import { coveredDigests } from '../../curriculum/sign-off-digests.js';
import { tasksOf } from '../../curriculum/covered-content.js';
import { withMediaDigests } from '../../disk/signed-media.js';
import { readText, writeText } from '../../disk/write-text.js';
import type { Course } from '../../model/course.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';
import { CallError } from '../../text/call-error.js';
import { proposalFor } from '../../text/proposal.js';
import { check } from '../check/check.js';
import type { NamedCourse } from '../workspace/named-course.js';
import { readCourseOf } from '../workspace/workspace.js';
import { withSignOff } from './reviews-text.js';

/** A sign-off that is to be recorded. */
export interface NewSignOff {
  readonly scope: ReviewScope;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Ids; empty: the whole course. */
  readonly tasks: readonly string[];
}

/** A sign-off that has been recorded, or the errors for which it has not. */
export type Approved =
  | {
      readonly outcome: 'refused';
      readonly diagnostics: readonly Diagnostic[];
      readonly courses: number;
      readonly language: ToolLanguage;
    }
  | {
      readonly outcome: 'signed';
      readonly course: Course;
      readonly language: ToolLanguage;
      /** reviews.yaml, relative to the workspace's root. */
      readonly file: string;
      readonly renewed: boolean;
      /** Number of files it covers. */
      readonly files: number;
    };

/**
 * Writes a sign-off into the course's reviews.yaml, unless the course has errors. CallError: a task that the course
 * does not have.
 */
export function approve(
  { root, card, ...opened }: NamedCourse,
  { scope, by, date, tasks }: NewSignOff,
  options: { readonly language?: ToolLanguage; readonly today: string },
): Approved {
  const { diagnostics, courses, language } = check({ root, within: [card.folder], ...options });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const course = readCourseOf(opened, card, { addFacts: withMediaDigests });
  if (errors.length > 0 || course === undefined) return { outcome: 'refused', diagnostics: errors, courses, language };
  const named = tasks.length === 0 ? 'all' : tasks.map((task) => taskCalled(task, course));
  const digests = Object.fromEntries(
    [...coveredDigests(course, scope, named)].flatMap(([file, digest]) =>
      digest === undefined ? [] : [[file, digest]],
    ),
  );
  const file = `${card.folder}/reviews.yaml`;
  const path = join(root, file);
  const { text, renewed } = withSignOff(readText(path), {
    scope,
    by,
    date,
    version: course.version,
    tasks: named === 'all' ? named : [...new Set(named)],
    digests,
  });
  writeText(path, text);
  return { outcome: 'signed', course, language, file, renewed, files: Object.keys(digests).length };
}

/** The id that a task has now. */
function taskCalled(name: string, course: Course): string {
  const [task] = tasksOf(course, [name]);
  if (task !== undefined) return task.id;
  const proposal = proposalFor(
    name,
    tasksOf(course, 'all').map(({ id }) => id),
  );
  throw new CallError({
    sv: `Kursen ${course.id} har ingen uppgift som heter ${name}.${proposal === undefined ? '' : ` Menade du ${proposal}?`}`,
    en: `The course ${course.id} has no task called ${name}.${proposal === undefined ? '' : ` Did you mean ${proposal}?`}`,
  });
}
