// @module-tag slow
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { COMMAND_NAMES } from '../../src/commands/commands.js';
import { SHELL_NAMES } from '../../src/commands/completion/completed-commands.js';
import { optionsOf } from '../../src/commands/options.js';
import { temporaryFolder, writeFiles } from '../workspace.js';
import { isInstalled } from '../tool.js';
import { call } from './terminal.js';

/** What is typed before Tab, and what the shell is to offer. */
const TYPED: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['kurspaket cov', ['coverage']],
  ['kurspaket build --dry', ['--dry-run']],
  ['kurspaket check --format ju', ['junit']],
  ['kurspaket check --format=ju', ['junit']],
  ['kurspaket build --target scorm12,we', ['scorm12,web']],
  ['kurspaket approve kurs --scope ped', ['pedagogy']],
  ['kurspaket review --lang s', ['sv']],
  ['kurspaket explain goal-untr', ['goal-untrained']],
  ['kurspaket completion fi', ['fish']],
  ['kurspaket check kurser/sa', ['kurser/samtal.md']],
  ['kurspaket build --out kurser/ma', ['kurser/mapp']],
];

/** A folder with something to complete, and the script of a shell in it. */
async function prepared(shell: (typeof SHELL_NAMES)[number], { skip }: TestContext): Promise<string> {
  if (!isInstalled(shell)) skip(`${shell} is not installed`);
  const folder = temporaryFolder();
  writeFiles(folder, { 'kurser/samtal.md': '', 'kurser/annat.md': '' });
  mkdirSync(join(folder, 'kurser/mapp'));
  const { code, out } = await call(folder, 'completion', shell);
  expect(code).toBe(0);
  writeFileSync(join(folder, 'completed'), out);
  return folder;
}

function ran(shell: string, args: readonly string[], folder: string): string {
  const { stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  return stdout;
}

test('bash offers commands, options, values, rules and files', async (context) => {
  const folder = await prepared('bash', context);
  // As readline hands a line over: `=` is a word of its own.
  const ask = `source ./completed
while IFS= read -r line; do
  read -ra COMP_WORDS <<< "\${line//=/ = }"
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  _kurspaket
  echo "\${COMPREPLY[*]}"
done <<'LINES'
${TYPED.map(([line]) => line).join('\n')}
LINES
complete -p kurspaket`;
  const lines = ran('bash', ['--norc', '-c', ask], folder).trimEnd().split('\n');
  expect(lines).toEqual([...TYPED.map(([, offered]) => offered.join(' ')), 'complete -F _kurspaket kurspaket']);
});

test('fish offers the same, with what each is for', async (context) => {
  const folder = await prepared('fish', context);
  const ask = TYPED.map(([line]) => `complete -C'${line}'; echo END`).join('\n');
  const said = ran('fish', ['--no-config', '-c', `source ./completed\n${ask}`], folder);
  const offered = said
    .trimEnd()
    .split(/^END$/m)
    .slice(0, -1)
    .map((lines) =>
      lines
        .trim()
        .split('\n')
        .map((line) => (line.split('\t')[0] ?? '').replace(/^--\w+=|\/$/g, '')),
    );
  expect(offered).toEqual(TYPED.map(([, words]) => words));
  expect(said).toContain('coverage\tvisar vad som tränar varje kunskapsmål');
});

test('zsh fills in what is begun', async (context) => {
  const folder = await prepared('zsh', context);
  const ask = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1=; TERM=dumb; autoload -Uz compinit; compinit -u -D; source ./completed; show() { print -r -- \\"<\\\${BUFFER}>\\"; BUFFER=; zle redisplay }; zle -N show; bindkey '^X' show; bindkey '^I' complete-word; print READY\\$((1+1))"
zpty -r z out '*READY2*'
while IFS= read -r line; do
  zpty -w -n z "$line"$'\\t\\x18'
  zpty -r z out '*<kurspaket*>*'
  out=\${out##*<kurspaket}
  print -r -- "kurspaket\${out%%>*}"
done <<'LINES'
${TYPED.map(([line]) => line.replace(/(--\w+) (?=\S+$)/, '$1=')).join('\n')}
LINES
zpty -d z`;
  const lines = ran('zsh', ['-f', '-c', ask], folder).trimEnd().split('\n');
  const ends = lines.map((line) => line.replace(/^.*[ =]|[,/]$/g, ''));
  const filled = lines.map((line, at) =>
    line
      .trimEnd()
      .replace(/[,/]$/, '')
      .endsWith(TYPED[at]?.[1][0] ?? '?'),
  );
  expect(filled, ends.join('\n')).toEqual(TYPED.map(() => true));
});

test('each script knows every command, option and value', async () => {
  const folder = temporaryFolder();
  for (const shell of SHELL_NAMES) {
    const { code, out, err } = await call(folder, 'completion', shell, '--lang', 'en');
    expect([code, err]).toEqual([0, '']);
    for (const name of COMMAND_NAMES) {
      expect(out).toContain(name);
      for (const option of optionsOf(name)) {
        expect(out).toContain(shell === 'fish' ? `-l ${option.name}` : `--${option.name}`);
        for (const [value] of option.meanings) expect(out).toContain(value);
      }
    }
  }
});

test('a shell that is left out or unknown is a wrong call', async () => {
  const folder = temporaryFolder();
  const none = await call(folder, 'completion');
  expect([none.code, none.out]).toEqual([2, '']);
  expect(none.err).toMatch(/^Säg vilket skal: bash, zsh, fish, pwsh\./);
  expect((await call(folder, 'completion', 'fihs')).err).toMatch(/^Det finns inget skript för fihs\. Menade du fish\?/);
});
