import type { Completed, CompletedCommand, CompletedOption } from './completed-commands.js';

/** Writes the script for fish: a line for each command, option and argument. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(({ name, words, options, argument }) => [
    `complete -c kurspaket -n '__fish_is_first_token' -a ${name} -d ${quoted(words)}`,
    ...options.map((option) => optionLine(name, option)),
    ...(argument.kind === 'nothing' ? [] : [`complete -c kurspaket -n '${within(name)}' ${filled(argument)}`]),
  ]);
  return `# Completion of kurspaket in fish: kurspaket completion fish | source
# Commands: ${names}
function __kurspaket_command
  set -l words (commandline -opc)
  test "$words[2]" = "$argv[1]"
end
complete -c kurspaket -f
complete -c kurspaket -n '__fish_is_first_token' -l help
complete -c kurspaket -n '__fish_is_first_token' -l version
${lines.join('\n')}
`;
}

function within(command: string): string {
  return `__kurspaket_command ${command}`;
}

function optionLine(command: string, { name, words, value }: CompletedOption): string {
  const taken = value === undefined ? '' : ` -x ${filled(value)}`;
  return `complete -c kurspaket -n '${within(command)}' -l ${name.slice(2)} -d ${quoted(words)}${taken}`;
}

function filled(completed: Completed): string {
  switch (completed.kind) {
    case 'words': {
      const words = completed.words.join(' ');
      return completed.isList ? `-a '(__fish_complete_list , "printf %s\\\\\\n ${words}")'` : `-a '${words}'`;
    }
    case 'files':
      return "-a '(__fish_complete_path (commandline -ct))'";
    case 'folders':
      return "-a '(__fish_complete_directories (commandline -ct))'";
    case 'nothing':
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
