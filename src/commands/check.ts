import { relative, sep } from 'node:path';
import { check } from '../build/check.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { summaryOf } from '../report/summary.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';
import { findingsText, reportFormat } from './print-findings.js';
import { seenFrom } from './seen-from.js';

/** `kurspaket check`: everything that is wrong with the content. */
export const command: Command = {
  usage: {
    sv: `kurspaket check [sökvägar] [--format …] [--lang sv|en] [--today ÅÅÅÅ-MM-DD]

Hittar allt som är fel i kurserna och visar var, varför det spelar roll och vad du ska göra.
Utan sökvägar kontrolleras hela arbetsytan (mappen content/).

  --format   pretty (att läsa), json, markdown, github, gitlab, sarif eller junit (för andra program)
  --lang     språk för meddelandena; annars arbetsytans
  --today    räkna som om det var den dagen`,
    en: `kurspaket check [paths] [--format …] [--lang sv|en] [--today YYYY-MM-DD]

Finds everything that is wrong in the courses and shows where, why it matters and what to do.
Without paths the whole workspace is checked (the folder content/).

  --format   pretty (to read), json, markdown, github, gitlab, sarif or junit (for other programs)
  --lang     language of the messages; otherwise the workspace's
  --today    reckon as if it were that day`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' }, lang: { type: 'string' }, today: { type: 'string' } });
    const format = reportFormat(values.format);
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const report = check({ root, within, today: dateOf(values.today), ...(language && { language }) });
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const diagnostics = report.diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic));
    const summary = summaryOf(diagnostics, report.courses);
    terminal.out(findingsText({ diagnostics, summary, language: report.language }, format, terminal));
    return summary.errors > 0 ? 1 : 0;
  },
};
