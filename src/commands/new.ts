import { relative, resolve, sep } from 'node:path';
import { startCourse } from '../jobs/start/start.js';
import { CallError } from '../text/call-error.js';
import { oneOf, readArguments, type Command } from './command.js';

/** `kurspaket new`: the beginning of a course, ready to be checked. */
export const command: Command = {
  usage: {
    sv: `kurspaket new <mapp> [--title "Kursens namn"] [--digital] [--lang sv|en]

Börjar en ny kurs i en ny mapp, till exempel content/barn-och-unga/min-kurs.
Kursen är ett utkast som går att kontrollera direkt: byt ut texterna mot dina egna.

  --title    kursens namn; annars mappens
  --digital  en kurs utan kursdagar
  --lang     språk för kursens texter; annars resans eller arbetsytans`,
    en: `kurspaket new <folder> [--title "Name of the course"] [--digital] [--lang sv|en]

Begins a new course in a new folder, such as content/barn-och-unga/my-course.
The course is a draft that can be checked at once: put your own texts in.

  --title    the course's name; otherwise the folder's
  --digital  a course without course days
  --lang     language of the course's texts; otherwise the journey's or the workspace's`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      { title: { type: 'string' }, digital: { type: 'boolean' }, lang: { type: 'string' } },
      1,
    );
    const [folder] = positionals;
    if (folder === undefined)
      throw new CallError(
        { sv: 'Säg i vilken mapp kursen ska ligga.', en: 'Say in which folder the course is to be.' },
        true,
      );
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const paths = startCourse({
      folder,
      path: resolve(terminal.cwd, folder),
      digital: values.digital === true,
      ...(values.title !== undefined && { title: values.title }),
      ...(language && { language }),
    });
    for (const path of paths) terminal.out(`✓ ${relative(terminal.cwd, path).split(sep).join('/')}\n`);
    return 0;
  },
};
