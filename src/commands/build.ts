import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { build } from '../jobs/package/package.js';
import type { SheetChanges } from '../jobs/package/installation-sheets.js';
import { defaultCacheFolder } from '../disk/build-memory.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { buildReport } from '../report/build.js';
import { jsonBuildReport } from '../report/build-json.js';
import { summaryOf } from '../report/summary.js';
import { dateOf, oneOf, readArguments, type Command, type Terminal } from './command.js';
import { interruption } from './interruption.js';
import { findingsText, reportFormat } from './print-findings.js';
import { progressLine } from './progress-line.js';
import { seenFrom } from './seen-from.js';
import { targetsOf } from './targets-of.js';
import type { tellUntouched } from './touched-within.js';

/** `kurspaket build`: checks, then writes the packages. */
export const command: Command = {
  usage: {
    sv: `kurspaket build [sökvägar] [--target scorm12,web] [--out dist/packages] [--drafts] [--dry-run] [--quiet]

Kontrollerar kurserna och bygger paketen. En kurs med fel byggs inte; de andra byggs ändå.
Utan sökvägar byggs hela arbetsytan (mappen content/).

  --target   vad som byggs: scorm12, scorm2004, scorm2004-3, cmi5, xapi, web, flera med komma, eller all; annars det som arbetsytan säger
  --out      mappen för paketen, packages.json och SHA256SUMS
  --drafts   bygg även utkast
  --new-iri-base  iriBase är medvetet en annan än i paketen som ligger i mappen
  --dry-run  visa planen som JSON, oavsett --format, och skriv ingenting
  --quiet    skriv bara fel
  --format   pretty (att läsa), json, markdown, github, gitlab, sarif eller junit (för andra program)
  --cache    mapp för det som kan återanvändas till nästa gång; --no-cache: bygg allt på nytt
  --since    bygg bara kurser som har ändrats sedan en git-revision (main...) eller en mapp; installationsbladen säger vad som är ändrat.
             Med en packages.json byggs alla, och bladen säger vad den vet
  --lang     språk för meddelandena; annars arbetsytans
  --today    räkna som om det var den dagen (ÅÅÅÅ-MM-DD)`,
    en: `kurspaket build [paths] [--target scorm12,web] [--out dist/packages] [--drafts] [--dry-run] [--quiet]

Checks the courses and builds the packages. A course with errors is not built; the others are.
Without paths the whole workspace is built (the folder content/).

  --target   what is built: scorm12, scorm2004, scorm2004-3, cmi5, xapi, web, several with commas, or all; otherwise what the workspace says
  --out      the folder for the packages, packages.json and SHA256SUMS
  --drafts   build drafts too
  --new-iri-base  iriBase is meant to be another than in the packages that lie in the folder
  --dry-run  show the plan as JSON, whatever the --format, and write nothing
  --quiet    write errors only
  --format   pretty (to read), json, markdown, github, gitlab, sarif or junit (for other programs)
  --cache    folder for what can be used again next time; --no-cache: build everything anew
  --since    build only courses that have changed since a git revision (main...) or a folder; the installation sheets say what has.
             With a packages.json all are built, and the sheets say what it knows
  --lang     language of the messages; otherwise the workspace's
  --today    reckon as if it were that day (YYYY-MM-DD)`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      target: { type: 'string' },
      out: { type: 'string' },
      drafts: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      quiet: { type: 'boolean' },
      'new-iri-base': { type: 'boolean' },
      format: { type: 'string' },
      cache: { type: 'string' },
      'no-cache': { type: 'boolean' },
      since: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
    });
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const format = reportFormat(values.format);
    const targets = targetsOf(values.target);
    const { root, within: asked } = findWorkspace(positionals, terminal.cwd);
    const dryRun = values['dry-run'] === true;
    const within =
      values.since === undefined
        ? asked
        : await touched(
            asked,
            values.since,
            root,
            { format: dryRun ? 'json' : format, language, quiet: values.quiet === true },
            terminal,
          );
    if (within === undefined) return 0;
    const sheetChanges =
      values.since === undefined || dryRun
        ? undefined
        : await changesSince(values.since, root, terminal.cwd, dateOf(values.today));
    const progress = progressLine(terminal, values.quiet === true || dryRun || format !== 'pretty');
    const cache = values['no-cache'] === true ? undefined : (values.cache ?? defaultCacheFolder());
    const report = await build({
      root,
      within,
      dryRun,
      drafts: values.drafts === true,
      newIriBase: values['new-iri-base'] === true,
      today: dateOf(values.today),
      onProgress: progress,
      signal: interruption(),
      out: resolve(terminal.cwd, values.out ?? 'dist/packages'),
      ...(targets && { targets }),
      ...(sheetChanges && { changes: sheetChanges }),
      ...(language && { language }),
      ...(cache !== undefined && { cache: resolve(terminal.cwd, cache) }),
    });
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const seen = { ...report, diagnostics: report.diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic)) };
    const summary = summaryOf(seen.diagnostics, seen.courses.length);
    const folder =
      relative(terminal.cwd, resolve(terminal.cwd, values.out ?? 'dist/packages'))
        .split(sep)
        .join('/') || '.';
    if (dryRun || format === 'json') terminal.out(jsonBuildReport(seen, summary));
    else if (format === 'pretty')
      terminal.out(
        buildReport(seen, summary, { folder, quiet: values.quiet === true, colors: pc.createColors(terminal.colors) }),
      );
    else terminal.out(findingsText({ ...seen, summary }, format, terminal));
    return summary.errors > 0 ? 1 : 0;
  },
};

/**
 * What `--since` leaves of the paths; undefined, with an empty report, where nothing has changed. Loaded when asked
 * for: an unchanged build reads nothing.
 */
async function touched(
  asked: readonly string[],
  since: string,
  root: string,
  how: Parameters<typeof tellUntouched>[2],
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  const { touchedWithin, tellUntouched: tell } = await import('./touched-within.js');
  const left = await touchedWithin(asked, since, root, terminal.cwd);
  if (left === undefined) tell(since, root, how, terminal);
  return left;
}

/** What has changed of each course since a revision, for the installation sheets. */
async function changesSince(base: string, root: string, cwd: string, today: string): Promise<SheetChanges> {
  const { diff } = await import('../jobs/compare/compare.js');
  const { change } = await diff({ base, workspace: () => root, cwd, today });
  return {
    base,
    courses: new Map(
      change.courses.filter(({ state }) => state !== 'unchanged').map((course) => [course.course, course]),
    ),
  };
}
