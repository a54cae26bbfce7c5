import { bashScript } from './bash.js';
import type { CompletedCommand, SHELL_NAMES } from './completed-commands.js';
import { fishScript } from './fish.js';
import { pwshScript } from './pwsh.js';
import { zshScript } from './zsh.js';

type Shell = (typeof SHELL_NAMES)[number];

/** The script of each shell. */
export const SHELLS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  pwsh: pwshScript,
};

/** Tells whether there is a script for a shell. */
export function isShell(name: string): name is Shell {
  return Object.hasOwn(SHELLS, name);
}
