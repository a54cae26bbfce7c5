// @module-tag slow
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/jobs/package/package.js';
import { filesIn, recordsIn, temporaryFolder, TODAY } from '../workspace.js';
import { readZip } from '../disk/read-zip.js';

// A case is a folder: content/ is built, expected/ says what became of it: manifests word for word, of every other file
// its SHA-256, size and
// path. UPDATE_GOLDEN=1 writes down what becomes of it now.

const FOLDER = 'test/courses';
const VERBATIM = /^(?:imsmanifest|cmi5|tincan)\.xml$/;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** What is expected of a package, by file below expected/: its list, and its manifest. */
function expectations(name: string, files: ReadonlyMap<string, Buffer>): Readonly<Record<string, string>> {
  const list = [...files].map(
    ([path, content]) =>
      `${createHash('sha256').update(content).digest('hex')}  ${String(content.length).padStart(7)}  ${path}\n`,
  );
  const manifests = [...files]
    .filter(([path]) => VERBATIM.test(path))
    .map(([path, content]) => [`${name}/${path}`, content.toString('utf8')]);
  return { [`${name}/files.txt`]: list.join(''), ...Object.fromEntries(manifests) };
}

test.each(
  readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'content')))
    .sort(),
)('%s', async (name) => {
  const out = join(temporaryFolder(), 'out');
  const report = await build({
    root: resolve(FOLDER, name, 'content'),
    out,
    within: [],
    drafts: false,
    dryRun: false,
    today: TODAY,
  });
  expect(
    report.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, start, message }) => `${file}:${start.line} ${message}`),
  ).toEqual([]);
  const now = Object.assign(
    {},
    ...recordsIn(out).map(({ file, files }) => {
      const content =
        files === undefined
          ? readZip(readFileSync(join(out, file))).map((entry) => [entry.path, entry.content] as const)
          : files.map(({ path }) => [path, readFileSync(join(out, file, path))] as const);
      return expectations(file.replace(/\.zip$/, ''), new Map(content));
    }),
  ) as Readonly<Record<string, string>>;
  const expected = join(FOLDER, name, 'expected');
  if (UPDATE) {
    rmSync(expected, { recursive: true, force: true });
    for (const [path, text] of Object.entries(now)) {
      mkdirSync(dirname(join(expected, path)), { recursive: true });
      writeFileSync(join(expected, path), text);
    }
  }
  expect(Object.keys(now).sort()).toEqual(filesIn(expected));
  for (const [path, text] of Object.entries(now))
    expect(`${path}\n${text}`).toBe(`${path}\n${readFileSync(join(expected, path), 'utf8')}`);
});
