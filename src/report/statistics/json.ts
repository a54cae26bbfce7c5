import type { WorkspaceStatistics } from '../../model/statistics.js';

/** The figures as JSON, in the shape of `WorkspaceStatistics`. */
export function jsonStatistics(statistics: WorkspaceStatistics): string {
  return `${JSON.stringify(statistics, null, 2)}\n`;
}
