import type { WorkspaceCoverage } from '../../model/coverage.js';

/** The coverage as JSON, in the shape of `WorkspaceCoverage`. */
export function jsonCoverage(coverage: WorkspaceCoverage): string {
  return `${JSON.stringify(coverage, null, 2)}\n`;
}
