import type { Colors } from 'picocolors/types.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import { githubReport } from './github.js';
import { gitlabReport } from './gitlab.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import { prettyReport } from './pretty.js';
import { sarifReport } from './sarif.js';
import type { Summary } from './summary.js';

/** Facts that every reporter is given. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly language: ToolLanguage;
  /** The tool's version. */
  readonly version: string;
  /** For terminals. */
  readonly colors: Colors;
}

/** A reader of findings, by the name people give to `--format`. */
export const REPORTERS = {
  pretty: ({ diagnostics, summary, language, colors }: Report) => prettyReport(diagnostics, summary, language, colors),
  json: ({ diagnostics, summary }: Report) => jsonReport(diagnostics, summary),
  markdown: ({ diagnostics, summary, language }: Report) => markdownReport(diagnostics, summary, language),
  github: ({ diagnostics }: Report) => githubReport(diagnostics),
  gitlab: ({ diagnostics }: Report) => gitlabReport(diagnostics),
  sarif: ({ diagnostics, version, language }: Report) => sarifReport(diagnostics, version, language),
  junit: ({ diagnostics }: Report) => junitReport(diagnostics),
} as const;

export type ReportFormat = keyof typeof REPORTERS;

/** Every name that `--format` takes for findings. */
export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];
