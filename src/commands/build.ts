import { resolve } from 'node:path';
import pc from 'picocolors';
import { build } from '../jobs/package/package.js';
import type { SheetChanges } from '../jobs/package/installation-sheets.js';
import type { BuildReport } from '../jobs/package/report.js';
import { defaultCacheFolder } from '../disk/build-memory.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { buildReport } from '../report/build.js';
import { jsonBuildReport } from '../report/build-json.js';
import { summaryOf } from '../report/summary.js';
import type { Command, Terminal } from './command.js';
import { interruptible } from './interruption.js';
import { findingsText } from './print-findings.js';
import { progressLine } from './progress-line.js';
import type { Values } from './read-call.js';
import { seenFrom, shownPath } from './seen-from.js';
import { targetsOf } from './targets-of.js';
import { dayOf } from './today.js';

/** `kurspaket build`: checks, then writes the packages. */
export const command: Command<'build'> = async ({ values, words }, terminal) => {
  const targets = targetsOf(values.target);
  const { root, within: asked } = findWorkspace(words, terminal.cwd);
  const within = values.since === undefined ? asked : await touched(values.since, { root, asked }, values, terminal);
  if (within === undefined) return 0;
  const today = dayOf(values.today);
  const changes =
    values.since === undefined || values['dry-run']
      ? undefined
      : await changesSince({ base: values.since, root, cwd: terminal.cwd, today });
  const cache = values['no-cache'] ? undefined : (values.cache ?? defaultCacheFolder());
  const report = await interruptible((signal) =>
    build({
      root,
      within,
      today,
      signal,
      dryRun: values['dry-run'],
      drafts: values.drafts,
      newIriBase: values['new-iri-base'],
      onProgress: progressLine(terminal, values.quiet || values['dry-run'] || values.format !== 'pretty'),
      out: resolve(terminal.cwd, values.out),
      ...(targets && { targets }),
      ...(changes && { changes }),
      ...(values.lang && { language: values.lang }),
      ...(cache !== undefined && { cache: resolve(terminal.cwd, cache) }),
    }),
  );
  return told(
    { ...report, diagnostics: seenFrom(shownPath(root, terminal.cwd), report.diagnostics) },
    values,
    terminal,
  );
};

function told(report: BuildReport, values: Values<'build'>, terminal: Terminal): number {
  const summary = summaryOf(report.diagnostics, report.courses.length);
  const folder = shownPath(resolve(terminal.cwd, values.out), terminal.cwd) || '.';
  const colors = pc.createColors(terminal.colors);
  if (values['dry-run'] || values.format === 'json') terminal.out(jsonBuildReport(report, summary));
  else if (values.format === 'pretty')
    terminal.out(buildReport(report, summary, { folder, quiet: values.quiet, colors }));
  else terminal.out(findingsText({ ...report, summary }, values.format, terminal));
  return summary.errors > 0 ? 1 : 0;
}

/**
 * Keeps of the paths what `--since` touches; undefined, with an empty report, where nothing has changed. Loaded when
 * asked for: an unchanged build reads nothing.
 */
async function touched(
  since: string,
  { root, asked }: { readonly root: string; readonly asked: readonly string[] },
  values: Values<'build'>,
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  const { touchedWithin, tellUntouched } = await import('./touched-within.js');
  const left = await touchedWithin({ since, root, cwd: terminal.cwd }, asked);
  if (left === undefined) tellUntouched(since, root, values, terminal);
  return left;
}

/** Finds what has changed of each course since a revision, for the installation sheets. */
async function changesSince(call: Record<'base' | 'root' | 'cwd' | 'today', string>): Promise<SheetChanges> {
  const { base, root, ...rest } = call;
  const { diff } = await import('../jobs/compare/compare.js');
  const { change } = await diff({ base, workspace: () => root, ...rest });
  return {
    base,
    courses: new Map(
      change.courses.filter(({ state }) => state !== 'unchanged').map((course) => [course.course, course]),
    ),
  };
}
