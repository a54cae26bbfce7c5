import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import type { Command } from './command.js';
import { completedCommands } from './completion/completed-commands.js';
import { SHELLS, isShell } from './completion/shells.js';
import { rules } from './rules.js';
import { systemLanguage } from './spoken-language.js';

/** `kurspaket completion`: a script by which a shell fills in commands, options and their values. */
export const command: Command<'completion'> = async ({ values, words: [shell] }, terminal) => {
  const names = Object.keys(SHELLS);
  if (shell === undefined)
    throw new CallError(
      { sv: `Säg vilket skal: ${names.join(', ')}.`, en: `Say which shell: ${names.join(', ')}.` },
      true,
    );
  if (!isShell(shell)) {
    const near = proposalFor(shell, names);
    throw new CallError(
      {
        sv: `Det finns inget skript för ${shell}. ${near === undefined ? `Välj bland ${names.join(', ')}.` : `Menade du ${near}?`}`,
        en: `There is no script for ${shell}. ${near === undefined ? `Choose among ${names.join(', ')}.` : `Did you mean ${near}?`}`,
      },
      true,
    );
  }
  const commands = completedCommands(
    values.lang ?? systemLanguage(),
    rules.map(({ id }) => id),
  );
  terminal.out(SHELLS[shell](commands));
  return 0;
};
