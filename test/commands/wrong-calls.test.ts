// @module-tag slow
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { exampleWorkspace } from '../../src/check/examples/example-workspace.js';
import { temporaryFolder, writeFiles } from '../disk/repository.js';
import { call } from './terminal.js';

afterEach(() => void vi.unstubAllEnvs());

function workspace(): string {
  const root = temporaryFolder();
  writeFiles(join(root, 'content'), exampleWorkspace);
  return root;
}

test.each([
  [
    ['new', '--title', 'Min', 'första', 'kurs', 'content/resa/min'],
    /^Här är ett ord för mycket: ”kurs”\. Hör det ihop med ordet före, sätt dem inom citattecken\./,
  ],
  [['explain', 'schema', 'foo'], /^Här är ett ord för mycket: ”foo”\./],
  [['init', 'mapp', '--ci', 'azure'], /^Här är ett ord för mycket: ”mapp”\./],
  [['coverage', '--base', 'HEAD'], /^--base hör till sidorna\. Lägg till --format html\./],
  [['coverage', '--format', 'csv', '--pages', 'https://kurser.example'], /^--pages hör till sidorna\./],
])('%j is a wrong call, and nothing is written', async (args, said) => {
  const root = workspace();
  const { code, out, err } = await call(root, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
  expect(readdirSync(root)).toEqual(['content']);
  expect(readdirSync(join(root, 'content/resa')).sort()).toEqual(['journey.yaml', 'kurs']);
});

test('a place that cannot be written to is named', async () => {
  const root = workspace();
  expect(await call(root, 'coverage', '--out', 'content')).toEqual({
    code: 2,
    out: '',
    err: `Det här är en mapp, inte en fil: ${join(root, 'content')}\n`,
  });
});

test('what needs no workspace speaks the language of the one it is called in, else that of the system', async () => {
  const [swedish, nowhere] = [workspace(), temporaryFolder()];
  vi.stubEnv('LANG', 'en_GB.UTF-8');
  expect((await call(swedish, 'explain', 'schema')).out).toContain('Så här blir det rätt:');
  expect((await call(nowhere, 'explain', 'schema')).out).toContain('This is right:');
  expect((await call(nowhere, 'explain', 'schema', '--lang', 'sv')).out).toContain('Så här blir det rätt:');
  writeFiles(nowhere, { 'a/packages.json': '{"packages":[]}', 'b.zip': 'no zip' });
  expect((await call(nowhere, 'inspect', 'b.zip')).out).toContain('error');
  expect((await call(nowhere, 'diff', 'a', 'a')).out).toContain('No course has changed.');
});
