import type { WorkspaceCoverage } from '../../model/coverage.js';
import { escapeFor } from '../../text/escape.js';

/** The coverage as JSON, in the shape of `WorkspaceCoverage`. */
export function jsonCoverage(coverage: WorkspaceCoverage): string {
  return `${escapeFor('json', JSON.stringify(coverage, null, 2))}\n`;
}
