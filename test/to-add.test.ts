import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = (readdirSync('src', { recursive: true }) as string[])
  .map((name) => name.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

/** Rows of the table "To add …" in `src/README.md` that have an example. */
const rows = readFileSync('src/README.md', 'utf8')
  .split('\n')
  .map((line) => /^\| (.+?) \| (\d+) \| (.*) \| `([\w-]+)` \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, what = '', files = '', touch = '', example = '']) => ({ what, files: Number(files), touch, example }));

/** Files that are called like the example or name it: as a value, a key or in an import. */
function naming(example: string): readonly string[] {
  const name = new RegExp(`['"\`/]${example}(?:\\.js)?['"\`]|^\\s*(?:\\w+ )?${example}(?::|,$|\\()`, 'm');
  return sources
    .filter(({ path, text }) => basename(path, '.ts') === example || name.test(text))
    .map(({ path }) => path);
}

test('the table has rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(6);
});

describe.each(rows)('$what, such as $example', ({ files, touch, example }) => {
  test('is named in as many files as the table says', () => {
    expect(naming(example), naming(example).join('\n')).toHaveLength(files);
  });

  test('is named in the files that the table lists', () => {
    const listed = [...touch.matchAll(/`([a-z][\w./-]*\.ts)`/g)].map((match) => match[1] ?? '');
    expect(listed.filter((path) => !naming(example).includes(path) && !path.endsWith('options.ts'))).toEqual([]);
  });
});
