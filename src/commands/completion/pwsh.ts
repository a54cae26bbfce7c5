import type { Completed, CompletedCommand } from './completed-commands.js';

/** Writes the script for PowerShell. Where it offers nothing, PowerShell itself offers files. */
export function pwshScript(commands: readonly CompletedCommand[]): string {
  const tables = commands.map(({ name, words, options, argument }) => {
    const lines = options.map(
      (option) =>
        `      ${quoted(option.name)} = @{ words = ${quoted(option.words)}; values = ${valuesOf(option.value)}; list = ${isList(option.value)} }`,
    );
    return `    ${quoted(name)} = @{
      words = ${quoted(words)}
      values = ${valuesOf(argument)}
      options = [ordered]@{
${lines.map((line) => `  ${line}`).join('\n')}
      }
    }`;
  });
  return `# Completion of kurspaket in PowerShell: kurspaket completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName kurspaket -ScriptBlock {
  param($word, $ast, $cursor)
  $commands = [ordered]@{
${tables.join('\n')}
  }
  function Offer($text, $list, $words) {
    [System.Management.Automation.CompletionResult]::new($text, $list, 'ParameterValue', $(if ($words) { $words } else { $list }))
  }
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  if ($before.Count -lt 2) {
    $commands.Keys | Where-Object { $_ -like "$word*" } | ForEach-Object { Offer $_ $_ $commands[$_].words }
    return
  }
  $command = $commands[$before[1]]
  if (-not $command) { return }
  $option = $command.options[$before[-1]]
  $start = ''
  if ($word -match '^(--[\\w-]+)=(.*)$' -and $command.options[$Matches[1]]) {
    $option = $command.options[$Matches[1]]
    $start = "$($Matches[1])="
    $word = $Matches[2]
  }
  if ($option -and $option.values) {
    if ($option.list -and $word -match '^(.*,)([^,]*)$') { $start += $Matches[1]; $word = $Matches[2] }
    $option.values | Where-Object { $_ -like "$word*" } | ForEach-Object { Offer "$start$_" $_ '' }
    return
  }
  if ($word -like '-*') {
    $command.options.Keys | Where-Object { $_ -like "$word*" } | ForEach-Object { Offer $_ $_ $command.options[$_].words }
    return
  }
  $command.values | Where-Object { $_ -and $_ -like "$word*" } | ForEach-Object { Offer $_ $_ '' }
}
`;
}

function valuesOf(completed: Completed | undefined): string {
  return completed?.kind === 'words' ? `@(${completed.words.map(quoted).join(', ')})` : '@()';
}

function isList(completed: Completed | undefined): string {
  return completed?.kind === 'words' && completed.isList ? '$true' : '$false';
}

function quoted(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}
