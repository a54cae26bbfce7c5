import { resolve } from 'node:path';
import { check, type CheckCall } from '../jobs/check/check.js';
import type { LinkCheckReport } from '../jobs/check/check-links.js';
import { defaultCacheFolder } from '../disk/build-memory.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { toolVersion } from '../disk/tool-version.js';
import { linkSentence } from '../report/links.js';
import { summaryOf } from '../report/summary.js';
import type { Command, Terminal } from './command.js';
import { interruptible } from './interruption.js';
import { findingsText } from './print-findings.js';
import { progressLine } from './progress-line.js';
import type { Values } from './read-call.js';
import { seenFrom, shownPath } from './seen-from.js';
import { dayOf } from './today.js';

/** `kurspaket check`: everything that is wrong with the content. */
export const command: Command<'check'> = async ({ values, words }, terminal) => {
  const { root, within } = findWorkspace(words, terminal.cwd);
  const call = { root, within, today: dayOf(values.today), ...(values.lang && { language: values.lang }) };
  const links = values.links ? await linksTried(call, values, terminal) : undefined;
  const report = links ?? check(call);
  const diagnostics = seenFrom(shownPath(root, terminal.cwd), report.diagnostics);
  const summary = summaryOf(diagnostics, report.courses);
  terminal.out(findingsText({ diagnostics, summary, language: report.language }, values.format, terminal));
  // What other programs read stays as they expect it.
  if (links !== undefined)
    (values.format === 'pretty' ? terminal.out : terminal.err)(
      `${linkSentence(links.answers, links.remembered, links.language)}\n`,
    );
  return summary.errors > 0 ? 1 : 0;
};

/** Loaded when asked for: nobody else needs the web. */
async function linksTried(call: CheckCall, values: Values<'check'>, terminal: Terminal): Promise<LinkCheckReport> {
  const [{ checkLinks }, { MANNERS }] = await Promise.all([
    import('../jobs/check/check-links.js'),
    import('../links/ask-all.js'),
  ]);
  const cache = values['no-cache'] ? undefined : resolve(terminal.cwd, values.cache ?? defaultCacheFolder());
  return interruptible((signal) =>
    checkLinks({
      ...call,
      manners: { ...MANNERS, userAgent: `kurspaket/${toolVersion()} (check --links)`, signal },
      onAsked: progressLine(terminal, values.format !== 'pretty'),
      ...(cache !== undefined && { cache }),
    }),
  );
}
