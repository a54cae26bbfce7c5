import { relative, resolve, sep } from 'node:path';
import { workspaceOf } from '../jobs/workspace/named-course.js';
import { review } from '../jobs/review/review.js';
import { writeText } from '../disk/write-text.js';
import { CallError } from '../text/call-error.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';
import { tellUnreadable } from './tell-unreadable.js';

/** `kurspaket review`: a page for each course that anybody can examine it on. */
export const command: Command = {
  usage: {
    sv: `kurspaket review [kurser] [--base <före>] [--out mapp] [--lang sv|en] [--today ÅÅÅÅ-MM-DD]

Gör en sida för varje kurs, för den som ska granska den: allt på ett ställe, med bilder, textversioner, studiehandledning,
schema, källor, rättigheter och vad som är godkänt. Sidan är en enda fil som går att skicka, läsa i mobilen och skriva ut.

  kurser    id eller mappar; annars alla
  --base    visa vad som är tillagt och borttaget sedan en git-revision eller mapp (main, v1.2.0, main... för grenens start);
            utan kurser blir det då en sida för varje kurs som är ändrad
  --out     mappen för sidorna (dist/review)
  --lang    språk; annars kursens
  --today   räkna som om det var den dagen`,
    en: `kurspaket review [courses] [--base <before>] [--out folder] [--lang sv|en] [--today YYYY-MM-DD]

Makes a page of each course for whoever is to examine it: everything in one place, with pictures, transcripts, the trainers'
guide, schedule, sources, rights and what has been approved. The page is one file to send, to read on a phone and to print.

  courses   ids or folders; otherwise all
  --base    show what has been added and removed since a git revision or folder (main, v1.2.0, main... for where the branch
            began); without courses there is then a page for each course that has changed
  --out     the folder for the pages (dist/review)
  --lang    language; otherwise the course's
  --today   reckon as if it were that day`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      base: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
    });
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = workspaceOf(positionals, terminal.cwd);
    const {
      copies,
      unreadable,
      language: spoken,
    } = await review({
      root,
      within,
      cwd: terminal.cwd,
      today: dateOf(values.today),
      ...(values.base !== undefined && { base: values.base }),
      ...(language && { language }),
    });
    for (const { course, page } of copies) {
      const file = resolve(terminal.cwd, values.out ?? 'dist/review', `${course}.html`);
      writeText(file, page);
      terminal.out(`${relative(terminal.cwd, file).split(sep).join('/')}\n`);
    }
    if (copies.length === 0 && unreadable.length === 0) {
      if (values.base === undefined)
        throw new CallError({ sv: 'Här finns ingen kurs.', en: 'There is no course here.' });
      terminal.out(
        spoken === 'sv'
          ? `Ingen kurs är ändrad sedan ${values.base}.\n`
          : `No course has changed since ${values.base}.\n`,
      );
    }
    return tellUnreadable(unreadable, spoken, terminal);
  },
};
