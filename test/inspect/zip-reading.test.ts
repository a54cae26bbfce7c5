// @module-tag slow
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPackage } from '../../src/inspect/open-package.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { opened, said, sourceOf } from './inspected.js';
import { makeZip } from './make-zip.js';

const page = { path: 'index.html', content: '<!doctype html><title>Kurs</title><p>Hej.</p>\n'.repeat(20) };

/** So many bytes that deflate makes little of. */
const noise = (length: number): Buffer => Buffer.alloc(length).map((_, n) => (n * n) % 251) as Buffer;

test('files that share bytes are named, and none is unpacked', async () => {
  const inner = makeZip([page]);
  const zip = makeZip([
    { path: 'index.html', content: page.content },
    { path: 'index.html', content: page.content, says: { offset: 0 } },
  ]);
  const each = await opened(zip);
  expect(each.zip.findings.map(({ rule, data }) => `${rule} ${String(data?.['kind'])}`)).toContain(
    'package-damaged overlap',
  );
  expect(each.zip.readable).toEqual([]);
  expect((await opened(inner)).zip.readable).toHaveLength(1);
});

test('of a bomb only the directory is read', async () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  const bomb = deflateRawSync(zeros);
  const zip = makeZip([
    { path: 'a.bin', content: zeros, raw: bomb },
    { path: 'b.bin', content: zeros, raw: bomb },
  ]);
  const source = sourceOf(zip);
  await openPackage('paket.zip', source, { contents: true });
  // The end of the file is read to find the directory.
  expect(source.reads.bytes).toBeLessThan(70_000);
});

test('a file that lies about its size is stopped where the directory says', async () => {
  const large = Buffer.alloc(40 * 1024 * 1024, 'räksmörgås ');
  const zip = makeZip([
    { path: 'a.html', content: large, says: { size: 5 * 1024 * 1024 } },
    { path: 'b.mp4', content: noise(300_000), method: 0 },
  ]);
  const own = (await said(zip)).filter(({ rule, file }) => rule === 'package-damaged' && file.endsWith('a.html'));
  expect(own.map(({ message }) => message)).toEqual(['Filen blir inte så stor som zip-filen säger.']);
});

test('large files flow through and are summed', async () => {
  const film = noise(6_000_000);
  const good = await said(
    makeZip([
      { path: 'film.mp4', content: film, method: 0 },
      { path: 'film-2.mp4', content: film },
    ]),
  );
  expect(good.filter(({ rule }) => rule === 'package-damaged')).toEqual([]);
  const bad = await said(
    makeZip([
      { path: 'film.mp4', content: film, method: 0, says: { crc: 7 } },
      { path: 'film-2.mp4', content: film, raw: deflateRawSync(film).subarray(0, -500) },
    ]),
  );
  expect(bad.filter(({ rule }) => rule === 'package-damaged').map(({ file }: Diagnostic) => file)).toEqual([
    'paket.zip!/film-2.mp4',
    'paket.zip!/film.mp4',
  ]);
});
