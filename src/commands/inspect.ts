import { resolve } from 'node:path';
import pc from 'picocolors';
import { inspect, type InspectCall, type InspectReport, type NamedFile } from '../jobs/inspect/inspect.js';
import { openBytes } from '../disk/open-bytes.js';
import { packageHeads, packagesJson, packagesMarkdown } from '../report/packages.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import type { Command, Terminal } from './command.js';
import { findingsText } from './print-findings.js';
import { spokenLanguage } from './spoken-language.js';

/** `kurspaket inspect`: what a package is, ours or a stranger's, and what is wrong with it. */
export const command: Command<'inspect'> = async ({ values, words }, terminal) => {
  const { format, against } = values;
  const language = values.lang ?? spokenLanguage(terminal.cwd);
  if (words.length === 0) throw new CallError({ sv: 'Ange minst ett paket.', en: 'Name at least one package.' }, true);
  if (against !== undefined && words.length > 1)
    throw new CallError(
      { sv: 'Med --against jämförs ett paket åt gången.', en: 'With --against one package at a time is compared.' },
      true,
    );
  const file = (name: string): NamedFile => ({ name: name.replaceAll('\\', '/'), path: resolve(terminal.cwd, name) });
  const call = { files: words.map(file), language, ...(against !== undefined && { against: file(against) }) };
  const { packages, diagnostics } = values.play ? await playing(call, terminal) : await inspect(call);
  const summary = { ...summaryOf(diagnostics, 0), packages: packages.length };
  if (format === 'json') terminal.out(packagesJson(packages, diagnostics, summary));
  else {
    if (format === 'pretty') terminal.out(packageHeads(packages, language, pc.createColors(terminal.colors)));
    if (format === 'markdown') terminal.out(packagesMarkdown(packages, language));
    terminal.out(findingsText({ diagnostics, summary, language }, format, terminal));
  }
  return summary.errors > 0 ? 1 : 0;
};

const WITHOUT_SANDBOX = {
  sv: 'Webbläsaren startar inte i sin sandlåda här (till exempel som root eller i en container) och kör därför utan: spela bara upp paket som du litar på.',
  en: 'The browser does not start in its sandbox here (as root or in a container, for instance) and runs without it: play only packages that you trust.',
} as const;

/** Inspects and launches, with one browser for all packages. */
async function playing(call: InspectCall, terminal: Terminal): Promise<InspectReport> {
  const [{ openBrowser }, { playPackage }] = await Promise.all([
    import('../jobs/inspect/play/open-browser.js'),
    import('../jobs/inspect/play/play-package.js'),
  ]);
  const { browser, isSandboxed } = await openBrowser();
  if (!isSandboxed) terminal.err(`${WITHOUT_SANDBOX[call.language]}\n`);
  try {
    return await inspect({
      ...call,
      play: async ({ path }, compared) => {
        const source = await openBytes(path);
        try {
          return await playPackage(compared, source, browser);
        } finally {
          await source.close();
        }
      },
    });
  } finally {
    await browser.close();
  }
}
