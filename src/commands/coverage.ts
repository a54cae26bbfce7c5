import { check } from '../jobs/check/check.js';
import { diff } from '../jobs/compare/compare.js';
import { coverage, type CoverageReport } from '../jobs/measure/coverage.js';
import { sourceLinks } from '../jobs/measure/source-links.js';
import { isWithin } from '../jobs/workspace/within.js';
import { areasOf } from '../check/content-rules.js';
import { findWorkspace, type FoundWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import { csvCoverage } from '../report/coverage/csv.js';
import { goalWording } from '../report/coverage/goal-wording.js';
import { coveragePages } from '../report/coverage/html.js';
import { jsonCoverage } from '../report/coverage/json.js';
import { markdownCoverage } from '../report/coverage/markdown.js';
import { prettyCoverage } from '../report/coverage/pretty.js';
import type { ReportFormat } from '../report/reporters.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import type { Command, Terminal } from './command.js';
import { findingsText } from './print-findings.js';
import type { Values } from './read-call.js';
import { seenFrom, shownPath } from './seen-from.js';
import { dayOf } from './today.js';
import { colorsOf, writeAnswer, writePages } from './write-answer.js';

/** `kurspaket coverage`: what trains every knowledge goal, and what nothing trains. */
export const command: Command<'coverage'> = async ({ values, words }, terminal) => {
  const { format, out, lang } = values;
  refuseIdle(values);
  const found = findWorkspace(words, terminal.cwd);
  const report = coverage({ ...found, today: dayOf(values.today), ...(lang && { language: lang }) });
  const { language } = report;
  const prefix = shownPath(found.root, terminal.cwd);
  const seen = (file: string): string => (prefix === '' ? file : `${prefix}/${file}`);
  const pretty = (): string => prettyCoverage(report.coverage, language, colorsOf(out, terminal), seen);
  switch (format) {
    case 'html':
      // Pages go into a folder; the terminal has the report as well, in colours.
      terminal.out(`${prettyCoverage(report.coverage, language, colorsOf(undefined, terminal), seen)}\n`);
      writePages(await pages(report, found, values, terminal), out ?? 'dist/coverage', terminal);
      break;
    case 'pretty':
      writeAnswer(pretty(), out, terminal);
      break;
    case 'markdown':
      writeAnswer(markdownCoverage(report.coverage, language), out, terminal);
      break;
    case 'json':
      writeAnswer(jsonCoverage(report.coverage), out, terminal);
      break;
    case 'csv':
      writeAnswer(csvCoverage(report.coverage, language), out, terminal);
      break;
    default:
      writeAnswer(findings(report, found, format, terminal), out, terminal);
  }
  return report.coverage.passes ? 0 : 1;
};

/** CallError: an option that belongs to pages, where none are asked for. */
function refuseIdle(values: Values<'coverage'>): void {
  const idle = (['base', 'pages'] as const).find((option) => values[option] !== undefined);
  if (idle === undefined || values.format === 'html') return;
  throw new CallError(
    {
      sv: `--${idle} hör till sidorna. Lägg till --format html.`,
      en: `--${idle} belongs to the pages. Add --format html.`,
    },
    true,
  );
}

/** Makes the pages, with links to sources and tasks and, if there is a base, with what has changed of the goals. */
async function pages(
  { coverage: found, settings, language }: CoverageReport,
  { root, within }: FoundWorkspace,
  { base, pages: address }: Values<'coverage'>,
  { cwd }: Terminal,
): Promise<ReturnType<typeof coveragePages>> {
  const asked = ({ folder }: { readonly folder: string }): boolean => isWithin(folder, within);
  const call = { workspace: () => root, cwd, today: found.today, language, asked };
  const { source } = settings.links;
  const links = {
    ...(source !== undefined && { source: sourceLinks(source, root) }),
    ...(address !== undefined && { page: pagesBelow(address) }),
  };
  const changes = base === undefined ? undefined : goalWording((await diff({ base, ...call })).change);
  return coveragePages(found, { language, links, look: readPageLook('coverage'), ...(changes && { changes }) });
}

/** Words what `check` says of coverage, for other programs. */
function findings(
  { coverage: found, language }: CoverageReport,
  { root, within }: FoundWorkspace,
  format: ReportFormat,
  terminal: Terminal,
): string {
  const report = check({ root, within, today: found.today, language });
  const about = report.diagnostics.filter(({ rule }) => areasOf(rule).includes('training'));
  const diagnostics = seenFrom(shownPath(root, terminal.cwd), about);
  const summary = summaryOf(diagnostics, report.courses);
  return findingsText(
    { diagnostics, summary, language, page: () => markdownCoverage(found, language) },
    format,
    terminal,
  );
}

/** Finds addresses below the place where the web pages of the courses are. */
function pagesBelow(base: string): (course: string, page: string) => string {
  const folder = base.replace(/\/+$/, '');
  return (course, page) => `${folder}/${encodeURIComponent(course)}/${page}`;
}
