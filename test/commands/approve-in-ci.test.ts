import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubPipeline } from '../../src/build/pipelines/github.js';
import { gitlabPipeline } from '../../src/build/pipelines/gitlab.js';
import { exampleWorkspace } from '../../src/check/example-workspace.js';
import { CLI } from '../build/tool.js';
import { git, repository, temporaryFolder } from '../disk/repository.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** What the job of a forge runs when a reviewer approves: as `kurspaket init` writes it, or as the handbook shows it. */
function scripts(): Readonly<Record<string, string>> {
  const github = parse(githubPipeline['.github/workflows/kurspaket-approve.yml'] ?? '') as { readonly jobs: { readonly approve: { readonly steps: readonly Step[] } } };
  const gitlab = parse(gitlabPipeline['.gitlab-ci.yml'] ?? '') as { readonly approve: { readonly script: readonly string[] } };
  const azure = parse(/```yaml\n(# Values[^]*?)```/.exec(readFileSync('docs/sign-offs.md', 'utf8'))?.[1] ?? '') as { readonly steps: readonly { readonly script?: string }[] };
  return {
    azure: azure.steps.find(({ script }) => script?.includes('approve') === true)?.script ?? '',
    github: github.jobs.approve.steps.find(({ run }) => run?.includes('approve') === true)?.run ?? '',
    gitlab: gitlab.approve.script.map((line) => line.replace(/^git push .*$/, 'git push')).join('\n'),
  };
}

/** A clone of a shared repository with the smallest workspace in content/, and the shared repository. */
function cloned(): { readonly folder: string; readonly origin: string } {
  const first = repository(Object.fromEntries(Object.entries(exampleWorkspace).map(([path, content]) => [`content/${path}`, content])));
  const origin = join(temporaryFolder(), 'origin.git');
  git(first, 'clone', '-q', '--bare', first, origin);
  const folder = join(temporaryFolder(), 'clone');
  git(first, 'clone', '-q', origin, folder);
  return { folder, origin };
}

/** Runs a script as a job does, with the tool as `npx kurspaket`. */
function job(script: string, folder: string, inputs: Readonly<Record<string, string>>): void {
  const programs = temporaryFolder();
  writeFileSync(join(programs, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(programs, 'npx'), 0o755);
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, CI_SERVER_HOST: 'forge.example', BUILD_SOURCEBRANCH: 'refs/heads/main', LANG: 'sv_SE.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...inputs };
  execFileSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env, stdio: 'pipe' });
}

test.each(Object.entries(scripts()))('a reviewer approves by a job of %s, without a terminal', (_, script) => {
  const { folder, origin } = cloned();
  job(script, folder, { COURSE: 'kurs', SCOPE: 'expert', BY: 'Region "Väst" $(touch hacked); #1' });
  expect(git(origin, 'show', '--name-only', '--format=%s', 'main')).toBe('Godkänn kurs (expert)\n\ncontent/resa/kurs/reviews.yaml');
  expect(parse(git(origin, 'show', 'main:content/resa/kurs/reviews.yaml'))).toMatchObject({ signOffs: [{ scope: 'expert', by: 'Region "Väst" $(touch hacked); #1', tasks: 'all' }] });
  expect(git(folder, 'status', '--short')).toBe('');
  job(script, folder, { COURSE: 'kurs', SCOPE: 'rights', BY: 'SKR' });
  expect(git(origin, 'rev-list', '--count', 'main')).toBe('3');
});

test.each(Object.entries(scripts()))('a wrong approval fails the job of %s and changes nothing', (_, script) => {
  const { folder, origin } = cloned();
  expect(() => job(script, folder, { COURSE: 'kurser', SCOPE: 'expert', BY: 'SKR' })).toThrow('Menade du kurs?');
  expect(git(origin, 'rev-list', '--count', 'main')).toBe('1');
});
