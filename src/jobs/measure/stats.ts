import { requiredReviews } from '../../check/required-reviews.js';
import { journeyStatistics, type ReviewFacts } from '../../curriculum/journey-statistics.js';
import { listFiles } from '../../disk/list.js';
import { loadFile } from '../../disk/load.js';
import { withSignedMedia } from '../../disk/signed-media.js';
import type { Course } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { WorkspaceStatistics } from '../../model/statistics.js';
import type { Settings } from '../../model/workspace.js';
import { coverageReport } from './coverage.js';
import { measureCourses, type MeasureCall } from './measure.js';

/** The journeys of a workspace in figures. */
export interface StatsReport {
  readonly statistics: WorkspaceStatistics;
  /** The language of the report. */
  readonly language: ToolLanguage;
}

const OFF_ROUTE: Readonly<Record<ToolLanguage, string>> = { sv: 'Utanför resvägen', en: 'Off the route' };

/** Counts a workspace's journeys: courses, time, coverage, sources, reviews and deviations. */
export function stats(call: MeasureCall): StatsReport {
  const measured = measureCourses({ files: listFiles(call.root), load: loadFile }, call, {
    addFacts: withSignedMedia,
    of: (course, { settings }) => reviewFacts(course, settings),
  });
  const { coverage, language } = coverageReport(measured, call);
  const { today, organisation, journeys } = coverage;
  return {
    language,
    statistics: {
      today,
      ...(organisation !== undefined && { organisation }),
      journeys: journeys.map((journey) => journeyStatistics(journey, measured.facts, OFF_ROUTE[language])),
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
