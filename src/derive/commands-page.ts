import { COMMAND_NAMES, declarationOf, type CommandName } from '../commands/commands.js';
import { optionsOf } from '../commands/options.js';
import { meaningOf, shownOption, synopsis } from '../commands/usage.js';

/** The page of all commands and their options, out of what declares them. */
export function commandsPage(): string {
  const rows = COMMAND_NAMES.map((name) => `| [${name}](#${name}) | ${declarationOf(name).summary.en} |`);
  return `${['# Commands', INTRODUCTION, ['| command | |', '| --- | --- |', ...rows].join('\n'), ...COMMAND_NAMES.map(section)].join('\n\n')}\n`;
}

const INTRODUCTION = `\`kurspaket <command> --help\` says the same, in Swedish or with \`--lang en\` in English; \`kurspaket --version\` tells the version.

Exit codes: 0 all well · 1 the content has errors · 2 the call or the environment is wrong · 3 a bug of ours · 130 interrupted.`;

function section(name: CommandName): string {
  const { intro, arguments: words, alsoCalled, outro } = declarationOf(name);
  const calls = [synopsis(name, 'en'), ...(alsoCalled ? [`kurspaket ${name} ${alsoCalled.en}`] : [])];
  const rows = [
    ...words.map((each) => [each.shown.en, each.words.en]),
    ...optionsOf(name).map((option) => [shownOption(option, 'en'), meaningOf(option, 'en')]),
  ];
  const table = rows.map(([left = '', right = '']) => `| \`${left}\` | ${cell(right)} |`);
  return [
    `## ${name}`,
    `\`\`\`text\n${calls.join('\n')}\n\`\`\``,
    intro.en,
    ['| | |', '| --- | --- |', ...table].join('\n'),
    ...(outro ? [outro.en.replace(/^ {2}.*(?:\n {2}.*)*/gm, (lines) => `\`\`\`text\n${lines}\n\`\`\``)] : []),
  ].join('\n\n');
}

/** Text of a cell: a line break stays one. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
