// @module-tag slow
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGE_MEDIUM } from '../../src/disk/large-media.js';
import { writeZip } from '../../src/disk/write-zip.js';
import type { SiteFile } from '../../src/model/site.js';
import { CallError } from '../../src/text/call-error.js';
import { isInstalled } from '../tool.js';
import { temporaryFolder } from '../workspace.js';
import { readZip } from './read-zip.js';

/** A medium as it lies on the disk now. */
function medium(path: string, absolute: string): SiteFile {
  return { path, media: { path, absolute, packaged: path, bytes: statSync(absolute).size } };
}

/** A medium that is written first. */
function written(folder: string, path: string, content: string | Buffer): SiteFile {
  const absolute = join(folder, path.replaceAll('/', '-'));
  writeFileSync(absolute, content);
  return medium(path, absolute);
}

const FILM = randomBytes(LARGE_MEDIUM + 1);
const PICTURE = Buffer.from('not compressed'.repeat(20));

async function sample(folder: string): Promise<string> {
  const path = join(folder, 'paket.zip');
  await writeZip(path, [
    { path: 'imsmanifest.xml', text: '<manifest/>'.repeat(100) },
    { path: 'tasks.html', text: `<p>${'Räksmörgås '.repeat(1000)}</p>` },
    { path: 'empty.txt', text: '' },
    written(folder, 'media/bild.png', PICTURE),
    written(folder, 'media/empty.vtt', ''),
    written(folder, 'media/film.mp4', FILM),
    written(folder, 'media/film.vtt', 'WEBVTT\n\n00:00.000 --> 00:04.000\nHej.\n'),
    { path: 'media/räksmörgås.txt', text: 'Hej' },
  ]);
  return path;
}

describe('a zip', () => {
  test('holds what was put into it, byte by byte; what gains nothing is stored, but for large media', async () => {
    const entries = readZip(readFileSync(await sample(temporaryFolder())));
    expect(entries.map((entry) => [entry.path, entry.method])).toEqual([
      ['imsmanifest.xml', 8],
      ['tasks.html', 8],
      ['empty.txt', 0],
      ['media/bild.png', 0],
      ['media/empty.vtt', 0],
      ['media/film.mp4', 8],
      ['media/film.vtt', 8],
      ['media/räksmörgås.txt', 8],
    ]);
    expect(entries[1]?.content.toString()).toBe(`<p>${'Räksmörgås '.repeat(1000)}</p>`);
    expect(entries[3]?.content.equals(PICTURE)).toBe(true);
    expect(entries[5]?.content.equals(FILM)).toBe(true);
  });

  test('bears one date, one mode, and names in UTF-8', async () => {
    const entries = readZip(readFileSync(await sample(temporaryFolder())));
    for (const { stamp, attributes } of entries) {
      expect(stamp).toBe(((20 << 9) | (1 << 5) | 1) * 0x1_0000);
      expect(Math.floor(attributes / 0x1_0000)).toBe(0o100644);
    }
    expect(entries.map(({ path, flags }) => [path, (flags & 0x0800) !== 0]).filter(([, isUtf8]) => isUtf8)).toEqual([
      ['media/räksmörgås.txt', true],
    ]);
  });

  test('has the same bytes in every time zone', async () => {
    const before = process.env['TZ'];
    const hashes = new Set<string>();
    const offsets = new Set<number>();
    try {
      for (const zone of ['Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
        process.env['TZ'] = zone;
        offsets.add(new Date(0).getTimezoneOffset());
        const folder = temporaryFolder();
        hashes.add((await writeZip(join(folder, 'a.zip'), [{ path: 'a.txt', text: 'a' }])).sha256);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
    expect(offsets.size).toBe(4);
    expect(hashes.size).toBe(1);
  });

  test('has the same bytes when many are written side by side', async () => {
    const folder = temporaryFolder();
    const files: readonly SiteFile[] = [
      written(folder, 'media/film.mp4', FILM),
      written(folder, 'media/bild.png', PICTURE),
      { path: 'tasks.html', text: 'Hej '.repeat(100_000) },
    ];
    const zips = await Promise.all([1, 2, 3, 4, 5].map((each) => writeZip(join(folder, `${each}.zip`), files)));
    expect(new Set(zips.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  test('tells its size and its hashes', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.zip');
    const facts = await writeZip(path, [
      { path: 'a.txt', text: 'a' },
      written(folder, 'b.bin', Buffer.alloc(3_000_000, 7)),
    ]);
    const bytes = readFileSync(path);
    expect(facts).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha1: createHash('sha1').update(bytes).digest('hex'),
    });
  });

  test('without any file is a zip all the same', async () => {
    const path = join(temporaryFolder(), 'a.zip');
    await writeZip(path, []);
    expect(readZip(readFileSync(path))).toEqual([]);
  });

  const judges: readonly (readonly [program: string, args: (path: string) => readonly string[]])[] = [
    ['unzip', (path) => ['-tqq', path]],
    [
      'python3',
      (path) => [
        '-c',
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; assert len(z.namelist()) == 8',
        path,
      ],
    ],
    ['jar', (path) => ['tf', path]],
    // From its standard input Java reads a zip from the front, entry by entry.
    ['jar', () => ['t']],
    ['zip', (path) => ['-T', path]],
    ['7z', (path) => ['t', path]],
    ['bsdtar', (path) => ['-tf', path]],
  ];
  test.each(judges.filter(([program]) => isInstalled(program)))('is taken by %s', async (program, args) => {
    const path = await sample(temporaryFolder());
    const { status, stdout, stderr } = spawnSync(program, args(path), { encoding: 'utf8', input: readFileSync(path) });
    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

/** Resolves when a file has begun to be written. */
async function begun(path: string): Promise<void> {
  while (!existsSync(path) || statSync(path).size === 0) await new Promise((done) => setImmediate(done));
}

describe('what goes wrong while a zip is written', () => {
  test.each([
    ['small', 1],
    ['large', LARGE_MEDIUM + 1],
  ])('a %s file that is gone is named', async (_, bytes) => {
    const folder = temporaryFolder();
    const absolute = join(folder, 'film.mp4');
    const film: SiteFile = { path: 'film.mp4', media: { path: 'film.mp4', absolute, packaged: 'film.mp4', bytes } };
    await expect(writeZip(join(folder, 'a.zip'), [film])).rejects.toMatchObject({ code: 'ENOENT', path: absolute });
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 10)],
    ['changes', (path: string) => writeFileSync(path, Buffer.alloc(FILM.length * 4, 2))],
  ])('a file that %s while it is read is no package', async (_, change) => {
    const folder = temporaryFolder();
    const film = written(folder, 'film.mp4', Buffer.concat([FILM, FILM, FILM, FILM]));
    const path = join(folder, 'film.mp4');
    const zip = writeZip(join(folder, 'a.zip'), [film]);
    const failed = expect(zip).rejects.toThrow(CallError);
    await begun(join(folder, 'a.zip'));
    change(path);
    await failed;
    await expect(zip).rejects.toThrow(path);
  });

  test('what is larger than a zip can be is refused before it is read', async () => {
    const folder = temporaryFolder();
    const film = join(folder, 'film.mp4');
    writeFileSync(film, '');
    truncateSync(film, 2 ** 32);
    const zip = writeZip(join(folder, 'a.zip'), [{ path: 'a.txt', text: 'a' }, medium('media/film.mp4', film)]);
    await expect(zip).rejects.toThrow(CallError);
    await expect(zip).rejects.toThrow(/4 GB.*media\/film\.mp4/);
    expect(existsSync(join(folder, 'a.zip'))).toBe(false);
  });

  test('more files than a zip can name are refused', async () => {
    const path = join(temporaryFolder(), 'a.zip');
    const files = Array.from({ length: 65_535 }, (_, index) => ({ path: `${index}.txt`, text: '' }));
    await expect(writeZip(path, files)).rejects.toThrow(CallError);
    expect(existsSync(path)).toBe(false);
  });

  test('it stops when it is told to, in the middle of a film too', async () => {
    const folder = temporaryFolder();
    const film = written(folder, 'film.mp4', Buffer.concat([FILM, FILM]));
    const controller = new AbortController();
    const zip = writeZip(join(folder, 'a.zip'), [film], controller.signal);
    const failed = expect(zip).rejects.toMatchObject({ name: 'AbortError' });
    await begun(join(folder, 'a.zip'));
    controller.abort();
    await failed;
    // Another film still gets its turn.
    await writeZip(join(folder, 'b.zip'), [film]);
    expect(readZip(readFileSync(join(folder, 'b.zip')))).toHaveLength(1);
  });

  test.runIf(existsSync('/dev/full'))('a disk without room is named', async () => {
    const noise = { path: 'a.txt', text: randomBytes(5_000_000).toString('hex') };
    await expect(writeZip('/dev/full', [noise])).rejects.toMatchObject({ code: 'ENOSPC', path: '/dev/full' });
  });
});
