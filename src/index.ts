export { build } from './jobs/package/package.js';
export type { BuildOptions, BuildReport, CourseOutcome } from './jobs/package/report.js';
export { diff, type DiffCall, type DiffReport } from './jobs/compare/compare.js';
export { check, type CheckCall, type CheckReport } from './jobs/check/check.js';
export { checkContent, type CheckOptions } from './jobs/check/check-content.js';
export type { ChangeClass, CourseChange, WorkspaceChange } from './model/course-change.js';
export { contentFiles } from './jobs/workspace/content-files.js';
export { coverage, coverageOf, type CoverageReport } from './jobs/measure/coverage.js';
export type { ContentCall, MeasureCall } from './jobs/measure/measure.js';
export { stats, type StatsReport } from './jobs/measure/stats.js';
export { review, type ReviewCall, type ReviewReport } from './jobs/review/review.js';
export type {
  Activity,
  CourseCoverage,
  CoveredGoal,
  CoveredStepGoal,
  GoalFlag,
  JourneyCoverage,
  WorkspaceCoverage,
} from './model/coverage.js';
export type { JourneyStatistics, TimeAudit, WorkspaceStatistics } from './model/statistics.js';
export type { Diagnostic, Position, RelatedPlace, Severity, ToolLanguage } from './model/diagnostic.js';
export type { PackagePlan, PackageRecord } from './model/package.js';
export type { LoadedFile, SourceFile } from './model/source-file.js';
export type { TargetId } from './model/workspace.js';
export { CallError } from './text/call-error.js';
