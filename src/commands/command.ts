import type { CommandName } from './commands.js';
import type { Call } from './read-call.js';

/** The place where a command reads and writes. */
export interface Terminal {
  readonly cwd: string;
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly colors: boolean;
  /** Tells whether a line can be written over: a person watches. */
  readonly interactive: boolean;
}

/** A verb that a user types; the answer is the exit code. `commands.ts` and `options.ts` declare how it is called. */
export type Command<N extends CommandName> = (call: Call<N>, terminal: Terminal) => Promise<number>;
