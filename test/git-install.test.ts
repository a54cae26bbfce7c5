// @module-tag long
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.js';

// A clone has no compiled tool: `prepare` makes it. Asks npm's registry for the dependencies.

test('npm install of a git address gives a working tool', { timeout: 900_000 }, () => {
  const [clone, folder] = [temporaryFolder(), temporaryFolder()];
  const run = (program: string, args: readonly string[], cwd = folder): string =>
    execFileSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' && program !== 'git' });
  run('git', ['clone', '--quiet', '--depth=1', pathToFileURL(resolve('.')).href, clone]);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', `git+${pathToFileURL(clone).href}`]);
  expect(run('npx', ['--no-install', 'kurspaket', '--help'])).toContain('kurspaket check');
  expect(run('npx', ['--no-install', 'kurspaket', 'explain', 'goal-untrained'])).toContain('goal-untrained');
});
