// @module-tag slow
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareBytes, writeZip, type ZipEntry } from '../../src/disk/zip.js';
import { CallError } from '../../src/text/call-error.js';
import { isInstalled } from '../tool.js';
import { temporaryFolder } from '../workspace.js';
import { readZip } from './read-zip.js';

const text = (path: string, content: string): ZipEntry => ({
  path,
  bytes: () => prepareBytes(Buffer.from(content), false),
});
const stored = (path: string, content: Buffer): ZipEntry => ({ path, bytes: () => prepareBytes(content, true) });

async function sample(folder: string): Promise<{ readonly path: string; readonly film: Buffer }> {
  const film = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * index) % 251));
  writeFileSync(join(folder, 'film.mp4'), film);
  const path = join(folder, 'paket.zip');
  await writeZip(path, [
    text('imsmanifest.xml', '<manifest/>'.repeat(100)),
    text('tasks.html', `<p>${'Räksmörgås '.repeat(1000)}</p>`),
    text('empty.txt', ''),
    stored('media/bild.png', Buffer.from('not compressed'.repeat(20))),
    { path: 'media/film.mp4', file: join(folder, 'film.mp4') },
  ]);
  return { path, film };
}

describe('a zip', () => {
  test('holds what was put into it, byte by byte', async () => {
    const { path, film } = await sample(temporaryFolder());
    const entries = readZip(readFileSync(path));
    expect(entries.map((entry) => [entry.path, entry.method])).toEqual([
      ['imsmanifest.xml', 8],
      ['tasks.html', 8],
      ['empty.txt', 0],
      ['media/bild.png', 0],
      ['media/film.mp4', 0],
    ]);
    expect(entries[1]?.content.toString()).toBe(`<p>${'Räksmörgås '.repeat(1000)}</p>`);
    expect(entries[4]?.content.equals(film)).toBe(true);
  });

  test('bears the UTF-8 flag, one date and one mode', async () => {
    const { path } = await sample(temporaryFolder());
    for (const { flags, stamp, attributes } of readZip(readFileSync(path))) {
      expect(flags).toBe(0x0800);
      expect(stamp).toBe(((20 << 9) | (1 << 5) | 1) * 0x1_0000);
      expect(attributes).toBe(0o100644 * 0x1_0000);
    }
  });

  test('tells its size and its hashes', async () => {
    const folder = temporaryFolder();
    const written = await writeZip(join(folder, 'a.zip'), [
      text('a.txt', 'a'),
      stored('b.bin', Buffer.alloc(3_000_000, 7)),
    ]);
    const bytes = readFileSync(join(folder, 'a.zip'));
    expect(written).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha1: createHash('sha1').update(bytes).digest('hex'),
    });
  });

  test('without any file is a zip all the same', async () => {
    const folder = temporaryFolder();
    await writeZip(join(folder, 'a.zip'), []);
    expect(readZip(readFileSync(join(folder, 'a.zip')))).toEqual([]);
  });

  test('is not deflated where that would make it larger', () => {
    const noise = Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7919) % 256));
    expect(prepareBytes(Buffer.from('a'), false)).toMatchObject({ deflated: false, size: 1 });
    expect(prepareBytes(noise, false).data.length).toBeLessThanOrEqual(noise.length);
  });

  const judges: readonly (readonly [program: string, args: (path: string) => readonly string[]])[] = [
    ['unzip', (path) => ['-tqq', path]],
    [
      'python3',
      (path) => [
        '-c',
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; assert len(z.namelist()) == 5',
        path,
      ],
    ],
    ['jar', (path) => ['tf', path]],
    ['zip', (path) => ['-T', path]],
    ['7z', (path) => ['t', path]],
    ['bsdtar', (path) => ['-tf', path]],
  ];
  test.each(judges.filter(([program]) => isInstalled(program)))('is taken by %s', async (program, args) => {
    const { path } = await sample(temporaryFolder());
    const { status, stdout, stderr } = spawnSync(program, args(path), { encoding: 'utf8' });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

describe('what goes wrong while a zip is written', () => {
  test('a file that is gone is named', async () => {
    const folder = temporaryFolder();
    const film = join(folder, 'film.mp4');
    await expect(writeZip(join(folder, 'a.zip'), [{ path: 'film.mp4', file: film }])).rejects.toMatchObject({
      code: 'ENOENT',
      path: film,
    });
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 10)],
    ['changes', (path: string) => writeFileSync(path, Buffer.alloc(8_000_000, 2))],
  ])('a file that %s while it is read is no package', async (_, change) => {
    const folder = temporaryFolder();
    const film = join(folder, 'film.mp4');
    // Long enough that the disk has not read the end of it ahead when the beginning is written.
    writeFileSync(film, Buffer.alloc(8_000_000, 1));
    // The entry after its checksum has been taken (8 chunks): the first chunk of the second reading asks the signal
    // once more.
    let asked = 0;
    const signal = { throwIfAborted: () => void ((asked += 1) === 10 && change(film)) } as AbortSignal;
    const wrong = writeZip(join(folder, 'a.zip'), [{ path: 'film.mp4', file: film }], signal);
    await expect(wrong).rejects.toThrow(CallError);
    await expect(wrong).rejects.toThrow(film);
  });

  test('what is larger than a zip can be is refused before it is read', async () => {
    const folder = temporaryFolder();
    const film = join(folder, 'film.mp4');
    writeFileSync(film, '');
    truncateSync(film, 2 ** 32);
    let asked = 0;
    const signal = { throwIfAborted: () => void (asked += 1) } as AbortSignal;
    await expect(writeZip(join(folder, 'a.zip'), [{ path: 'media/film.mp4', file: film }], signal)).rejects.toThrow(
      /4 GB.*media\/film\.mp4/,
    );
    expect(asked).toBe(1);
  });

  test('it stops when it is told to, in the middle of a film too', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'film.mp4'), Buffer.alloc(5_000_000));
    const controller = new AbortController();
    const entries: readonly ZipEntry[] = [
      { path: 'a.txt', bytes: () => (controller.abort(), prepareBytes(Buffer.from('a'), false)) },
      { path: 'film.mp4', file: join(folder, 'film.mp4') },
    ];
    await expect(writeZip(join(folder, 'a.zip'), entries, controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
