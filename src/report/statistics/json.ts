import type { WorkspaceStatistics } from '../../model/statistics.js';
import { escapeFor } from '../../text/escape.js';

/** The figures as JSON, in the shape of `WorkspaceStatistics`. */
export function jsonStatistics(statistics: WorkspaceStatistics): string {
  return `${escapeFor('json', JSON.stringify(statistics, null, 2))}\n`;
}
