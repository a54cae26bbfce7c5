import { requiredScopes } from '../../check/required-reviews.js';
import { REVIEW_SCOPES, reviewOf } from '../../curriculum/review-state.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { Course } from '../../model/course.js';
import type { CurrentWaiver } from '../../model/coverage.js';
import type { ScopeStanding, SignOffStanding } from '../../model/sign-off-standing.js';
import type { Settings } from '../../model/workspace.js';
import { coverageOf, type CoverageCall } from '../measure/coverage.js';

export interface Standings {
  /** Courses in the order of their routes. */
  readonly signOffs: readonly SignOffStanding[];
  /** Approved deviations that hold today. */
  readonly waivers: readonly CurrentWaiver[];
}

/** Who has signed what of every course that is not retired, and what holds no longer. */
export function standings(call: CoverageCall): Standings {
  const found = new Map<string, SignOffStanding>();
  const { coverage } = coverageOf(listFiles(call.root), loadFile, call, {
    known: withSignedMedia,
    onCourse: (course, { settings }) => void found.set(course.id, standing(course, settings)),
  });
  const courses = coverage.journeys.flatMap((journey) => journey.courses);
  return {
    signOffs: courses.flatMap(({ course }) => found.get(course) ?? []),
    waivers: courses.flatMap(({ waivers }) => waivers),
  };
}

function standing(course: Course, settings: Settings): SignOffStanding {
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
