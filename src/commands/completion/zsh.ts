import type { Completed, CompletedCommand, CompletedOption } from './completed-commands.js';

/** Writes the script for zsh, for `_arguments` of its completion system. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, words }) => `    ${quoted(`${name}:${words}`)}`);
  const cases = commands.map(({ name, options, argument }) => {
    const specs = [...options.map(optionSpec), ...(argument.kind === 'nothing' ? [] : [`*: :${action(argument)}`])];
    return `    ${name})\n      _arguments ${specs.map(quoted).join(' \\\n        ')}\n      ;;`;
  });
  return `#compdef kurspaket
# Completion of kurspaket in zsh: eval "$(kurspaket completion zsh)", after compinit
_kurspaket() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe -t commands kurspaket commands
    compadd -- --help --version
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _kurspaket ]]; then
  _kurspaket "$@"
else
  compdef _kurspaket kurspaket
fi
`;
}

function optionSpec({ name, words, value, isMultiple }: CompletedOption): string {
  const text = words.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:');
  const spec = `${isMultiple ? '*' : ''}${name}`;
  return value === undefined ? `${spec}[${text}]` : `${spec}=[${text}]: :${action(value)}`;
}

function action(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return completed.isList ? `_values -s , value ${completed.words.join(' ')}` : `(${completed.words.join(' ')})`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'nothing':
      return ' ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
