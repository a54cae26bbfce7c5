import { relative, resolve, sep } from 'node:path';
import { check, type CheckCall } from '../jobs/check/check.js';
import type { LinkCheckReport } from '../jobs/check/check-links.js';
import { defaultCacheFolder } from '../disk/build-memory.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { toolVersion } from '../disk/tool-version.js';
import { linkSentence } from '../report/links.js';
import type { ReportFormat } from '../report/reporters.js';
import { summaryOf } from '../report/summary.js';
import { dateOf, oneOf, readArguments, type Command, type Terminal } from './command.js';
import { interruption } from './interruption.js';
import { findingsText, reportFormat } from './print-findings.js';
import { progressLine } from './progress-line.js';
import { seenFrom } from './seen-from.js';

/** `kurspaket check`: everything that is wrong with the content. */
export const command: Command = {
  usage: {
    sv: `kurspaket check [sökvägar] [--links] [--format …] [--lang sv|en] [--today ÅÅÅÅ-MM-DD]

Hittar allt som är fel i kurserna och visar var, varför det spelar roll och vad du ska göra.
Utan sökvägar kontrolleras hela arbetsytan (mappen content/).

  --format   pretty (att läsa), json, markdown, github, gitlab, sarif eller junit (för andra program)
  --links    pröva också webbadresserna i källregistret och texterna; det tar sin tid, för ingen webbplats stressas
  --cache    mapp för adressernas svar, som gäller i sju dagar; --no-cache: pröva alla på nytt
  --lang     språk för meddelandena; annars arbetsytans
  --today    räkna som om det var den dagen`,
    en: `kurspaket check [paths] [--links] [--format …] [--lang sv|en] [--today YYYY-MM-DD]

Finds everything that is wrong in the courses and shows where, why it matters and what to do.
Without paths the whole workspace is checked (the folder content/).

  --format   pretty (to read), json, markdown, github, gitlab, sarif or junit (for other programs)
  --links    try the web addresses of sources and texts as well; takes its time, for no site is hurried
  --cache    folder for the addresses' answers, good for seven days; --no-cache: try all of them anew
  --lang     language of the messages; otherwise the workspace's
  --today    reckon as if it were that day`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      links: { type: 'boolean' },
      cache: { type: 'string' },
      'no-cache': { type: 'boolean' },
      lang: { type: 'string' },
      today: { type: 'string' },
    });
    const format = reportFormat(values.format);
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const call = { root, within, today: dateOf(values.today), ...(language && { language }) };
    const links = values.links === true ? await asked(call, values, format, terminal) : undefined;
    const report = links ?? check(call);
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const diagnostics = report.diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic));
    const summary = summaryOf(diagnostics, report.courses);
    terminal.out(findingsText({ diagnostics, summary, language: report.language }, format, terminal));
    // What other programs read stays as they expect it.
    if (links !== undefined)
      (format === 'pretty' ? terminal.out : terminal.err)(
        `${linkSentence(links.answers, links.remembered, links.language)}\n`,
      );
    return summary.errors > 0 ? 1 : 0;
  },
};

/** Loaded when asked for: nobody else needs the web. */
async function asked(
  call: CheckCall,
  values: { readonly cache?: string | undefined; readonly 'no-cache'?: boolean | undefined },
  format: ReportFormat,
  terminal: Terminal,
): Promise<LinkCheckReport> {
  const [{ checkLinks }, { MANNERS }] = await Promise.all([
    import('../jobs/check/check-links.js'),
    import('../links/ask-all.js'),
  ]);
  const cache = values['no-cache'] === true ? undefined : resolve(terminal.cwd, values.cache ?? defaultCacheFolder());
  const manners = { ...MANNERS, userAgent: `kurspaket/${toolVersion()} (check --links)`, signal: interruption() };
  return checkLinks({
    ...call,
    manners,
    onAsked: progressLine(terminal, format !== 'pretty'),
    ...(cache !== undefined && { cache }),
  });
}
