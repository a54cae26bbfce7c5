import type { Diagnostic } from '../model/diagnostic.js';

/** The order in which diagnostics are told: by file, line and column, then by rule. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  const byRule = Number(a.rule > b.rule) - Number(a.rule < b.rule);
  return a.start.line - b.start.line || a.start.column - b.start.column || byRule;
}
