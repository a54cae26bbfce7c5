import type { Completed, CompletedCommand } from './completed-commands.js';

/** Writes the script for bash, 3.2 and later. `--option=value` comes as three words there. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.value === undefined ? [] : [`    '${name} ${option.name}') ${filled(option.value)}; return ;;`],
    ),
  );
  const options = commands.map(
    ({ name, options: own }) => `      ${name}) _kurspaket_words '${own.map((option) => option.name).join(' ')}' ;;`,
  );
  const words = commands.map(({ name, argument }) => `    ${name}) ${filled(argument)} ;;`);
  return `# Completion of kurspaket in bash: eval "$(kurspaket completion bash)"
_kurspaket_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
_kurspaket_list() {
  local last=\${current##*,}
  COMPREPLY=($(compgen -P "\${current%"$last"}" -W "$1" -- "$last"))
}
_kurspaket_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}
_kurspaket() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} option= command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $current == = ]]; then
    option=$before current=
  elif [[ $before == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD-2]}
  else
    option=$before
  fi
  if ((COMP_CWORD == 1)); then
    _kurspaket_words '${commands.map(({ name }) => name).join(' ')} --help --version'
    return
  fi
  case "$command $option" in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${options.join('\n')}
    esac
    return
  fi
  case $command in
${words.join('\n')}
  esac
}
complete -F _kurspaket kurspaket
`;
}

function filled(completed: Completed): string {
  switch (completed.kind) {
    case 'words':
      return `_kurspaket_${completed.isList ? 'list' : 'words'} '${completed.words.join(' ')}'`;
    case 'files':
      return '_kurspaket_paths -f';
    case 'folders':
      return '_kurspaket_paths -d';
    case 'nothing':
      return ':';
  }
}
