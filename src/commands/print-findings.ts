import pc from 'picocolors';
import { appendText } from '../disk/write-text.js';
import { toolVersion } from '../disk/tool-version.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import { markdownReport } from '../report/markdown.js';
import { REPORTERS, type ReportFormat } from '../report/reporters.js';
import type { Summary } from '../report/summary.js';
import type { Terminal } from './command.js';

/** Findings to print, and the language to print them in. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly language: ToolLanguage;
  /** Shown by a job summary instead of the findings: the command's own report, as Markdown. */
  readonly page?: () => string;
}

/**
 * Words findings in a format. GitHub's job summary (the file that `GITHUB_STEP_SUMMARY` names) gets them, or the page
 * that stands for them, as Markdown besides.
 */
export function findingsText(
  { diagnostics, summary, language, page = () => markdownReport(diagnostics, summary, language) }: Findings,
  format: ReportFormat,
  terminal: Terminal,
): string {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && file !== undefined && file !== '') appendText(file, page());
  return REPORTERS[format]({
    diagnostics,
    summary,
    language,
    version: toolVersion(),
    colors: pc.createColors(terminal.colors),
  });
}
