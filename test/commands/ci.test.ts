// @module-tag slow
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
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
    const { code, out } = await call(
      folder,
      'ci',
      '--base',
      'origin/main...',
      '--pages',
      'https://sidor.example/',
      '--lang',
      'sv',
    );
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

describe('kurspaket build --since', () => {
  test('builds the courses that a change touches, and says so where it touches none', async () => {
    const folder = mergeRequest();
    const { code, out } = await call(folder, 'build', '--no-cache', '--since', 'origin/main...');
    expect(code).toBe(0);
    expect(out).toContain('scorm12/kurs-');
    git(folder, 'checkout', '-q', 'main');
    const nothing = await call(folder, 'build', '--no-cache', '--since', 'HEAD');
    expect(nothing).toMatchObject({ code: 0, out: 'Ingen kurs har ändrats sedan HEAD.\n', err: '' });
    expect((await call(folder, 'build', '--no-cache', '--since', 'HEAD', '--lang', 'en')).out).toBe(
      'No course has changed since HEAD.\n',
    );
    expect((await call(folder, 'build', '--no-cache', '--since', 'HEAD', '--quiet')).out).toBe('');
    for (const format of [['--format', 'json'], ['--dry-run']]) {
      const { out: json } = await call(folder, 'build', '--no-cache', '--since', 'HEAD', ...format);
      expect(JSON.parse(json)).toMatchObject({ courses: [], diagnostics: [], summary: { errors: 0 } });
    }
    expect((await call(folder, 'build', '--no-cache', '--since', 'HEAD', '--format', 'sarif')).out).toContain(
      '"version": "2.1.0"',
    );
  });
});
