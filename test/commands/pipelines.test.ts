// @module-tag slow
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE, digitalCourse, recordsIn } from '../workspace.js';
import { git, repository, writeFiles } from '../disk/repository.js';
import { job, type JobRun } from './job.js';
import { call } from './terminal.js';

// The jobs of `kurspaket init --ci`, step by step in a shell as a forge's runner takes them, in a clone with a real
// history.

const content = Object.fromEntries(
  Object.entries({ ...EXAMPLE, ...digitalCourse('digital') }).map(([path, text]) => [`content/${path}`, text]),
);
const TASK = 'content/resa/kurs/follow-up/01-prova.md';
const OTHERS = /^(?:npm ci|npx kurspaket check --format junit)/;

interface Step {
  readonly run?: string;
  readonly bash?: string;
  readonly script?: string;
  readonly if?: string;
  readonly condition?: string;
}

/** What runs on a pull request, or after a merge. */
type Event = 'request' | 'merge';

/** Takes the steps of a job that an event runs; a step that fails does not stop the others, as their conditions say. */
async function steps(
  scripts: readonly string[],
  folder: string,
  inputs: Readonly<Record<string, string>>,
  programs: Readonly<Record<string, string>> = {},
): Promise<JobRun> {
  const runs: JobRun[] = [];
  for (const script of scripts.filter((text) => !OTHERS.test(text)))
    runs.push(await job(script, folder, inputs, programs));
  return { code: Math.max(...runs.map(({ code }) => code)), said: runs.map(({ said }) => said).join('') };
}

/** A forge's own way of running its pipeline. `before`: the commit that main had. */
type Runner = (
  folder: string,
  event: Event,
  forge: { readonly address: string; readonly before: string },
) => Promise<JobRun>;

const runners: Readonly<Record<'github' | 'gitlab' | 'azure', Runner>> = {
  github: (folder, event, { address, before }) => {
    const workflow = parse(readFileSync(join(folder, '.github/workflows/kurspaket.yml'), 'utf8')) as {
      readonly jobs: { readonly kurser: { readonly steps: readonly Step[] } };
    };
    const name = { request: 'pull_request', merge: 'push' }[event];
    const own = workflow.jobs.kurser.steps.filter(
      ({ run, if: condition = name }) =>
        run !== undefined && (!condition.includes('event_name') || condition.includes(`'${name}'`)),
    );
    // The forge's own program, which no other machine has: it hands the comment to the forge, over the one that is
    // there.
    const gh = `test "$1 $2 $4" = "pr comment --body-file" && curl -fsS --request PUT --data-urlencode "body@$5" "${address}/gh" > /dev/null`;
    const scripts = own.map(({ run = '' }) => run.replace(/\$\{\{ github\.event\.pull_request\.number \}\}/, '7'));
    return steps(
      scripts,
      folder,
      { BASE: event === 'request' ? 'origin/main...' : before, PAGES: 'https://sidor.example/' },
      { gh },
    );
  },
  gitlab: (folder, event, { address, before }) => {
    const jobs = parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')) as Readonly<
      Record<
        'granska' | 'publicera',
        { readonly script: readonly string[]; readonly variables?: Readonly<Record<string, string>> }
      >
    >;
    const { script, variables = {} } = jobs[event === 'request' ? 'granska' : 'publicera'];
    const given = {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
      CI_COMMIT_BEFORE_SHA: before,
      CI_JOB_URL: 'https://forge.example/jobs/1',
      CI_API_V4_URL: address,
      CI_PROJECT_ID: '1',
      CI_MERGE_REQUEST_IID: '7',
      KURSPAKET_TOKEN: 'hemlig',
    };
    const own = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        value.replace(/\$(\w+)/g, (_, other: keyof typeof given) => given[other]),
      ]),
    );
    return job(script.join('\n'), folder, { ...given, ...own });
  },
  azure: (folder, event, { address }) => {
    const { steps: all } = parse(readFileSync(join(folder, 'azure-pipelines.yml'), 'utf8')) as {
      readonly steps: readonly Step[];
    };
    const wanted = (condition = ''): boolean =>
      !condition.includes('Build.Reason') ||
      condition.includes(event === 'request' ? "eq(variables['Build.Reason']" : "ne(variables['Build.Reason']");
    const scripts = all
      .filter(({ condition }) => wanted(condition))
      .flatMap(({ bash, script }) => bash ?? script ?? []);
    return steps(scripts, folder, {
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_COLLECTIONURI: `${address}/`,
      SYSTEM_TEAMPROJECTID: 'p',
      BUILD_REPOSITORY_ID: 'r',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      SYSTEM_ACCESSTOKEN: 'hemlig',
    });
  },
};

interface Note {
  id: number;
  body: string;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** The comments of a merge request, behind as much of the forges' interfaces as the pipelines use. */
async function forge(): Promise<{ readonly address: string; readonly notes: Note[]; readonly asked: string[] }> {
  const notes: Note[] = [{ id: 1, body: 'Ser bra ut!' }];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let sent = '';
    request
      .setEncoding('utf8')
      .on('data', (text: string) => (sent += text))
      .on('end', () => {
        const path = (request.url ?? '').replace(/\?.*/, '');
        asked.push(
          `${request.method} ${path} ${request.headers['private-token'] ?? request.headers.authorization ?? ''}`.trim(),
        );
        const isAzure = path.includes('/_apis/');
        const given =
          isAzure && sent !== ''
            ? (JSON.parse(sent) as { content?: string; comments?: readonly { content: string }[] })
            : {};
        const body = isAzure
          ? (given.content ?? given.comments?.[0]?.content ?? '')
          : (new URLSearchParams(sent).get('body') ?? '');
        const id = /\/(?:notes|threads)\/(\d+)/.exec(path)?.[1] ?? (path.endsWith('/gh') ? '2' : undefined);
        const old = notes.find((note) => String(note.id) === id);
        if (request.method !== 'GET') {
          if (old !== undefined) old.body = body;
          else notes.push({ id: notes.length + 1, body });
        }
        const listed = isAzure
          ? { value: notes.map((note) => ({ id: note.id, comments: [{ id: 1, content: note.body }] })) }
          : notes;
        response.setHeader('content-type', 'application/json').end(JSON.stringify(listed));
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, notes, asked };
}

/** A clone with the pipeline on main, and a branch in which a task has got more time. */
async function requested(name: string): Promise<string> {
  const folder = repository(content);
  await call(folder, 'init', '--ci', name);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'Pipeline');
  git(folder, 'remote', 'add', 'origin', folder);
  git(folder, 'fetch', '-q', 'origin');
  git(folder, 'checkout', '-q', '-b', 'andring');
  writeFiles(folder, { [TASK]: readFileSync(join(folder, TASK), 'utf8').replace(/^time: .*$/m, 'time: 40 min') });
  git(folder, 'commit', '-qam', 'Mer tid');
  return folder;
}

const packagesIn = (folder: string): readonly string[] =>
  recordsIn(folder).map(({ file }) => file.replace(/-\d.*/, ''));

describe.each(['github', 'gitlab', 'azure'] as const)('the pipeline of %s', (name) => {
  test('is YAML, and leaves alone what is there', async () => {
    const folder = repository(content);
    const { code, out } = await call(folder, 'init', '--ci', name);
    expect(code).toBe(0);
    for (const line of out.trim().split('\n'))
      expect(parse(readFileSync(join(folder, line.slice(2)), 'utf8'))).toBeTypeOf('object');
    expect(await call(folder, 'init', '--ci', name)).toMatchObject({
      code: 2,
      err: expect.stringContaining('finns redan') as string,
    });
  });

  test('builds what a merge request touches, and tells it in one comment', async () => {
    const folder = await requested(name);
    const lms = await forge();
    const { code, said } = await runners[name](folder, 'request', { ...lms, before: '' });
    // A published course has changed under the version that it had: the job fails, after everything has been made and
    // told.
    expect(code, said).toBe(1);
    expect(lms.notes[1]?.body).toContain('version-too-small');
    expect(packagesIn(join(folder, 'dist/packages'))).toEqual([
      'scorm12/kurs-efterarbete',
      'scorm12/kurs-forberedelser',
    ]);
    expect(existsSync(join(folder, 'dist/packages/kurs-installation.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist/pages/web/index.html'))).toBe(true);
    expect(readdirSync(join(folder, 'dist/review')).length).toBeGreaterThan(0);
    expect(lms.notes.map(({ body }) => body.includes('40 min'))).toEqual([false, true]);
    expect(lms.notes[1]?.body).toBe(readFileSync(join(folder, 'dist/kommentar.md'), 'utf8'));

    await runners[name](folder, 'request', { ...lms, before: '' });
    expect(lms.notes).toHaveLength(2);
    expect(lms.asked.filter((line) => name !== 'github' && !line.endsWith('hemlig'))).toEqual([]);
  });

  test('after a merge publishes every package, and says in the sheets what is new', async () => {
    const folder = await requested(name);
    const run = (): Promise<JobRun> =>
      runners[name](folder, 'merge', { address: '', before: git(folder, 'rev-parse', 'main~0') });
    git(folder, 'checkout', '-q', '-b', 'publicerad', 'main');
    expect(await run()).toMatchObject({ code: 0 });
    git(folder, 'merge', '-q', 'andring');
    const { code, said } = await run();
    expect(code, said).toBe(0);
    expect(packagesIn(join(folder, 'dist/packages'))).toEqual([
      'scorm12/digital-uppgifter',
      'scorm12/kurs-efterarbete',
      'scorm12/kurs-forberedelser',
    ]);
    expect(readFileSync(join(folder, 'dist/packages/SHA256SUMS'), 'utf8').trim().split('\n')).toHaveLength(3);
    const sheet = (course: string): string =>
      readFileSync(join(folder, `dist/packages/${course}-installation.html`), 'utf8');
    expect([sheet('kurs'), sheet('digital')].map((text) => text.includes('Det här är en uppdatering'))).toEqual([
      true,
      false,
    ]);
    expect(existsSync(join(folder, 'dist/pages/web/index.html'))).toBe(true);
    expect(readdirSync(join(folder, 'dist/coverage')).length).toBeGreaterThan(0);
    // What has not changed has not been built again.
    expect(said).toContain('.kurspaket-cache/packages: 2 nya, 1 oförändrat.');
  });
});

test('only main fills the cache', async () => {
  const folder = repository({});
  for (const forge of ['github', 'gitlab']) await call(folder, 'init', '--ci', forge);
  const gitlab = parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8'), { merge: true }) as Readonly<
    Record<
      string,
      {
        readonly cache?: { readonly policy?: string; readonly paths?: readonly string[] };
        readonly paths?: readonly string[];
      }
    >
  >;
  expect(gitlab['cache']?.paths).toContain('.kurspaket-cache/');
  for (const name of ['granska', 'approve'])
    expect(gitlab[name]?.cache).toMatchObject({ policy: 'pull', paths: ['.npm/', '.kurspaket-cache/'] });
  expect(gitlab['publicera']?.cache).toBeUndefined();
  const { jobs } = parse(readFileSync(join(folder, '.github/workflows/kurspaket.yml'), 'utf8')) as {
    readonly jobs: { readonly kurser: { readonly steps: readonly (Step & { readonly uses?: string })[] } };
  };
  const cached = jobs.kurser.steps.flatMap(({ uses = '', if: condition = '' }) =>
    uses.startsWith('actions/cache') ? [[uses, /'(\w+)'/.exec(condition)?.[1]]] : [],
  );
  expect(cached).toEqual([
    ['actions/cache/restore@v4', 'pull_request'],
    ['actions/cache@v4', 'push'],
  ]);
});
