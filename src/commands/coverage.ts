import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { diff } from '../jobs/compare/compare.js';
import { check } from '../jobs/check/check.js';
import { coverage } from '../jobs/measure/coverage.js';
import { sourceLinks } from '../jobs/measure/source-links.js';
import { isWithin } from '../jobs/workspace/within.js';
import { areasOf } from '../check/content-rules.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import { writeText } from '../disk/write-text.js';
import { csvCoverage } from '../report/coverage/csv.js';
import { goalWording } from '../report/coverage/goal-wording.js';
import { coveragePages } from '../report/coverage/html.js';
import { jsonCoverage } from '../report/coverage/json.js';
import { markdownCoverage } from '../report/coverage/markdown.js';
import { prettyCoverage } from '../report/coverage/pretty.js';
import { summaryOf } from '../report/summary.js';
import { CallError } from '../text/call-error.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';
import { findingsText } from './print-findings.js';
import { seenFrom } from './seen-from.js';

const FORGE_FORMATS = ['github', 'gitlab', 'sarif', 'junit'] as const;
type ForgeFormat = (typeof FORGE_FORMATS)[number];
const FORMATS = ['pretty', 'html', 'markdown', 'json', 'csv', ...FORGE_FORMATS] as const;

/** `kurspaket coverage`: what trains every knowledge goal, and what nothing trains. */
export const command: Command = {
  usage: {
    sv: `kurspaket coverage [sökvägar] [--format pretty|html|markdown|json|csv] [--out fil eller mapp]

Visar vad som tränar varje kunskapsmål, del för del och steg för steg, och vilka mål som saknar träning.
Utan sökvägar är hela arbetsytan med (mappen content/). Utkast räknas med, kurser som har utgått räknas inte.

  --format   pretty (att läsa här), html (en sida per resa), markdown, json eller csv (för kalkylblad);
             github, gitlab, sarif eller junit: det som check säger om täckningen
  --out      html: mappen för sidorna (dist/coverage); annars filen som skrivs i stället för att visas här
  --base     html: visa vilka måltexter som har ändrats sedan en gren, en commit, en mapp eller en packages.json
  --pages    html: adressen till kursernas webbsidor (target web), så att varje uppgift blir en länk
  --lang     rapportens språk; annars arbetsytans
  --today    räkna som om det var den dagen (ÅÅÅÅ-MM-DD)

Slutar med 1 när en resa inte når sitt krav (coverage.failUnder i kurspaket.yaml eller journey.yaml)
och när en kurs inte går att läsa.`,
    en: `kurspaket coverage [paths] [--format pretty|html|markdown|json|csv] [--out file or folder]

Shows what trains every knowledge goal, part by part and step by step, and which goals nothing trains.
Without paths the whole workspace is included (the folder content/). Drafts are counted, retired courses are not.

  --format   pretty (to read here), html (a page a journey), markdown, json or csv (for spreadsheets);
             github, gitlab, sarif or junit: what check says of coverage
  --out      html: the folder for the pages (dist/coverage); otherwise the file that is written instead of printing here
  --base     html: show which goal texts have changed since a branch, a commit, a folder or a packages.json
  --pages    html: the address of the courses' web pages (target web), which makes every task a link
  --lang     language of the report; otherwise the workspace's
  --today    reckon as if it were that day (YYYY-MM-DD)

Ends with 1 when a journey does not reach its threshold (coverage.failUnder in kurspaket.yaml or journey.yaml)
and when a course cannot be read.`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
      pages: { type: 'string' },
      base: { type: 'string' },
    });
    const format = oneOf(values.format, '--format', FORMATS) ?? 'pretty';
    const asked = oneOf(values.lang, '--lang', ['sv', 'en']);
    const idle = (['base', 'pages'] as const).find((option) => values[option] !== undefined);
    if (idle !== undefined && format !== 'html')
      throw new CallError(
        {
          sv: `--${idle} hör till sidorna. Lägg till --format html.`,
          en: `--${idle} belongs to the pages. Add --format html.`,
        },
        true,
      );
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const {
      coverage: found,
      settings,
      language,
    } = coverage({ root, within, today: dateOf(values.today), ...(asked && { language: asked }) });
    const code = found.passes ? 0 : 1;
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const seen = (file: string): string => (prefix === '' ? file : `${prefix}/${file}`);
    const pretty = (colors: boolean): string => prettyCoverage(found, language, pc.createColors(colors), seen);
    if (format === 'html') {
      const since =
        values.base === undefined
          ? undefined
          : goalWording(
              (
                await diff({
                  base: values.base,
                  workspace: () => root,
                  cwd: terminal.cwd,
                  today: found.today,
                  language,
                  asked: ({ folder }) => isWithin(folder, within),
                })
              ).change,
            );
      const { source } = settings.links;
      const links = {
        ...(source !== undefined && { source: sourceLinks(source, root) }),
        ...(values.pages !== undefined && { page: pagesBelow(values.pages) }),
      };
      terminal.out(`${pretty(terminal.colors)}\n`);
      for (const [name, text] of coveragePages(found, {
        language,
        links,
        look: readPageLook('coverage'),
        ...(since && { changes: since }),
      })) {
        const file = resolve(terminal.cwd, values.out ?? 'dist/coverage', name);
        writeText(file, text);
        terminal.out(`${relative(terminal.cwd, file).split(sep).join('/')}\n`);
      }
      return code;
    }
    const findings = (forge: ForgeFormat): string => {
      const report = check({ root, within, today: found.today, language });
      const diagnostics = report.diagnostics
        .filter(({ rule }) => areasOf(rule).includes('training'))
        .map((diagnostic) => seenFrom(prefix, diagnostic));
      return findingsText(
        {
          diagnostics,
          summary: summaryOf(diagnostics, report.courses),
          language,
          page: () => markdownCoverage(found, language),
        },
        forge,
        terminal,
      );
    };
    const text =
      format === 'pretty'
        ? pretty(terminal.colors && values.out === undefined)
        : format === 'markdown'
          ? markdownCoverage(found, language)
          : format === 'json'
            ? jsonCoverage(found)
            : format === 'csv'
              ? csvCoverage(found, language)
              : findings(format);
    if (values.out === undefined) terminal.out(text);
    else writeText(resolve(terminal.cwd, values.out), text);
    return code;
  },
};

/** Addresses below the place where the web pages of the courses are. */
function pagesBelow(base: string): (course: string, page: string) => string {
  const folder = base.replace(/\/+$/, '');
  return (course, page) => `${folder}/${encodeURIComponent(course)}/${page}`;
}
