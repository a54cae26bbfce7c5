import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleWorkspace } from '../../src/check/example-workspace.js';
import { git, repository, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

const content = Object.fromEntries(Object.entries(exampleWorkspace).map(([path, text]) => [`content/${path}`, text]));
const TASK = 'content/resa/kurs/follow-up/01-prova.md';

/** A clone on a branch in which a task has got more time, beside a main branch that has not. */
function mergeRequest(): string {
  const folder = repository(content);
  git(folder, 'remote', 'add', 'origin', folder);
  git(folder, 'fetch', '-q', 'origin');
  git(folder, 'checkout', '-q', '-b', 'andring');
  const text = readFileSync(join(folder, TASK), 'utf8');
  writeFiles(folder, { [TASK]: text.replace(/^time: .*$/m, 'time: 40 min') });
  git(folder, 'commit', '-qam', 'Mer tid');
  return folder;
}

describe('kurspaket ci', () => {
  test('tells the verdict, what changed, what it means and what to upload', async () => {
    const folder = mergeRequest();
    await call(folder, 'build', '--no-cache', '--quiet');
    const { code, out } = await call(folder, 'ci', '--base', 'origin/main...', '--pages', 'https://sidor.example/', '--lang', 'sv');
    expect(out).toMatch(/^## Granskning av kurserna\n/);
    expect(out).toContain('](https://sidor.example/)');
    expect(out).toMatch(/Prova|prova/);
    expect(out).toContain('40 min');
    expect(out).toMatch(/`scorm12\/kurs-[a-z-]+-\d+\.\d+\.\d+\.zip`/);
    expect(out).toMatch(/`[0-9a-f]{40}`/);
    expect([0, 1]).toContain(code);
    // A published course has changed under the same version: that must be said, and must stop the merge.
    expect(out).toContain('version-too-small');
    expect(code).toBe(1);
    expect(out).toContain('Kan inte slås ihop än');
  });

  test('without a base it says nothing of changes, and a clean workspace can be merged', async () => {
    const { code, out } = await call(repository(content), 'ci', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('✅ **Can be merged**: no errors and no warnings.');
    expect(out).not.toContain('### ');
  });

  test('an unknown revision is a wrong call', async () => {
    const { code, err } = await call(repository(content), 'ci', '--base', 'finns-inte');
    expect(code).toBe(2);
    expect(err.trim().split('\n').length).toBeLessThan(3);
  });
});

const FORGES = ['github', 'gitlab', 'azure'] as const;

describe.each(FORGES)('kurspaket init --ci %s', (forge) => {
  test('writes pipelines that are YAML, and leaves what is there alone', async () => {
    const folder = repository(content);
    const first = await call(folder, 'init', '--ci', forge);
    expect(first.code).toBe(0);
    const paths = first.out.trim().split('\n').map((line) => line.slice(2));
    for (const path of paths) expect(parse(readFileSync(join(folder, path), 'utf8'))).toBeTypeOf('object');
    const again = await call(folder, 'init', '--ci', forge);
    expect(again.code).toBe(2);
    expect(again.err).toContain(paths[0]);
  });

  test('every kurspaket call of the pipeline runs on a merge request', async () => {
    const folder = mergeRequest();
    const { out } = await call(folder, 'init', '--ci', forge);
    const text = out.trim().split('\n').map((line) => readFileSync(join(folder, line.slice(2)), 'utf8')).join('\n');
    const calls = [...text.matchAll(/npx kurspaket ([^\n]+)/g)].map((match) => wordsOf(match[1] ?? ''));
    expect(calls.map(([command]) => command)).toEqual(expect.arrayContaining(['check', 'build', 'review', 'ci']));
    for (const words of calls) {
      const { code, err } = await call(folder, ...words);
      expect({ call: words.join(' '), code: code === 1 ? 0 : code, err: code === 2 || code === 3 ? err : '' }).toEqual({ call: words.join(' '), code: 0, err: '' });
    }
    expect(readFileSync(join(folder, 'dist/kommentar.md'), 'utf8')).toContain('40 min');
    expect(readFileSync(join(folder, 'dist/packages/packages.json'), 'utf8')).toContain('scorm12');
  });
});

const VARIABLES: Readonly<Record<string, string>> = {
  BASE: 'origin/main...', base: 'origin/main...', PAGES: 'https://sidor.example/', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main', CI_JOB_URL: 'https://forge.example/jobs/1',
  COURSE: 'kurs', SCOPE: 'rights', BY: 'Exempelregionen',
};

/** The words of a call as a shell hands them over: variables put in, redirections and what follows them left out. */
function wordsOf(line: string): readonly string[] {
  const written = line.replace(/\s+(?:>|\|\|).*$/, '');
  return [...written.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? '').replace(/\$\{?(\w+)\}?/g, (_, name: string) => VARIABLES[name] ?? ''));
}

describe('kurspaket build --since', () => {
  test('builds the courses that a change touches, and says so where it touches none', async () => {
    const folder = mergeRequest();
    const { code, out } = await call(folder, 'build', '--no-cache', '--since', 'origin/main...');
    expect(code).toBe(0);
    expect(out).toContain('scorm12/kurs-');
    git(folder, 'checkout', '-q', 'main');
    const nothing = await call(folder, 'build', '--no-cache', '--since', 'HEAD');
    expect([nothing.code, nothing.out]).toEqual([0, '']);
    expect(nothing.err).toContain('Ingen kurs har ändrats sedan HEAD');
  });
});
