import { relative, sep } from 'node:path';
import { startPipeline } from '../jobs/start/start.js';
import { CallError } from '../text/call-error.js';
import { oneOf, readArguments, type Command } from './command.js';

/** `kurspaket init --ci`: a pipeline that is ready to run. */
export const command: Command = {
  usage: {
    sv: `kurspaket init --ci github|gitlab|azure

Skriver en färdig pipeline som kontrollerar och bygger kurserna vid varje ändring och sparar paketen som artefakter.
Filer som redan finns lämnas i fred.`,
    en: `kurspaket init --ci github|gitlab|azure

Writes a pipeline, ready to run, that checks and builds the courses at every change and keeps the packages as artefacts.
Files that are there already are left alone.`,
  },
  async run(args, terminal) {
    const { values } = readArguments(args, { ci: { type: 'string' }, lang: { type: 'string' } }, 0);
    const forge = oneOf(values.ci, '--ci', ['github', 'gitlab', 'azure']);
    if (forge === undefined)
      throw new CallError(
        {
          sv: 'Säg vilken tjänst: --ci github, gitlab eller azure.',
          en: 'Say which service: --ci github, gitlab or azure.',
        },
        true,
      );
    for (const path of startPipeline(forge, terminal.cwd))
      terminal.out(`✓ ${relative(terminal.cwd, path).split(sep).join('/')}\n`);
    return 0;
  },
};
