import { toolVersion } from '../disk/tool-version.js';
import type { ToolLanguage } from '../model/diagnostic.js';
import { CallError } from '../text/call-error.js';
import type { Command, Terminal } from './command.js';
import { COMMAND_NAMES, isCommandName, type CommandName } from './commands.js';
import { environmentSentence } from './environment-sentence.js';
import { isInterruption } from './interruption.js';
import { readCall, withProposal } from './read-call.js';
import { systemLanguage } from './spoken-language.js';
import { overview, usageOf } from './usage.js';

/** Commands by name, loaded when called. */
const LOAD: { readonly [N in CommandName]: () => Promise<{ readonly command: Command<N> }> } = {
  approve: () => import('./approve.js'),
  build: () => import('./build.js'),
  check: () => import('./check.js'),
  ci: () => import('./ci.js'),
  completion: () => import('./completion.js'),
  coverage: () => import('./coverage.js'),
  diff: () => import('./diff.js'),
  explain: () => import('./explain.js'),
  init: () => import('./init.js'),
  inspect: () => import('./inspect.js'),
  new: () => import('./new.js'),
  review: () => import('./review.js'),
  stats: () => import('./stats.js'),
};

/**
 * Runs the command that the arguments name. Exit codes: 0 well · 1 the content has errors · 2 wrong call or environment
 * · 3 a bug of ours · 130 interrupted.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  const [name = '', ...rest] = args;
  try {
    if (name === '--version' || name === '-v') return say(terminal, toolVersion());
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return say(terminal, overview(language));
    if (!isCommandName(name))
      throw new CallError(
        withProposal(name, COMMAND_NAMES, {
          sv: `Kommandot ${name} finns inte.`,
          en: `There is no command ${name}.`,
        }),
        true,
      );
    if (rest.includes('--help') || rest.includes('-h')) return say(terminal, usageOf(name, language));
    return await called(name, rest, terminal);
  } catch (error) {
    return complain(error, name, language, terminal);
  }
}

async function called<N extends CommandName>(name: N, args: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(name, args);
  const { command } = await LOAD[name]();
  return command(call, terminal);
}

function say(terminal: Terminal, text: string): number {
  terminal.out(`${text}\n`);
  return 0;
}

function complain(error: unknown, name: string, language: ToolLanguage, terminal: Terminal): number {
  if (error instanceof CallError) {
    terminal.err(`${error.words[language]}\n`);
    if (error.showUsage) terminal.err(`\n${isCommandName(name) ? usageOf(name, language) : overview(language)}\n`);
    return 2;
  }
  if (isInterruption(error)) {
    const clear = terminal.interactive ? '\r\u001b[K' : '';
    terminal.err(
      `${clear}${language === 'sv' ? 'Avbrutet. Allt ligger kvar som det var.' : 'Interrupted. Everything is as it was.'}\n`,
    );
    return 130;
  }
  const environment = environmentSentence(error, language);
  if (environment !== undefined) {
    terminal.err(`${environment}\n`);
    return 2;
  }
  const report =
    language === 'sv'
      ? 'Det här är ett fel i kurspaket, inte i ditt innehåll. Rapportera det tillsammans med raderna nedan'
      : 'This is a fault in kurspaket, not in your content. Report it with the lines below';
  terminal.err(
    `${report} (kurspaket ${toolVersion()}, Node ${process.versions.node}):\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 3;
}

/**
 * The language for what is said before a workspace is known: `--lang`, else Swedish, unless the system speaks English.
 */
function languageOf(args: readonly string[]): ToolLanguage {
  const index = args.indexOf('--lang');
  const asked = index >= 0 ? args[index + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (asked === 'sv' || asked === 'en') return asked;
  return systemLanguage();
}
