import type { ToolLanguage } from '../model/diagnostic.js';
import { COMMAND_NAMES, declarationOf, type CommandName, type Words } from './commands.js';
import { optionsOf, type CommandOption } from './options.js';

/** Columns of the help. */
const WIDTH = 100;

const OPTIONS_SHOWN: Words = { sv: '[flaggor]', en: '[options]' };

const TITLE: Words = {
  sv: 'kurspaket gör kurser i Markdown till paket för lärplattformen.',
  en: 'kurspaket makes courses written in Markdown into packages for the learning platform.',
};

/** Lists the commands, as `kurspaket --help` does. */
export function overview(language: ToolLanguage): string {
  const rows = COMMAND_NAMES.map((name) => [
    ['kurspaket', name, ...firstWords(name, language)].join(' '),
    declarationOf(name).summary[language],
  ]);
  const ask = {
    sv: ['kurspaket <kommando> --help', 'visar hur ett kommando används'],
    en: ['kurspaket <command> --help', 'shows how a command is used'],
  }[language];
  return [TITLE[language], table(rows, widest(rows)), table([ask], widest(rows))].join('\n\n');
}

/** Explains a command: how it is called, what it does, its words and its options. */
export function usageOf(name: CommandName, language: ToolLanguage): string {
  const { intro, arguments: words, alsoCalled, outro } = declarationOf(name);
  const options = optionsOf(name);
  const calls = [synopsis(name, language), ...(alsoCalled ? [`kurspaket ${name} ${alsoCalled[language]}`] : [])];
  const rows = [
    ...words.map((each) => [each.shown[language], each.words[language]]),
    ...options.map((option) => [shownOption(option, language), meaningOf(option, language)]),
  ];
  const pieces = [calls.join('\n'), wrapped(intro[language], 0), table(rows)];
  return [...pieces, ...(outro ? [wrapped(outro[language], 0)] : [])].join('\n\n');
}

/** Shows how a command is called: its words, the options that it cannot do without, and that there are others. */
export function synopsis(name: CommandName, language: ToolLanguage): string {
  const rest = optionsOf(name).some(({ isRequired }) => isRequired !== true) ? [OPTIONS_SHOWN[language]] : [];
  return ['kurspaket', name, ...required(name, language), ...rest].join(' ');
}

/** Names what a command is about: its words, or else the option that it cannot do without. */
function firstWords(name: CommandName, language: ToolLanguage): readonly string[] {
  const words = declarationOf(name).arguments.map(({ shown }) => shown[language]);
  return words.length > 0 ? words : required(name, language);
}

function required(name: CommandName, language: ToolLanguage): readonly string[] {
  return [
    ...declarationOf(name).arguments.map(({ shown }) => shown[language]),
    ...optionsOf(name).flatMap((option) => (option.isRequired === true ? [shownOption(option, language)] : [])),
  ];
}

/** Shows an option with the name of its value. */
export function shownOption({ name, kind, value }: CommandOption, language: ToolLanguage): string {
  const date: Words = { sv: 'ÅÅÅÅ-MM-DD', en: 'YYYY-MM-DD' };
  const named = kind === 'date' ? date : value;
  if (named === undefined) return `--${name}`;
  const shown = named[language];
  return `--${name} ${shown.startsWith('"') ? shown : `<${shown}>`}`;
}

/** Says what an option does, what it takes and what holds without it. Values with a meaning each have a line. */
export function meaningOf(option: CommandOption, language: ToolLanguage): string {
  const { words, meanings, note } = option;
  const otherwise = option.default ?? option.otherwise?.[language];
  const without = otherwise === undefined ? '' : `; ${{ sv: 'annars', en: 'otherwise' }[language]} ${otherwise}`;
  const rest = note === undefined ? without : `${without}. ${note[language]}`;
  const said = words?.[language] ?? '';
  if (meanings.length === 0) return said + rest;
  if (meanings.every(([, meaning]) => meaning !== null))
    return [said + rest, ...meanings.map(([value, meaning]) => `${value}: ${meaning?.[language] ?? ''}`)].join('\n');
  return `${said}: ${listed(meanings, language)}${rest}`;
}

/** Lists values; those in a row that mean the same share what is said of them. */
function listed(meanings: CommandOption['meanings'], language: ToolLanguage): string {
  const shown = meanings.map(([value, meaning], index) => {
    const isLast = meanings[index + 1]?.[1] !== meaning;
    return meaning === null || !isLast ? value : `${value} (${meaning[language]})`;
  });
  return [shown.slice(0, -1).join(', '), shown.at(-1)].join({ sv: ' eller ', en: ' or ' }[language]);
}

function widest(rows: readonly (readonly string[])[]): number {
  return Math.max(...rows.map(([left = '']) => left.length));
}

function table(rows: readonly (readonly string[])[], width = Math.min(28, widest(rows))): string {
  return rows
    .map(([left = '', right = '']) => {
      const indent = width + 4;
      const text = right
        .split('\n')
        .map((line) => wrapped(line, indent))
        .join(`\n${' '.repeat(indent)}`);
      return left.length > width ? `  ${left}\n${' '.repeat(indent)}${text}` : `  ${left.padEnd(width)}  ${text}`;
    })
    .join('\n');
}

/** Breaks a text into lines of at most `WIDTH` columns; all but the first are indented. Its own lines stay. */
function wrapped(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith(' ')) return line;
      const lines: string[] = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && indent + last.length + 1 + word.length > WIDTH) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join(`\n${' '.repeat(indent)}`);
    })
    .join('\n');
}
