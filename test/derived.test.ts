import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { derivedFiles, orphanedPages } from '../src/derive/derived-files.js';

const files = await derivedFiles(process.cwd());

test('no page tells of something that is gone', async () => {
  expect(await orphanedPages(process.cwd(), files)).toEqual([]);
});

test.each(files.map((file) => [file.path, file] as const))(
  '%s is what `npm run update` would write',
  async (path, file) => {
    expect(await readFile(path, 'utf8')).toBe(await file.make());
  },
);

const marked = files.filter((file) => !file.path.endsWith('.json'));

test.each(marked.map((file) => [file.path, file] as const))(
  '%s says where it comes from in its first line',
  async (_, file) => {
    expect((await file.make()).split('\n', 1)[0]).toContain('npm run update');
  },
);
