import type { ToolLanguage } from '../../model/diagnostic.js';
import { COMMAND_NAMES, declarationOf, type CommandName } from '../commands.js';
import { optionsOf } from '../options.js';

/** Proposals of a shell: words to choose among, names of files or folders, or none. */
export type Completed =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isList: boolean }
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'nothing' };

/** An option as a shell offers it. */
export interface CompletedOption {
  /** With its dashes. */
  readonly name: string;
  readonly words: string;
  /** Its value; absent for a flag. */
  readonly value?: Completed;
  readonly isMultiple: boolean;
}

/** A command as a shell offers it. */
export interface CompletedCommand {
  readonly name: CommandName;
  readonly words: string;
  readonly options: readonly CompletedOption[];
  /** Proposals for the words beside options. */
  readonly argument: Completed;
}

/** The shells that there is a script for. */
export const SHELL_NAMES = ['bash', 'zsh', 'fish', 'pwsh'] as const;

/** Gathers what shells offer, in a language; `rules` are the ids that `explain` knows. */
export function completedCommands(language: ToolLanguage, rules: readonly string[]): readonly CompletedCommand[] {
  return COMMAND_NAMES.map((name) => ({
    name,
    words: declarationOf(name).summary[language],
    argument: argumentOf(name, rules),
    options: [
      ...optionsOf(name).map(
        ({ name: option, kind, words, meanings, completes, isList = false, isMultiple = false }) => ({
          name: `--${option}`,
          words: words?.[language] ?? '',
          isMultiple,
          ...(kind !== 'flag' && { value: valueOf(meanings, completes, isList) }),
        }),
      ),
      { name: '--help', words: { sv: 'visar hjälpen', en: 'shows the help' }[language], isMultiple: false },
    ],
  }));
}

function argumentOf(name: CommandName, rules: readonly string[]): Completed {
  const completes = declarationOf(name).arguments[0]?.completes;
  if (completes === undefined) return { kind: 'nothing' };
  if (completes === 'paths') return { kind: 'files' };
  if (completes === 'folders') return { kind: 'folders' };
  return { kind: 'words', isList: false, words: completes === 'rules' ? rules : SHELL_NAMES };
}

function valueOf(
  meanings: readonly (readonly [value: string, meaning: unknown])[],
  completes: 'files' | 'folders' | undefined,
  isList: boolean,
): Completed {
  if (meanings.length > 0) return { kind: 'words', words: meanings.map(([value]) => value), isList };
  return { kind: completes ?? 'nothing' };
}
