// @module-tag slow
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { COURSE, READ } from '../diff/edited.js';
import { commit, git, repository, temporaryFolder, writeFiles } from '../disk/repository.js';
import { below, workspace, LONGER } from './compared-workspace.js';
import { call } from './terminal.js';

describe('bad input', () => {
  test('a base that cannot be read in full: the diff says what it can, and so that it is not all', async () => {
    const root = workspace({ [COURSE]: '---\nid: kurs\ntitle: "Samtal\n---\n' });
    writeFiles(root, below('content', exampleWorkspace));
    const first = await call(root, 'diff', 'HEAD');
    expect(first.code).toBe(0);
    expect(first.out).toContain('Allt i den tidigare versionen gick inte att läsa.');
    expect(first.out).not.toContain('Ny kurs');

    commit(
      root,
      below('content', { ...exampleWorkspace, [READ]: '---\nid: [\n---\n', 'sources.yaml': '- id: "sol\n' }),
    );
    writeFiles(root, below('content', exampleWorkspace));
    const second = await call(root, 'diff', 'HEAD', '--lang', 'en');
    expect(second.out).toContain('Cannot be read in the earlier version: sources.yaml.');
    expect(second.out).toContain('Not all of the earlier version could be read.');
  });

  test('a base without the content: everything is new', async () => {
    const root = repository({ 'README.md': 'Ett förråd.\n' });
    commit(root, below('content', exampleWorkspace));
    const { code, out } = await call(root, 'diff', 'HEAD~1');
    expect([code, out.includes('Samtal med barn  Ny kurs')]).toEqual([0, true]);
  });

  test('a shallow clone without the base: how to fetch it', async () => {
    const root = workspace();
    commit(root, below('content', LONGER));
    const clone = join(temporaryFolder(), 'klon');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    const { code, out, err } = await call(clone, 'diff', 'HEAD~1');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^HEAD~1 finns inte i den här kopian, för historiken är avkortad.*fetch-depth: 0.*\n$/);
  });

  test.each([
    [['diff'], /^Ange vad kurserna ska jämföras med\.\n\nkurspaket diff/],
    [['diff', 'a', 'b', 'c'], /^Här är ett ord för mycket: ”c”\./],
    [['diff', 'ingenting'], /^ingenting finns inte, varken på disken eller i git\. Ange en gren/],
    [['diff', 'HEAD', '--format', 'pdf'], /^--format kan vara pretty, markdown.*, inte ”pdf”\./],
    [['diff', 'HEAD', '--course', 'saknas'], /^Kursen saknas finns inte här\./],
    [['diff', 'content/kurspaket.yaml'], /^content\/kurspaket\.yaml är ingen packages\.json från kurspaket\./],
  ])('%j: one line, exit 2', async (args, said) => {
    const { code, out, err } = await call(workspace(), ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
  });

  test('no git repository: what to compare with instead', async () => {
    const root = temporaryFolder();
    writeFiles(root, exampleWorkspace);
    const { code, err } = await call(root, 'diff', 'main');
    expect(code).toBe(2);
    expect(err).toMatch(/ligger inte i ett git-förråd.*packages\.json/);
  });
});
