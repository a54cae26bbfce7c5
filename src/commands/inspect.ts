import { resolve } from 'node:path';
import pc from 'picocolors';
import { inspect, type InspectCall, type InspectReport } from '../jobs/inspect/inspect.js';
import { openBytes } from '../disk/open-bytes.js';
import { packageHeads, packagesJson, packagesMarkdown } from '../report/packages.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import { oneOf, readArguments, type Command, type Terminal } from './command.js';
import { findingsText, reportFormat } from './print-findings.js';
import { spokenLanguage } from './spoken-language.js';

/** `kurspaket inspect`: what a package is, ours or a stranger's, and what is wrong with it. */
export const command: Command = {
  usage: {
    sv: `kurspaket inspect <paket.zip>… [--play] [--against gammalt.zip] [--format pretty|json|…] [--lang sv|en]

Säger vad ett paket är (SCORM 1.2, SCORM 2004, cmi5, xAPI) och vad som är fel med det, innan någon laddar upp det.
Ingenting packas upp på disken.

  --play     starta kursen i en webbläsare mot en simulerad lärplattform: blir den någonsin klar?
             (kräver Chrome, Chromium eller Edge, och npm-paketet playwright-core)
  --against  det paket som ska bytas ut: tappar deltagarna sina resultat?
  --format   pretty (att läsa), json, markdown, github, gitlab, sarif eller junit (för andra program)
  --lang     språk för meddelandena (annars svenska)

Slutar med 1 när något är fel.`,
    en: `kurspaket inspect <package.zip>… [--play] [--against old.zip] [--format pretty|json|…] [--lang sv|en]

Says what a package is (SCORM 1.2, SCORM 2004, cmi5, xAPI) and what is wrong with it, before anybody uploads it.
Nothing is unpacked to the disk.

  --play     launch the course in a browser against a simulated learning platform: is it ever done?
             (needs Chrome, Chromium or Edge, and the npm package playwright-core)
  --against  the package to be replaced: do learners lose their results?
  --format   pretty (to read), json, markdown, github, gitlab, sarif or junit (for other programs)
  --lang     language of the messages (otherwise Swedish)

Ends with 1 when something is wrong.`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      play: { type: 'boolean' },
      against: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string' },
    });
    const format = reportFormat(values.format);
    const language = oneOf(values.lang, '--lang', ['sv', 'en']) ?? spokenLanguage(terminal.cwd);
    if (positionals.length === 0)
      throw new CallError({ sv: 'Ange minst ett paket.', en: 'Name at least one package.' }, true);
    if (values.against !== undefined && positionals.length > 1)
      throw new CallError(
        { sv: 'Med --against jämförs ett paket åt gången.', en: 'With --against one package at a time is compared.' },
        true,
      );
    const file = (name: string): { readonly name: string; readonly path: string } => ({
      name: name.replaceAll('\\', '/'),
      path: resolve(terminal.cwd, name),
    });
    const call: InspectCall = {
      files: positionals.map(file),
      language,
      ...(values.against !== undefined && { against: file(values.against) }),
    };
    const { packages, diagnostics } = values.play === true ? await playing(call, terminal) : await inspect(call);
    const summary = { ...summaryOf(diagnostics, 0), packages: packages.length };
    if (format === 'json') terminal.out(packagesJson(packages, diagnostics, summary));
    else {
      const before =
        format === 'pretty'
          ? packageHeads(packages, language, pc.createColors(terminal.colors))
          : format === 'markdown'
            ? packagesMarkdown(packages, language)
            : '';
      terminal.out(before + findingsText({ diagnostics, summary, language }, format, terminal));
    }
    return summary.errors > 0 ? 1 : 0;
  },
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
