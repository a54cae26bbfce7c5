// @module-tag slow
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NATION, writeNation } from '../bench/nation.js';
import { troubledFiles } from '../curriculum/troubled-journey.js';
import { git, repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

const DAY = ['--today', '2026-03-01'] as const;
const LINKED = {
  ...troubledFiles,
  'kurspaket.yaml': 'language: sv\nlinks: {source: "https://forge.example/blob/{rev}/{path}#L{line}"}\n',
};

/** A repository with the troubled journey in content/. */
function troubled(files: Readonly<Record<string, string>> = troubledFiles): string {
  return repository(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
}

/** Only what can be read: passes. */
function sound(): Readonly<Record<string, string>> {
  const { 'resa/trasig/course.md': _, ...files } = troubledFiles;
  return files;
}

describe('the exit code', () => {
  test('is 0 where every journey reaches its threshold, 1 where one does not', async () => {
    expect((await call(troubled(sound()), 'coverage', ...DAY)).code).toBe(0);
    const stricter = {
      ...sound(),
      'resa/journey.yaml': (troubledFiles['resa/journey.yaml'] ?? '').replace('failUnder: 75', 'failUnder: 90'),
    };
    const { code, out } = await call(troubled(stricter), 'coverage', ...DAY);
    expect(code).toBe(1);
    expect(out).toContain('✗ 9 av 12 kursmål tränas (75 %). Kravet på 90 % är inte uppfyllt.');
    expect((await call(troubled(stricter), 'coverage', 'content/ensam', ...DAY)).code).toBe(0);
  });

  test('is 1 where a course cannot be read', async () =>
    expect((await call(troubled(), 'coverage', 'content/resa', ...DAY)).code).toBe(1));

  test.each([['--format', 'xml'], ['--today', '2026-02-30'], ['--lang', 'de'], ['--nagot'], ['finns-inte']])(
    'is 2 for a wrong call: %s %s',
    async (...args) => {
      const { code, out, err } = await call(troubled(sound()), 'coverage', ...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    },
  );
});

describe('what is written', () => {
  test.each(['json', 'csv', 'markdown', 'pretty', 'gitlab', 'sarif', 'junit', 'github'])(
    '%s: the same on the screen and in a file',
    async (format) => {
      const root = troubled(sound());
      const { out } = await call(root, 'coverage', '--format', format, ...DAY);
      const silent = await call(root, 'coverage', '--format', format, '--out', 'rapport/fil.txt', ...DAY);
      expect(silent.out).toBe('');
      expect(readFileSync(join(root, 'rapport/fil.txt'), 'utf8')).toBe(out);
    },
  );

  test('html: a page a journey in dist/coverage, with links to the commit, the path in the repository and the line', async () => {
    const root = troubled(LINKED);
    const { out } = await call(root, 'coverage', '--format', 'html', '--pages', 'https://kurser.example/web/', ...DAY);
    expect(out).toContain('dist/coverage/index.html\ndist/coverage/resa.html\ndist/coverage/_courses.html\n');
    const page = readFileSync(join(root, 'dist/coverage/resa.html'), 'utf8');
    const head = git(root, 'rev-parse', 'HEAD').trim();
    expect(page).toContain(`href="https://forge.example/blob/${head}/content/resa/alla-fel/preparation/01-en.md#L2"`);
    expect(page).toContain('href="https://kurser.example/web/alla-fel/preparation.html#task-en-grupp"');
  });

  test('html outside git: links say HEAD', async () => {
    const root = temporaryFolder();
    const inGit = troubled(LINKED);
    rmSync(join(inGit, '.git'), { recursive: true });
    await call(inGit, 'coverage', '--format', 'html', '--out', root, ...DAY);
    expect(readFileSync(join(root, 'resa.html'), 'utf8')).toContain(
      'href="https://forge.example/blob/HEAD/resa/alla-fel/preparation/01-en.md#L2"',
    );
    expect(existsSync(join(inGit, 'dist'))).toBe(false);
  });

  test('html with --base: which goal texts have changed since', async () => {
    const root = troubled(sound());
    const text = (troubledFiles['resa/alla-fel/course.md'] ?? '').replace('Du kan helt bra.', 'Du kan helt utmärkt.');
    writeFiles(root, { 'content/resa/alla-fel/course.md': text });
    await call(root, 'coverage', '--format', 'html', '--base', 'HEAD', ...DAY);
    expect(readFileSync(join(root, 'dist/coverage/resa.html'), 'utf8')).toContain(
      'Du kan helt bra.</del> <ins><span class="vh">Nu: </span>Du kan helt utmärkt.</ins>',
    );
    expect(readFileSync(join(root, 'dist/coverage/_courses.html'), 'utf8')).toContain('Inga måltexter har ändrats.');
    expect((await call(root, 'coverage', '--format', 'html', '--base', 'finns-inte', ...DAY)).code).toBe(2);
  });

  test('forges get what check says of coverage, and nothing else', async () => {
    const { out, code } = await call(troubled(sound()), 'coverage', '--format', 'gitlab', ...DAY);
    const rules = (
      JSON.parse(out) as readonly { readonly check_name: string; readonly location: { readonly path: string } }[]
    ).map(({ check_name: rule, location }) => `${rule} ${location.path}`);
    expect(code).toBe(0);
    expect(rules).toContain('goal-untrained content/resa/alla-fel/course.md');
    expect(
      rules.filter((rule) => !/^(?:goal-|repealed-source|outdated-basis|part-without-required)/.test(rule)),
    ).toEqual([]);
  });

  test.each(['coverage', 'stats'])('%s of a workspace without courses says so', async (command) => {
    for (const format of ['pretty', 'markdown'])
      expect(await call(troubled({ 'kurspaket.yaml': 'language: sv\n' }), command, '--format', format)).toEqual({
        code: 0,
        out: 'Här finns varken resor eller kurser.\n',
        err: '',
      });
  });

  test('in English where asked for', async () => {
    const { out } = await call(troubled(sound()), 'coverage', '--lang', 'en', ...DAY);
    expect(out).toContain('9 of 12 course goals are trained (75 %). The threshold of 75 % is met.');
  });
});

test('a nation of 125 courses: every goal of every course, a page a journey', async () => {
  const root = temporaryFolder();
  writeNation(join(root, 'content'), { ...NATION, text: 1500, picture: 100 });
  expect((await call(root, 'coverage', '--format', 'html', ...DAY)).code).toBe(0);
  const rows = readdirSync(join(root, 'dist/coverage')).map(
    (name) => readFileSync(join(root, 'dist/coverage', name), 'utf8').match(/<tr id="goal--/g)?.length ?? 0,
  );
  expect(rows.sort((a, b) => a - b)).toEqual([0, 75, 75, 75, 75, 75]);
}, 120_000);
