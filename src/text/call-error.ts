import type { ToolLanguage } from '../model/diagnostic.js';

/** The call or the environment is wrong: one sentence for whoever called, exit code 2, never a stack trace. */
export class CallError extends Error {
  readonly words: Readonly<Record<ToolLanguage, string>>;
  /** Set if the command's usage helps. */
  readonly showUsage: boolean;

  constructor(words: Readonly<Record<ToolLanguage, string>>, showUsage = false) {
    super(words.en);
    this.words = words;
    this.showUsage = showUsage;
  }
}
