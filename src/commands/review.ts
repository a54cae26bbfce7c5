import { workspaceOf } from '../jobs/workspace/named-course.js';
import { review } from '../jobs/review/review.js';
import { CallError } from '../text/call-error.js';
import type { Command } from './command.js';
import { tellUnreadable } from './tell-unreadable.js';
import { dayOf } from './today.js';
import { writePages } from './write-answer.js';

/** `kurspaket review`: a page for each course that anybody can examine it on. */
export const command: Command<'review'> = async ({ values, words }, terminal) => {
  const { base, lang } = values;
  const { root, within } = workspaceOf(words, terminal.cwd);
  const { copies, unreadable, language } = await review({
    root,
    within,
    cwd: terminal.cwd,
    today: dayOf(values.today),
    ...(base !== undefined && { base }),
    ...(lang && { language: lang }),
  });
  const pages = copies.map(({ course, page }) => [`${course}.html`, page] as const);
  writePages(pages, values.out, terminal);
  if (copies.length === 0 && unreadable.length === 0) {
    if (base === undefined) throw new CallError({ sv: 'Här finns ingen kurs.', en: 'There is no course here.' });
    terminal.out(
      language === 'sv' ? `Ingen kurs är ändrad sedan ${base}.\n` : `No course has changed since ${base}.\n`,
    );
  }
  return tellUnreadable(unreadable, language, terminal);
};
