import { parseArgs } from 'node:util';
import { CallError } from '../text/call-error.js';
import { isDate } from '../text/dates.js';
import { proposalFor } from '../text/proposal.js';
import { declarationOf, type CommandName, type Words } from './commands.js';
import { optionsOf, type CommandOption, type OptionName, type OPTIONS } from './options.js';

type Table = typeof OPTIONS;

type OptionOf<N extends CommandName> = {
  [K in OptionName]: N extends keyof Table[K]['in'] ? K : never;
}[OptionName];

type UseOf<K extends OptionName, N> = N extends keyof Table[K]['in'] ? Table[K]['in'][N] : never;

type Choice<K extends OptionName, N> =
  UseOf<K, N> extends { readonly values: readonly (infer V)[] }
    ? V
    : Table[K] extends { readonly values: infer V }
      ? keyof V
      : never;

type Given<K extends OptionName, N> = Table[K]['kind'] extends 'choice' ? Choice<K, N> : string;

type Value<K extends OptionName, N> = Table[K]['kind'] extends 'flag'
  ? boolean
  : Table[K] extends { readonly isMultiple: true }
    ? readonly string[]
    : UseOf<K, N> extends { readonly default: string }
      ? Given<K, N>
      : Given<K, N> | undefined;

/** The options of a call: flags are there or not, what has a default always has a value. */
export type Values<N extends CommandName> = { readonly [K in OptionOf<N>]: Value<K, N> };

/** A call of a command, read by its options. */
export interface Call<N extends CommandName> {
  readonly values: Values<N>;
  /** The words besides the options. */
  readonly words: readonly string[];
}

/** Reads a call by the options of its command. CallError, with usage: an option, a value or a word that it has not. */
export function readCall<N extends CommandName>(command: N, args: readonly string[]): Call<N> {
  const options = optionsOf(command);
  const { values, positionals } = parsed(args, options);
  const surplus = positionals[declarationOf(command).most ?? Infinity];
  if (surplus !== undefined)
    throw new CallError(
      {
        sv: `Här är ett ord för mycket: ”${surplus}”. Hör det ihop med ordet före, sätt dem inom citattecken.`,
        en: `There is a word too many: “${surplus}”. If it belongs with the word before it, put them in quotation marks.`,
      },
      true,
    );
  const read = options.map((option) => [option.name, valueOf(option, values[option.name])] as const);
  return { values: Object.fromEntries(read) as Values<N>, words: positionals };
}

type Parsed = ReturnType<typeof parseArgs<{ allowPositionals: true; options: Record<string, { type: 'string' }> }>>;

function parsed(
  args: readonly string[],
  options: readonly CommandOption[],
): Pick<Parsed, 'positionals'> & {
  readonly values: Readonly<Record<string, unknown>>;
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(
        options.map(({ name, kind, isMultiple = false }) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: isMultiple },
        ]),
      ),
    });
  } catch (error) {
    const option = /'(-[^' <]+)/.exec((error as Error).message)?.[1] ?? '';
    const needsValue = /argument missing|argument is ambiguous/.test((error as Error).message);
    throw needsValue
      ? new CallError({ sv: `${option} behöver ett värde.`, en: `${option} needs a value.` }, true)
      : new CallError(
          withProposal(
            option,
            options.map(({ name }) => `--${name}`),
            { sv: `Flaggan ${option} finns inte.`, en: `There is no option ${option}.` },
          ),
          true,
        );
  }
}

function valueOf(option: CommandOption, given: unknown): unknown {
  if (option.kind === 'flag') return given === true;
  if (option.isMultiple === true) return given ?? [];
  const value = (given ?? option.default) as string | undefined;
  if (value === undefined) return undefined;
  if (option.kind === 'choice') return choiceOf(option, value);
  if (option.kind === 'date' && !isDate(value))
    throw new CallError(
      {
        sv: `--${option.name} skrivs ÅÅÅÅ-MM-DD, inte ”${value}”.`,
        en: `--${option.name} is written YYYY-MM-DD, not “${value}”.`,
      },
      true,
    );
  return value;
}

function choiceOf({ name, meanings }: CommandOption, value: string): string {
  const allowed = meanings.map(([each]) => each);
  if (allowed.includes(value)) return value;
  const list = (last: string): string => [allowed.slice(0, -1).join(', '), allowed.at(-1)].join(` ${last} `);
  throw new CallError(
    {
      sv: `--${name} kan vara ${list('eller')}, inte ”${value}”.`,
      en: `--${name} can be ${list('or')}, not “${value}”.`,
    },
    true,
  );
}

/** Says what is wrong with a word of the call, and proposes the word that was probably meant. */
export function withProposal(word: string, known: readonly string[], { sv, en }: Words): Words {
  const proposal = proposalFor(word, known);
  return proposal === undefined
    ? { sv, en }
    : { sv: `${sv} Menade du ${proposal}?`, en: `${en} Did you mean ${proposal}?` };
}
