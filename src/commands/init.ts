import { startPipeline } from '../jobs/start/start.js';
import { CallError } from '../text/call-error.js';
import type { Command } from './command.js';
import { shownPath } from './seen-from.js';

/** `kurspaket init --ci`: a pipeline that is ready to run. */
export const command: Command<'init'> = async ({ values: { ci } }, terminal) => {
  if (ci === undefined)
    throw new CallError(
      {
        sv: 'Säg vilken tjänst: --ci github, gitlab eller azure.',
        en: 'Say which service: --ci github, gitlab or azure.',
      },
      true,
    );
  for (const path of startPipeline(ci, terminal.cwd)) terminal.out(`✓ ${shownPath(path, terminal.cwd)}\n`);
  return 0;
};
