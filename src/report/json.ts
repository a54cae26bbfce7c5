import type { Diagnostic } from '../model/diagnostic.js';
import type { Summary } from './summary.js';
import { escapeFor } from '../text/escape.js';

/** `{ "diagnostics": […], "summary": {…} }`, for machines. */
export function jsonReport(diagnostics: readonly Diagnostic[], summary: Summary): string {
  return `${escapeFor('json', JSON.stringify({ diagnostics: withoutFrames(diagnostics), summary }, null, 2))}\n`;
}

/** Diagnostics as machines are given them: the lines around a place are for people. */
export function withoutFrames(diagnostics: readonly Diagnostic[]): readonly object[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, frame: undefined }));
}
