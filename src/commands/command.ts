import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { ToolLanguage } from '../model/diagnostic.js';
import { CallError } from '../text/call-error.js';
import { isDate } from '../text/dates.js';
import { proposalFor } from '../text/proposal.js';

/** Where a command reads and writes. */
export interface Terminal {
  readonly cwd: string;
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly colors: boolean;
  /** True where a line can be written over: a person watches. */
  readonly interactive: boolean;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** A verb that a user types. */
export interface Command {
  /** What it does, and how to call it. */
  readonly usage: Readonly<Record<ToolLanguage, string>>;
  /** Runs it; the answer is the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

type Arguments<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * The arguments of a call by its options; what is wrong with them is a wrong call with usage. `most`: words besides the
 * options.
 */
export function readArguments<T extends Options>(args: readonly string[], options: T, most = Infinity): Arguments<T> {
  const read = parsed(args, options);
  const surplus = read.positionals[most];
  if (surplus === undefined) return read;
  throw new CallError(
    {
      sv: `Här är ett ord för mycket: ”${surplus}”. Hör det ihop med ordet före, sätt dem inom citattecken.`,
      en: `There is a word too many: “${surplus}”. If it belongs with the word before it, put them in quotation marks.`,
    },
    true,
  );
}

function parsed<T extends Options>(args: readonly string[], options: T): Arguments<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' <]+)/.exec((error as Error).message)?.[1] ?? '';
    const needsValue = /argument missing|argument is ambiguous/.test((error as Error).message);
    throw needsValue
      ? new CallError({ sv: `${option} behöver ett värde.`, en: `${option} needs a value.` }, true)
      : new CallError(
          withProposal(
            option,
            Object.keys(options).map((name) => `--${name}`),
            { sv: `Flaggan ${option} finns inte.`, en: `There is no option ${option}.` },
          ),
          true,
        );
  }
}

/** What is wrong with a word of the call, and the word that was probably meant. */
export function withProposal(
  word: string,
  known: readonly string[],
  { sv, en }: Readonly<Record<ToolLanguage, string>>,
): Readonly<Record<ToolLanguage, string>> {
  const proposal = proposalFor(word, known);
  return proposal === undefined
    ? { sv, en }
    : { sv: `${sv} Menade du ${proposal}?`, en: `${en} Did you mean ${proposal}?` };
}

/** One of the allowed values, or a wrong call that lists them. */
export function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = (last: string): string =>
    [allowed.slice(0, -1).join(', '), allowed.at(-1)].filter(Boolean).join(` ${last} `);
  throw new CallError(
    {
      sv: `${option} kan vara ${list('eller')}, inte ”${value}”.`,
      en: `${option} can be ${list('or')}, not “${value}”.`,
    },
    true,
  );
}

/** A date given as YYYY-MM-DD, or today's. */
export function dateOf(value: string | undefined, option = '--today'): string {
  if (value === undefined) return localDate(new Date());
  if (isDate(value)) return value;
  throw new CallError(
    { sv: `${option} skrivs ÅÅÅÅ-MM-DD, inte ”${value}”.`, en: `${option} is written YYYY-MM-DD, not “${value}”.` },
    true,
  );
}

function localDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
