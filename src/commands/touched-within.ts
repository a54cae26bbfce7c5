import { openWorkspace } from '../jobs/workspace/workspace.js';
import { touchedPaths } from '../jobs/compare/touched.js';
import { isWithin } from '../jobs/workspace/within.js';
import type { ToolLanguage } from '../model/diagnostic.js';
import { jsonBuildReport } from '../report/build-json.js';
import type { ReportFormat } from '../report/reporters.js';
import { summaryOf } from '../report/summary.js';
import type { Terminal } from './command.js';
import { findingsText } from './print-findings.js';

/** The paths that `--since` leaves of those asked for; undefined where nothing of them has changed. */
export async function touchedWithin(
  asked: readonly string[],
  since: string,
  root: string,
  cwd: string,
): Promise<readonly string[] | undefined> {
  const touched = await touchedPaths(since, root, cwd);
  if (touched === 'everything') return asked;
  const left = touched.filter((path) => isWithin(path, asked));
  return left.length > 0 ? left : undefined;
}

/** The report of a build that had nothing to do, in the format that was asked for. */
export function tellUntouched(
  since: string,
  root: string,
  asked: { readonly format: ReportFormat; readonly language: ToolLanguage | undefined; readonly quiet: boolean },
  terminal: Terminal,
): void {
  const { format, quiet } = asked;
  const language = asked.language ?? openWorkspace(root).workspace.toolLanguage;
  const nothing = { diagnostics: [], courses: [], summary: summaryOf([], 0), language };
  const sentence =
    language === 'sv' ? `Ingen kurs har ändrats sedan ${since}.\n` : `No course has changed since ${since}.\n`;
  if (format !== 'pretty')
    terminal.out(
      format === 'json' ? jsonBuildReport(nothing, nothing.summary) : findingsText(nothing, format, terminal),
    );
  else if (!quiet) terminal.out(sentence);
}
