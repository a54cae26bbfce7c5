import { resolve } from 'node:path';
import { startCourse } from '../jobs/start/start.js';
import { CallError } from '../text/call-error.js';
import type { Command } from './command.js';
import { shownPath } from './seen-from.js';

/** `kurspaket new`: the beginning of a course, ready to be checked. */
export const command: Command<'new'> = async ({ values: { title, digital, lang }, words: [folder] }, terminal) => {
  if (folder === undefined)
    throw new CallError(
      { sv: 'Säg i vilken mapp kursen ska ligga.', en: 'Say in which folder the course is to be.' },
      true,
    );
  const paths = startCourse({
    folder,
    path: resolve(terminal.cwd, folder),
    digital,
    ...(title !== undefined && { title }),
    ...(lang && { language: lang }),
  });
  for (const path of paths) terminal.out(`✓ ${shownPath(path, terminal.cwd)}\n`);
  return 0;
};
