export { build } from './build/build.js';
export type { BuildOptions, BuildReport, CourseOutcome } from './build/report.js';
export { check, type CheckCall, type CheckReport } from './build/check.js';
export { checkContent, type CheckOptions } from './check-content.js';
export type { Diagnostic, Position, RelatedPlace, Severity, ToolLanguage } from './model/diagnostic.js';
export type { PackagePlan, PackageRecord } from './model/package.js';
export type { TargetId } from './model/workspace.js';
export { CallError } from './text/call-error.js';
