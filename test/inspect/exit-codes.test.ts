// @module-tag slow
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../workspace.js';
import { call } from '../commands/terminal.js';
import { RICH } from '../targets/built-packages.js';
import { builtZips } from './built-zips.js';
import { zipOf } from './inspected.js';
import { makeZip } from './make-zip.js';

/** One of ours. */
async function own(): Promise<Buffer> {
  return (await builtZips(RICH)).get('scorm12/kurs/preparation')?.zip ?? Buffer.alloc(0);
}
const text = { path: 'imsmanifest.xml', content: '<manifest>a text that is long enough</manifest>' };
const GB = 1024 ** 3;

const PACKAGES: readonly (readonly [string, Buffer | (() => Promise<Buffer>), 0 | 1, string])[] = [
  ['one of ours', own, 0, ''],
  [
    'one of ours, cut off',
    async () => (await own()).subarray(0, Math.floor((await own()).length * 0.6)),
    1,
    'package-damaged',
  ],
  ['no zip', Buffer.from('%PDF-1.7\n'), 1, 'package-not-a-zip'],
  ['nothing', Buffer.alloc(0), 1, 'package-not-a-zip'],
  ['encrypted', makeZip([{ ...text, flags: 1 }]), 1, 'package-encrypted'],
  [
    '10 GB when unpacked',
    makeZip([
      text,
      ...[1, 2, 3].map((n) => ({
        path: `film-${n}.bin`,
        content: 'a text that is long enough',
        says: { size: 3.5 * GB, packed: 26 },
      })),
    ]),
    1,
    'package-bomb',
  ],
  ['a way out of the folder', makeZip([text, { path: '../../index.php', content: 'x' }]), 1, 'package-unsafe-path'],
  [
    'a folder packed in place of what is in it',
    zipOf(new Map([['kurs/imsmanifest.xml', text.content]])),
    1,
    'package-no-manifest',
  ],
];

test.each(PACKAGES)('%s', async (_, made, code, rule) => {
  const zip = typeof made === 'function' ? await made() : made;
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'p.zip'), zip);
  const ended = await call(folder, 'inspect', 'p.zip', '--format', 'json');
  expect(ended.code).toBe(code);
  const { packages, diagnostics, summary } = JSON.parse(ended.out) as {
    packages: { file: string; bytes: number }[];
    diagnostics: { rule: string; severity: string }[];
    summary: { errors: number; packages: number };
  };
  expect(packages).toMatchObject([{ file: 'p.zip', bytes: zip.length }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((each) => each.rule)).toEqual(
    rule === '' ? [] : expect.arrayContaining([rule]),
  );
  expect(summary.errors > 0).toBe(code === 1);
  expect(readdirSync(folder)).toEqual(['p.zip']);
  expect(existsSync(join(folder, '../../index.php'))).toBe(false);
});

test('a file that is not there, a folder, no file and an unknown format are wrong calls, named as they were typed', async () => {
  const folder = temporaryFolder();
  for (const [args, word] of [
    [['borta/p.zip'], 'borta/p.zip'],
    [['.'], 'mapp'],
    [[], 'minst ett paket'],
    [['p.zip', '--format', 'pdf'], 'pdf'],
  ] as const) {
    const { code, err } = await call(folder, 'inspect', ...args);
    expect(code, args.join(' ')).toBe(2);
    expect(err).toContain(word);
    expect(err).not.toContain(folder);
  }
});
