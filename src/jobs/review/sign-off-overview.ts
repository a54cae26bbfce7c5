import { requiredScopes } from '../../check/required-reviews.js';
import { REVIEW_SCOPES, reviewOf } from '../../curriculum/review-state.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { Course } from '../../model/course.js';
import type { CurrentWaiver } from '../../model/coverage.js';
import type { ScopeStanding, SignOffStanding } from '../../model/sign-off-standing.js';
import type { Settings } from '../../model/workspace.js';
import { coverageReport } from '../measure/coverage.js';
import { measureCourses, type MeasureCall } from '../measure/measure.js';

/** The sign-offs and deviations of a workspace's courses, in the order of their routes. */
export interface SignOffOverview {
  readonly signOffs: readonly SignOffStanding[];
  /** Approved deviations that hold today. */
  readonly waivers: readonly CurrentWaiver[];
}

/** Tells who has signed what of every course that is not retired, and which sign-offs hold no longer. */
export function signOffOverview(call: MeasureCall): SignOffOverview {
  const measured = measureCourses({ files: listFiles(call.root), load: loadFile }, call, {
    addFacts: withSignedMedia,
    of: (course, { settings }) => signOffsOf(course, settings),
  });
  const courses = coverageReport(measured, call).coverage.journeys.flatMap((journey) => journey.courses);
  return {
    signOffs: courses.flatMap(({ course }) => measured.facts.get(course) ?? []),
    waivers: courses.flatMap(({ waivers }) => waivers),
  };
}

function signOffsOf(course: Course, settings: Settings): SignOffStanding {
  const required = requiredScopes(course, settings);
  const scopes = REVIEW_SCOPES.map((scope): ScopeStanding => {
    const { verdict, signOffs, tasks } = reviewOf(course, scope);
    const date = signOffs.at(-1)?.date;
    return {
      scope,
      required: required.includes(scope),
      verdict,
      by: [...new Set(signOffs.map(({ by }) => by))],
      reviewed: tasks.reviewed,
      all: tasks.all,
      ...(date !== undefined && { date }),
    };
  });
  return { course: course.id, title: course.title, scopes };
}
