import type { Diagnostic } from '../model/diagnostic.js';
import type { Summary } from './summary.js';

/** `{ "diagnostics": […], "summary": {…} }`, for machines. */
export function jsonReport(diagnostics: readonly Diagnostic[], summary: Summary): string {
  const plain = diagnostics.map(({ frame: _, ...diagnostic }) => diagnostic);
  return `${JSON.stringify({ diagnostics: plain, summary }, null, 2)}\n`;
}
