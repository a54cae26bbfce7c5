// @module-tag slow
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRepository, listTree, readObjects, resolveRevision } from '../../src/disk/git.js';
import { listFiles } from '../../src/disk/list.js';
import { loadFile } from '../../src/disk/load.js';
import { revisionFiles } from '../../src/disk/revision-files.js';
import { withDigests } from '../../src/disk/same-bytes.js';
import { CallError } from '../../src/text/call-error.js';
import { commit, git, repository, temporaryFolder, writeFiles } from './repository.js';

const PICTURE = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256);

function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(CallError);
    const { words } = error as CallError;
    expect(words.sv).not.toBe(words.en);
    return words.sv;
  }
  throw new Error('nothing was complained of');
}

describe('a repository', () => {
  test('is found from a folder in it, with the way there', () => {
    const root = repository({ 'content/kurspaket.yaml': 'language: sv\n', 'content/resa/journey.yaml': 'id: resa\n' });
    expect(findRepository(join(root, 'content', 'resa'))).toEqual({
      root: realpathSync(root),
      prefix: 'content/resa',
      shallow: false,
    });
    expect(findRepository(root).prefix).toBe('');
  });

  test('is found in a working tree of its own', () => {
    const root = repository({ 'kurspaket.yaml': 'language: sv\n' });
    const other = join(temporaryFolder(), 'gren');
    git(root, 'worktree', 'add', '-q', '-b', 'gren', other);
    const second = commit(other, { 'kurspaket.yaml': 'language: en\n' });
    const found = findRepository(other);
    expect(found.root).toBe(realpathSync(other));
    expect(resolveRevision(found, 'gren')).toBe(second);
    expect(resolveRevision(found, 'HEAD~1')).toBe(git(root, 'rev-parse', 'main'));
  });

  test('is missed with a word on what to do instead', () => {
    expect(complaint(() => findRepository(temporaryFolder()))).toMatch(/ligger inte i ett git-förråd.*packages\.json/);
  });

  test('is read whatever a hook has set', () => {
    const root = repository({ 'content/kurspaket.yaml': 'language: sv\n' });
    process.env['GIT_DIR'] = '/nowhere';
    try {
      expect(findRepository(join(root, 'content')).prefix).toBe('content');
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});

describe('a revision', () => {
  test('is a branch, a tag, a commit or where branches parted', () => {
    const root = repository({ 'a.md': 'ett\n' });
    const first = git(root, 'rev-parse', 'HEAD');
    git(root, 'tag', 'v1');
    git(root, 'checkout', '-q', '-b', 'gren');
    const second = commit(root, { 'a.md': 'två\n' });
    git(root, 'checkout', '-q', 'main');
    const third = commit(root, { 'b.md': 'tre\n' });
    const found = findRepository(root);
    expect(
      ['v1', 'main~1', first.slice(0, 10), 'gren', 'main', 'gren...', 'main...gren'].map((name) =>
        resolveRevision(found, name),
      ),
    ).toEqual([first, first, first, second, third, first, first]);
  });

  test.each(['main', '0123456789', '--upload-pack=x', 'HEAD~9', ''])('that is not there is named: %j', (name) => {
    const root = repository({ 'a.md': 'ett\n' });
    git(root, 'branch', '-q', '-m', 'huvud');
    expect(complaint(() => resolveRevision(findRepository(root), name))).toMatch(
      new RegExp(`^${name} finns inte, varken på disken eller i git\\.`),
    );
  });

  test('that is misspelt is answered with the nearest', () => {
    const root = repository({ 'a.md': 'ett\n' });
    expect(complaint(() => resolveRevision(findRepository(root), 'mian'))).toContain('Menade du main?');
  });

  test('that a shallow clone lacks is answered with how to fetch it', () => {
    const root = repository({ 'a.md': 'ett\n' });
    const first = git(root, 'rev-parse', 'HEAD');
    commit(root, { 'a.md': 'två\n' });
    const clone = join(temporaryFolder(), 'klon');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    const found = findRepository(clone);
    expect(found.shallow).toBe(true);
    for (const name of [first, 'HEAD~1', 'HEAD~1...'])
      expect(complaint(() => resolveRevision(found, name))).toMatch(/avkortad.*git fetch --deepen.*fetch-depth: 0/);
    git(clone, 'fetch', '-q', '--deepen=1');
    expect(resolveRevision(findRepository(clone), 'HEAD~1')).toBe(first);
  });
});

describe('the files of a revision', () => {
  test('are those that a folder with the same content has', () => {
    const files = {
      'kurspaket.yaml': 'language: sv\n',
      'åk/läs.md': 'Räksmörgås\n',
      'åk/bild.png': PICTURE,
      '.gömd': 'x',
    };
    const root = repository({
      'utanför.md': 'x',
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`content/${path}`, content])),
    });
    const found = findRepository(join(root, 'content'));
    const commitName = resolveRevision(found, 'HEAD');
    const there = revisionFiles(found, commitName, found.prefix);
    const here = listFiles(join(root, 'content')).map(loadFile);
    expect(there.map(({ path, bytes }) => [path, bytes])).toEqual(here.map(({ path, bytes }) => [path, bytes]));
    for (const path of ['kurspaket.yaml', 'åk/läs.md'] as const) {
      const texts = [there, here].map((side) =>
        new TextDecoder().decode(side.find((file) => file.path === path)?.content),
      );
      expect(texts).toEqual([files[path], files[path]]);
    }
    expect(there.find(({ path }) => path === 'åk/bild.png')?.content).toBeUndefined();
  });

  test('are none where the folder was not there yet', () => {
    const root = repository({ 'a.md': 'ett\n' });
    const found = findRepository(root);
    expect(revisionFiles(found, resolveRevision(found, 'HEAD'), 'content')).toEqual([]);
    expect(complaint(() => listTree(found, resolveRevision(found, 'HEAD'), '../annat'))).toContain(
      'utanför git-förrådet',
    );
  });

  test('are followed through links inside the folder, and only there', () => {
    const root = repository({ 'content/a.md': 'ett\n', 'hemligt.md': 'x' });
    mkdirSync(join(root, 'content', 'mapp'));
    symlinkSync('../a.md', join(root, 'content', 'mapp', 'in.md'));
    symlinkSync('../../hemligt.md', join(root, 'content', 'mapp', 'ut.md'));
    symlinkSync('borta.md', join(root, 'content', 'mapp', 'bruten.md'));
    symlinkSync('rund.md', join(root, 'content', 'mapp', 'rund.md'));
    commit(root, {});
    const found = findRepository(join(root, 'content'));
    const files = revisionFiles(found, resolveRevision(found, 'HEAD'), found.prefix);
    expect(files.map(({ path, link }) => [path, link])).toEqual([
      ['a.md', undefined],
      ['mapp/bruten.md', 'broken'],
      ['mapp/in.md', undefined],
      ['mapp/rund.md', 'broken'],
      ['mapp/ut.md', 'outside'],
    ]);
    expect(new TextDecoder().decode(files.find(({ path }) => path === 'mapp/in.md')?.content)).toBe('ett\n');
  });

  test('are told from those on disk by their bytes, also where git LFS keeps them', async () => {
    const root = repository({
      'film.mp4': PICTURE,
      'bild.png': PICTURE.slice(0, 2000),
      'ljud.mp3': PICTURE.slice(0, 1000),
    });
    const found = findRepository(root);
    const sha256 = '9f4fd3a7e8ab5ff0a1f3e0fb8f5b9b5b6c2a3f7a8b8c1d2e3f405162738495a6';
    commit(root, { 'stor.mp4': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 123456789\n` });
    const there = revisionFiles(found, resolveRevision(found, 'HEAD'), '');
    expect(there.find(({ path }) => path === 'stor.mp4')).toMatchObject({
      bytes: 123456789,
      digest: `sha256:${sha256}`,
    });
    writeFiles(root, { 'bild.png': PICTURE.slice(1, 2001), 'ljud.mp3': PICTURE.slice(0, 1001) });
    const { base, head } = await withDigests(there, listFiles(root));
    const digest = (files: typeof base | typeof head, path: string): string | undefined =>
      files.find((file) => file.path === path)?.digest;
    expect(digest(head, 'film.mp4')).toBe(digest(base, 'film.mp4'));
    expect(digest(head, 'bild.png')).not.toBe(digest(base, 'bild.png'));
    expect(digest(head, 'bild.png')).toMatch(/^git:[0-9a-f]{40}$/);
    // Another size is another file: nothing has to be read.
    expect(digest(head, 'ljud.mp3')).toBeUndefined();
  });

  test('come in portions', () => {
    const big = 'å'.repeat(1_000_000);
    const root = repository(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.md`, `${index} ${big}`])),
    );
    const found = findRepository(root);
    const entries = listTree(found, resolveRevision(found, 'HEAD'), '') ?? [];
    const objects = readObjects(found, entries);
    expect(
      entries.map(({ path, object }) => [path, new TextDecoder().decode(objects.get(object)).split(' ')[0]]),
    ).toEqual(entries.map(({ path }) => [path, path.replace('.md', '')]));
  });
});
