import type { CommandName, Words } from './commands.js';

/** An option as one command has it; what is left out is as the option itself says. */
export interface OptionUse {
  readonly words?: Words;
  /** Name of its value in the help. */
  readonly value?: Words;
  /** Of the option's values those that the command takes. */
  readonly values?: readonly string[];
  readonly completes?: 'files' | 'folders';
  readonly isRequired?: true;
  /** The value of a call that gives none. */
  readonly default?: string;
  /** The default, in words. */
  readonly otherwise?: Words;
  /** A sentence that the help ends with. */
  readonly note?: Words;
}

/** An option: declared once, for parsing, help, documentation and completion. */
export interface Option {
  /**
   * `flag`: there or not · `choice`: one of its values, or a wrong call · `date`: YYYY-MM-DD, or a wrong call · `text`:
   * what the command itself reads.
   */
  readonly kind: 'flag' | 'choice' | 'date' | 'text';
  readonly value?: Words;
  /** Allowed values, with a meaning where the word alone does not say it. */
  readonly values?: Readonly<Record<string, Words | null>>;
  /** Several values are written with commas. */
  readonly isList?: true;
  /** The option can be given several times. */
  readonly isMultiple?: true;
  readonly completes?: 'files' | 'folders';
  readonly words?: Words;
  readonly otherwise?: Words;
  readonly in: Readonly<Partial<Record<CommandName, OptionUse>>>;
}
