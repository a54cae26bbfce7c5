// @module-tag slow
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { githubPipeline } from '../../src/jobs/start/pipelines/github.js';
import { gitlabPipeline } from '../../src/jobs/start/pipelines/gitlab.js';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { git, repository, temporaryFolder } from '../disk/repository.js';
import { job } from './job.js';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/**
 * What the job of a forge runs when a reviewer approves: as `kurspaket init` writes it, or as the handbook shows it.
 */
function scripts(): Readonly<Record<string, string>> {
  const github = parse(githubPipeline['.github/workflows/kurspaket-approve.yml'] ?? '') as {
    readonly jobs: { readonly approve: { readonly steps: readonly Step[] } };
  };
  const gitlab = parse(gitlabPipeline['.gitlab-ci.yml'] ?? '') as {
    readonly approve: { readonly script: readonly string[] };
  };
  const azure = parse(/```yaml\n(# Values[^]*?)```/.exec(readFileSync('docs/sign-offs.md', 'utf8'))?.[1] ?? '') as {
    readonly steps: readonly { readonly script?: string }[];
  };
  return {
    azure: azure.steps.find(({ script }) => script?.includes('approve') === true)?.script ?? '',
    github: github.jobs.approve.steps.find(({ run }) => run?.includes('approve') === true)?.run ?? '',
    gitlab: gitlab.approve.script.map((line) => line.replace(/^git push .*$/, 'git push')).join('\n'),
  };
}

/** A clone of a shared repository with the smallest workspace in content/, and the shared repository. */
function cloned(): { readonly folder: string; readonly origin: string } {
  const first = repository(
    Object.fromEntries(Object.entries(exampleWorkspace).map(([path, content]) => [`content/${path}`, content])),
  );
  const origin = join(temporaryFolder(), 'origin.git');
  git(first, 'clone', '-q', '--bare', first, origin);
  const folder = join(temporaryFolder(), 'clone');
  git(first, 'clone', '-q', origin, folder);
  return { folder, origin };
}

const FORGE = { CI_SERVER_HOST: 'forge.example', BUILD_SOURCEBRANCH: 'refs/heads/main' };

test.each(Object.entries(scripts()))('a reviewer approves by a job of %s, without a terminal', async (_, script) => {
  const { folder, origin } = cloned();
  expect(
    await job(script, folder, { ...FORGE, COURSE: 'kurs', SCOPE: 'expert', BY: 'Region "Väst" $(touch hacked); #1' }),
  ).toMatchObject({ code: 0 });
  expect(git(origin, 'show', '--name-only', '--format=%s', 'main')).toBe(
    'Godkänn kurs (expert)\n\ncontent/resa/kurs/reviews.yaml',
  );
  expect(parse(git(origin, 'show', 'main:content/resa/kurs/reviews.yaml'))).toMatchObject({
    signOffs: [{ scope: 'expert', by: 'Region "Väst" $(touch hacked); #1', tasks: 'all' }],
  });
  expect(git(folder, 'status', '--short')).toBe('');
  expect(await job(script, folder, { ...FORGE, COURSE: 'kurs', SCOPE: 'rights', BY: 'SKR' })).toMatchObject({
    code: 0,
  });
  expect(git(origin, 'rev-list', '--count', 'main')).toBe('3');
});

test.each(Object.entries(scripts()))('a wrong approval fails the job of %s and changes nothing', async (_, script) => {
  const { folder, origin } = cloned();
  const { code, said } = await job(script, folder, { ...FORGE, COURSE: 'kurser', SCOPE: 'expert', BY: 'SKR' });
  expect(code).toBe(2);
  expect(said).toContain('Menade du kurs?');
  expect(git(origin, 'rev-list', '--count', 'main')).toBe('1');
});
