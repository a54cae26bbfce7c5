import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { stats } from '../jobs/measure/stats.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import { writeText } from '../disk/write-text.js';
import { statisticsPages } from '../report/statistics/html.js';
import { jsonStatistics } from '../report/statistics/json.js';
import { markdownStatistics } from '../report/statistics/markdown.js';
import { prettyStatistics } from '../report/statistics/pretty.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';

const FORMATS = ['pretty', 'html', 'markdown', 'json'] as const;

/** `kurspaket stats`: each journey in figures, and the time audit of each course. */
export const command: Command = {
  usage: {
    sv: `kurspaket stats [sökvägar] [--format pretty|html|markdown|json] [--out fil eller mapp]

Visar varje resa i siffror: kurser, uppgifter, tid per steg och målgrupp, måltäckning, källor att se över,
granskningar som saknas och avsteg som gäller. Med html blir det ett A4 per resa, och för varje kurs en
tidsredovisning som en arbetsgivare kan spara. Utan sökvägar är hela arbetsytan med (mappen content/).

  --format   pretty (att läsa här), html, markdown eller json
  --out      html: mappen för sidorna (dist/stats); annars filen som skrivs i stället för att visas här
  --lang     rapportens språk; annars arbetsytans
  --today    räkna som om det var den dagen (ÅÅÅÅ-MM-DD)`,
    en: `kurspaket stats [paths] [--format pretty|html|markdown|json] [--out file or folder]

Shows each journey in figures: courses, tasks, time by step and audience, goal coverage, sources to look into,
missing reviews and deviations in force. html makes one A4 a journey, and for each course a time audit that an
employer can file. Without paths the whole workspace is included (the folder content/).

  --format   pretty (to read here), html, markdown or json
  --out      html: the folder for the pages (dist/stats); otherwise the file that is written instead of printing here
  --lang     language of the report; otherwise the workspace's
  --today    reckon as if it were that day (YYYY-MM-DD)`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      format: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
    });
    const format = oneOf(values.format, '--format', FORMATS) ?? 'pretty';
    const asked = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const { statistics: found, language } = stats({
      root,
      within,
      today: dateOf(values.today),
      ...(asked && { language: asked }),
    });
    if (format === 'html') {
      for (const [name, text] of statisticsPages(found, language, readPageLook('statistics'))) {
        const file = resolve(terminal.cwd, values.out ?? 'dist/stats', name);
        writeText(file, text);
        terminal.out(`${relative(terminal.cwd, file).split(sep).join('/')}\n`);
      }
      return 0;
    }
    const colors = pc.createColors(terminal.colors && values.out === undefined);
    const text = {
      pretty: () => prettyStatistics(found, language, colors),
      markdown: () => markdownStatistics(found, language),
      json: () => jsonStatistics(found),
    }[format]();
    if (values.out === undefined) terminal.out(text);
    else writeText(resolve(terminal.cwd, values.out), text);
    return 0;
  },
};
