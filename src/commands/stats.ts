import { stats } from '../jobs/measure/stats.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import { statisticsPages } from '../report/statistics/html.js';
import { jsonStatistics } from '../report/statistics/json.js';
import { markdownStatistics } from '../report/statistics/markdown.js';
import { prettyStatistics } from '../report/statistics/pretty.js';
import type { Command } from './command.js';
import { dayOf } from './today.js';
import { colorsOf, writeAnswer, writePages } from './write-answer.js';

/** `kurspaket stats`: each journey in figures, and the time audit of each course. */
export const command: Command<'stats'> = async ({ values, words }, terminal) => {
  const { format, out, lang } = values;
  const { root, within } = findWorkspace(words, terminal.cwd);
  const { statistics, language } = stats({ root, within, today: dayOf(values.today), ...(lang && { language: lang }) });
  if (format === 'html')
    writePages(statisticsPages(statistics, language, readPageLook('statistics')), out ?? 'dist/stats', terminal);
  else {
    const texts = {
      pretty: () => prettyStatistics(statistics, language, colorsOf(out, terminal)),
      markdown: () => markdownStatistics(statistics, language),
      json: () => jsonStatistics(statistics),
    };
    writeAnswer(texts[format](), out, terminal);
  }
  return 0;
};
