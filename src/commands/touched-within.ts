import { touchedPaths } from '../jobs/compare/touched.js';
import { openWorkspace } from '../jobs/workspace/workspace.js';
import { isWithin } from '../jobs/workspace/within.js';
import { jsonBuildReport } from '../report/build-json.js';
import { summaryOf } from '../report/summary.js';
import type { Terminal } from './command.js';
import { findingsText } from './print-findings.js';
import type { Values } from './read-call.js';

/** Finds the paths that `--since` leaves of those asked for; undefined where nothing of them has changed. */
export async function touchedWithin(
  { since, root, cwd }: { readonly since: string; readonly root: string; readonly cwd: string },
  asked: readonly string[],
): Promise<readonly string[] | undefined> {
  const touched = await touchedPaths(since, root, cwd);
  if (touched === 'everything') return asked;
  const left = touched.filter((path) => isWithin(path, asked));
  return left.length > 0 ? left : undefined;
}

/** Reports, in the format that was asked for, on a build that had nothing to do. */
export function tellUntouched(since: string, root: string, values: Values<'build'>, terminal: Terminal): void {
  const format = values['dry-run'] ? 'json' : values.format;
  const language = values.lang ?? openWorkspace(root).workspace.toolLanguage;
  const nothing = { diagnostics: [], courses: [], summary: summaryOf([], 0), language };
  const sentence =
    language === 'sv' ? `Ingen kurs har ändrats sedan ${since}.\n` : `No course has changed since ${since}.\n`;
  if (format === 'json') terminal.out(jsonBuildReport(nothing, nothing.summary));
  else if (format !== 'pretty') terminal.out(findingsText(nothing, format, terminal));
  else if (!values.quiet) terminal.out(sentence);
}
