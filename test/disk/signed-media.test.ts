// @module-tag slow
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestsOf } from '../../src/disk/digests.js';
import { listFiles } from '../../src/disk/list.js';
import { loadFile } from '../../src/disk/load.js';
import { withKnownDigests, withMediaDigests, withSignedMedia } from '../../src/disk/signed-media.js';
import type { SourceFile } from '../../src/model/source-file.js';
import { temporaryFolder, writeFiles } from './repository.js';

/** More than is read at a time. */
const FILM = new Uint8Array(2 * 1024 * 1024 + 7).fill(65);
const PICTURE = new Uint8Array([137, 80, 78, 71]);
const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function course(reviews?: string): readonly SourceFile[] {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'kurs/course.md': '---\nid: kurs\n---\n',
    'kurs/media/film.mp4': FILM,
    'kurs/media/film.vtt': 'WEBVTT\n',
    'kurs/media/stolar.png': PICTURE,
    'kurs/media/tom.pdf': '',
    ...(reviews !== undefined && { 'kurs/reviews.yaml': reviews }),
  });
  return listFiles(folder);
}

const digests = (files: readonly SourceFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.flatMap(({ path, digest }) => (digest === undefined ? [] : [[path, digest]])));
const ALL = {
  'kurs/media/film.mp4': sha256(FILM),
  'kurs/media/stolar.png': sha256(PICTURE),
  'kurs/media/tom.pdf': sha256(new Uint8Array()),
};

test('pictures, films and other files get the digest of their bytes, texts do not', () => {
  expect(digests(withMediaDigests(course().map(loadFile)))).toEqual(ALL);
});

test('only where somebody has signed for their accessibility are they read', () => {
  expect(digests(withSignedMedia(course().map(loadFile)))).toEqual({});
  expect(digests(withSignedMedia(course('signOffs:\n  - scope: expert\n').map(loadFile)))).toEqual({});
  expect(digests(withSignedMedia(course('signOffs:\n  - scope: accessibility\n').map(loadFile)))).toEqual(ALL);
});

test('a digest that is known is kept, and a link that leads out is not followed', () => {
  const files = course()
    .map(loadFile)
    .map((file) =>
      file.path.endsWith('.png')
        ? { ...file, digest: 'git:abc' }
        : file.path.endsWith('.mp4')
          ? { ...file, link: 'outside' as const }
          : file,
    );
  expect(digests(withMediaDigests(files))).toEqual({
    'kurs/media/stolar.png': 'git:abc',
    'kurs/media/tom.pdf': ALL['kurs/media/tom.pdf'],
  });
});

test('what a build has counted anyway is the same', async () => {
  const files = course();
  const known = await digestsOf(files, { digests: {}, written: 0 });
  expect(digests(withKnownDigests(files, known))).toMatchObject(ALL);
  expect(digests(withKnownDigests(files, {}))).toEqual({});
});
