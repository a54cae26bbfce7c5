import type { ToolLanguage } from '../model/diagnostic.js';
import { toolVersion } from '../disk/tool-version.js';
import { CallError } from '../text/call-error.js';
import { withProposal, type Command, type Terminal } from './command.js';
import { isInterruption } from './interruption.js';
import { systemLanguage } from './spoken-language.js';

/** Commands by name, loaded when called. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  approve: () => import('./approve.js'),
  check: () => import('./check.js'),
  build: () => import('./build.js'),
  ci: () => import('./ci.js'),
  coverage: () => import('./coverage.js'),
  diff: () => import('./diff.js'),
  explain: () => import('./explain.js'),
  init: () => import('./init.js'),
  inspect: () => import('./inspect.js'),
  new: () => import('./new.js'),
  review: () => import('./review.js'),
  stats: () => import('./stats.js'),
};

const OVERVIEW: Readonly<Record<ToolLanguage, string>> = {
  sv: `kurspaket gör kurser i Markdown till paket för lärplattformen.

  kurspaket check [sökvägar]    hittar allt som är fel
  kurspaket build [sökvägar]    kontrollerar och bygger paketen
  kurspaket coverage [sökvägar] visar vad som tränar varje kunskapsmål
  kurspaket stats [sökvägar]    visar varje resa i siffror och kursernas tid
  kurspaket diff <före>         visar vad som har ändrats och vad det betyder
  kurspaket review [kurs]       gör en sida för den som ska granska en kurs
  kurspaket approve <kurs>      skriver in att någon har granskat en kurs
  kurspaket ci --base <före>    skriver kommentaren till en sammanslagning
  kurspaket init --ci <tjänst>  skriver en färdig pipeline
  kurspaket inspect <paket.zip> säger vad ett paket är och vad som är fel med det
  kurspaket explain <regel>     förklarar en regel, med exempel
  kurspaket new <mapp>          börjar en ny kurs

  kurspaket <kommando> --help   visar hur ett kommando används`,
  en: `kurspaket makes courses written in Markdown into packages for the learning platform.

  kurspaket check [paths]       finds everything that is wrong
  kurspaket build [paths]       checks and builds the packages
  kurspaket coverage [paths]    shows what trains every knowledge goal
  kurspaket stats [paths]       shows each journey in figures and the courses' time
  kurspaket diff <before>       shows what has changed and what it means
  kurspaket review [course]     makes a page for whoever examines a course
  kurspaket approve <course>    records that somebody has reviewed a course
  kurspaket ci --base <before>  writes the comment for a merge request
  kurspaket init --ci <service> writes a pipeline, ready to run
  kurspaket inspect <file.zip>  says what a package is and what is wrong with it
  kurspaket explain <rule>      explains a rule, with examples
  kurspaket new <folder>        begins a new course

  kurspaket <command> --help    shows how a command is used`,
};

/**
 * Runs the command that the arguments name. Exit codes: 0 well · 1 the content has errors · 2 wrong call or environment
 * · 3 a bug of ours · 130 interrupted.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  const [name = '', ...rest] = args;
  let command: Command | undefined;
  try {
    if (name === '--version' || name === '-v') return say(terminal, toolVersion());
    if (name === '' || name === '--help' || name === '-h' || name === 'help') return say(terminal, OVERVIEW[language]);
    const load = COMMANDS[name];
    if (load === undefined || !Object.hasOwn(COMMANDS, name))
      throw new CallError(
        withProposal(name, Object.keys(COMMANDS), {
          sv: `Kommandot ${name} finns inte.`,
          en: `There is no command ${name}.`,
        }),
        true,
      );
    command = (await load()).command;
    if (rest.includes('--help') || rest.includes('-h')) return say(terminal, command.usage[language]);
    return await command.run(rest, terminal);
  } catch (error) {
    return complain(error, command, language, terminal);
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out(`${text}\n`);
  return 0;
}

function complain(error: unknown, command: Command | undefined, language: ToolLanguage, terminal: Terminal): number {
  if (error instanceof CallError) {
    terminal.err(`${error.words[language]}\n`);
    if (error.showUsage) terminal.err(`\n${command?.usage[language] ?? OVERVIEW[language]}\n`);
    return 2;
  }
  if (isInterruption(error)) {
    const clear = terminal.interactive ? '\r\u001b[K' : '';
    terminal.err(
      `${clear}${language === 'sv' ? 'Avbrutet. Allt ligger kvar som det var.' : 'Interrupted. Everything is as it was.'}\n`,
    );
    return 130;
  }
  const trouble = environmentTrouble(error, language);
  if (trouble !== undefined) {
    terminal.err(`${trouble}\n`);
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

const TROUBLES: Readonly<Record<string, Readonly<Record<ToolLanguage, string>>>> = {
  ENOSPC: { sv: 'Disken är full', en: 'The disk is full' },
  EFBIG: {
    sv: 'Filen blir större än disken eller systemet tillåter',
    en: 'The file becomes larger than the disk or the system allows',
  },
  EDQUOT: { sv: 'Diskutrymmet är slut', en: 'The disk quota is used up' },
  EACCES: { sv: 'Åtkomst nekad', en: 'Access is denied' },
  EPERM: { sv: 'Åtkomst nekad', en: 'Access is denied' },
  EROFS: { sv: 'Disken går inte att skriva på', en: 'The disk cannot be written to' },
  ENOENT: { sv: 'Filen försvann medan den lästes', en: 'The file vanished while it was being read' },
  ENOTDIR: { sv: 'Det här är en fil, inte en mapp', en: 'This is a file, not a folder' },
  EISDIR: { sv: 'Det här är en mapp, inte en fil', en: 'This is a folder, not a file' },
  EEXIST: { sv: 'Det ligger redan en fil där', en: 'There is a file there already' },
  EIO: { sv: 'Disken svarar inte som den ska', en: 'The disk does not answer as it should' },
  EMFILE: { sv: 'För många öppna filer', en: 'Too many open files' },
};

/** One line naming the path, for what is wrong with the machine and not with the content or the tool. */
function environmentTrouble(error: unknown, language: ToolLanguage): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const words = typeof code === 'string' ? TROUBLES[code] : undefined;
  if (words === undefined) return undefined;
  // A package that could not be written is named as it would have been called, not where it waited.
  return path === undefined
    ? `${words[language]}.`
    : `${words[language]}: ${path.replace(/[\\/]\.kurspaket-\d+-\d+(?=[\\/]|$)/, '')}`;
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
