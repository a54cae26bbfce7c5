import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { coverage } from '../build/coverage.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { writeText } from '../disk/write-text.js';
import { csvCoverage } from '../report/coverage/csv.js';
import { jsonCoverage } from '../report/coverage/json.js';
import { markdownCoverage } from '../report/coverage/markdown.js';
import { prettyCoverage } from '../report/coverage/pretty.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';

const FORMATS = ['pretty', 'markdown', 'json', 'csv'] as const;

/** `kurspaket coverage`: what trains every knowledge goal, and what nothing trains. */
export const command: Command = {
  usage: {
    sv: `kurspaket coverage [sökvägar] [--format pretty|markdown|json|csv] [--out fil]

Visar vad som tränar varje kunskapsmål, del för del och steg för steg, och vilka mål som saknar träning.
Utan sökvägar är hela arbetsytan med (mappen content/). Utkast räknas med, kurser som har utgått räknas inte.

  --format   pretty (att läsa här), markdown, json eller csv (för kalkylblad)
  --out      filen som skrivs; annars skrivs allt ut här
  --lang     rapportens språk; annars arbetsytans
  --today    räkna som om det var den dagen (ÅÅÅÅ-MM-DD)

Slutar med 1 när en resa inte når sitt krav (coverage.failUnder i kurspaket.yaml eller journey.yaml).`,
    en: `kurspaket coverage [paths] [--format pretty|markdown|json|csv] [--out file]

Shows what trains every knowledge goal, part by part and step by step, and which goals nothing trains.
Without paths the whole workspace is included (the folder content/). Drafts are counted, retired courses are not.

  --format   pretty (to read here), markdown, json or csv (for spreadsheets)
  --out      the file that is written; otherwise everything is printed here
  --lang     language of the report; otherwise the workspace's
  --today    reckon as if it were that day (YYYY-MM-DD)

Ends with 1 when a journey does not reach its threshold (coverage.failUnder in kurspaket.yaml or journey.yaml).`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' }, today: { type: 'string' },
    });
    const format = oneOf(values.format, '--format', FORMATS) ?? 'pretty';
    const asked = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const { coverage: found, language } = coverage({ root, within, today: dateOf(values.today), ...(asked && { language: asked }) });
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const seen = (file: string): string => (prefix === '' ? file : `${prefix}/${file}`);
    const text = {
      pretty: () => prettyCoverage(found, language, pc.createColors(terminal.colors && values.out === undefined), seen),
      markdown: () => markdownCoverage(found, language), json: () => jsonCoverage(found), csv: () => csvCoverage(found, language),
    }[format]();
    if (values.out === undefined) terminal.out(text);
    else writeText(resolve(terminal.cwd, values.out), text);
    return found.passes ? 0 : 1;
  },
};
