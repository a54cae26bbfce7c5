// @module-tag slow
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/disk/list.js';
import { isInstalled } from '../tool.js';
import { temporaryFolder, writeFiles } from '../workspace.js';

const paths = (root: string): readonly string[] => listFiles(root).map(({ path }) => path);

describe('a list of files', () => {
  test('is sorted by path, whatever the order of the disk', () => {
    const names = ['b.md', 'a/z.md', 'a-b/x.md', 'a.md', 'Å.md', 'a/a/a.md'];
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    for (const name of names) writeFiles(one, { [name]: name });
    for (const name of [...names].reverse()) writeFiles(other, { [name]: name });
    expect(paths(one)).toEqual(['a-b/x.md', 'a.md', 'a/a/a.md', 'a/z.md', 'b.md', 'Å.md']);
    expect(paths(other)).toEqual(paths(one));
  });

  test('tells sizes and passes over what nobody wrote on purpose', () => {
    const root = temporaryFolder();
    writeFiles(root, {
      'a.md': 'å',
      '.git/config': '',
      '.DS_Store': '',
      'Thumbs.db': '',
      '~$kurs.docx': '',
      'x/desktop.ini': '',
      'node_modules/y/z.md': '',
      '.a.md.swp': '',
    });
    expect(listFiles(root)).toEqual([{ path: 'a.md', absolute: join(root, 'a.md'), bytes: 2 }]);
  });

  test('writes å in one way', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a\u030a.md'), '');
    expect(paths(root)).toEqual(['\u00e5.md']);
  });

  test.runIf(process.platform === 'linux')(
    'does not leave it to the disk which of two names for one path comes first',
    () => {
      const [one, other] = [temporaryFolder(), temporaryFolder()];
      for (const [root, names] of [
        [one, ['a\u030a.md', '\u00e5.md']],
        [other, ['\u00e5.md', 'a\u030a.md']],
      ] as const)
        for (const name of names) writeFileSync(join(root, name), '');
      const names = (root: string): readonly string[] =>
        listFiles(root).map(({ absolute }) => absolute.slice(root.length + 1));
      expect(names(one)).toEqual(names(other));
    },
  );
});

describe.runIf(process.platform !== 'win32')('symbolic links', () => {
  test('to files inside are files that tell where they lead', () => {
    const root = temporaryFolder();
    writeFiles(root, { 'kurs/media/bild.png': 'bild' });
    symlinkSync('bild.png', join(root, 'kurs/media/samma.png'));
    expect(listFiles(root)[1]).toMatchObject({ path: 'kurs/media/samma.png', target: 'kurs/media/bild.png', bytes: 4 });
  });

  test('out of the workspace, to folders, in circles and to nowhere are named and never followed', () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    writeFiles(outside, { 'hemligt.txt': 'hemligt' });
    writeFiles(root, { 'a.md': '', 'mapp/b.md': '' });
    const links: readonly (readonly [string, string])[] = [
      ['fil', join(outside, 'hemligt.txt')],
      ['utanfor', outside],
      ['inne', join(root, 'mapp')],
      ['upp', '..'],
      ['rot', '/'],
      ['ring', 'ring'],
      ['borta', 'finns-inte'],
      ['enhet', '/dev/zero'],
    ];
    for (const [name, target] of links) symlinkSync(target, join(root, name));
    expect(listFiles(root).map(({ path, link, bytes }) => [path, link, bytes])).toEqual([
      ['a.md', undefined, 0],
      ['borta', 'broken', 0],
      ['enhet', 'outside', 0],
      ['fil', 'outside', 0],
      ['inne', 'outside', 0],
      ['mapp/b.md', undefined, 0],
      ['ring', 'broken', 0],
      ['rot', 'outside', 0],
      ['upp', 'outside', 0],
      ['utanfor', 'outside', 0],
    ]);
  });

  test('are followed from a workspace that is itself reached through one', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'riktig'));
    writeFiles(join(folder, 'riktig'), { 'a.png': 'bild' });
    symlinkSync('a.png', join(folder, 'riktig/b.png'));
    symlinkSync('riktig', join(folder, 'genvag'));
    expect(listFiles(join(folder, 'genvag')).map(({ path, bytes, link }) => [path, bytes, link])).toEqual([
      ['a.png', 4, undefined],
      ['b.png', 4, undefined],
    ]);
  });
});

test.runIf(isInstalled('mkfifo'))('what is no file is not waited for', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'a.md': '' });
  execFileSync('mkfifo', [join(root, 'ror.md')]);
  symlinkSync('ror.md', join(root, 'till-ror.md'));
  expect(listFiles(root).map(({ path, link }) => [path, link])).toEqual([
    ['a.md', undefined],
    ['till-ror.md', 'outside'],
  ]);
  rmSync(join(root, 'ror.md'));
});
