import { requiredReviews } from '../../check/required-reviews.js';
import { journeyStatistics, type ReviewFacts } from '../../curriculum/journey-statistics.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { Course } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { WorkspaceStatistics } from '../../model/statistics.js';
import type { Settings } from '../../model/workspace.js';
import { coverageOf, type CoverageCall } from './coverage.js';

export interface StatisticsReport {
  readonly statistics: WorkspaceStatistics;
  /** The language of the report. */
  readonly language: ToolLanguage;
}

const OFF_ROUTE: Readonly<Record<ToolLanguage, string>> = { sv: 'Utanför resvägen', en: 'Off the route' };

/** The journeys of a workspace in figures: courses, time, coverage, sources, reviews and deviations. */
export function statistics(call: CoverageCall): StatisticsReport {
  const reviews = new Map<string, ReviewFacts>();
  const { coverage, language } = coverageOf(listFiles(call.root), loadFile, call, {
    known: withSignedMedia,
    onCourse: (course, { settings }) => void reviews.set(course.id, reviewFacts(course, settings)),
  });
  const { today, organisation, journeys } = coverage;
  return {
    language,
    statistics: {
      today,
      ...(organisation !== undefined && { organisation }),
      journeys: journeys.map((journey) => journeyStatistics(journey, reviews, OFF_ROUTE[language])),
    },
  };
}

function reviewFacts(course: Course, settings: Settings): ReviewFacts {
  const { id, title } = course;
  const reviews = requiredReviews(course, settings);
  return {
    asked: reviews.length,
    missing: reviews.flatMap(({ scope, verdict, tasks: { reviewed, all } }) =>
      verdict === 'signed' ? [] : [{ course: id, title, scope, verdict, reviewed, all }],
    ),
  };
}
