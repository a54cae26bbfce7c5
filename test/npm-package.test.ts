// @module-tag slow
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// What `npm publish` would send, after `npm run build:tool`.

test('the npm package holds the compiled tool, the schemas and the notices, and nothing else', () => {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly {
    readonly files: readonly { readonly path: string }[];
  }[];
  const paths = packed?.files.map(({ path }) => path) ?? [];
  expect(paths, stderr).toEqual(
    expect.arrayContaining([
      'package.json',
      'README.md',
      'LICENSE',
      'NOTICE.md',
      'schemas/task.schema.json',
      'dist/tool/cli.js',
      'dist/tool/index.js',
      'dist/tool/index.d.ts',
      'dist/tool/assets/player.js',
    ]),
  );
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|NOTICE\.md|schemas\/[a-z-]+\.schema\.json|dist\/tool\/(?:.+\.(?:js|d\.ts)|assets\/(?:build-id\.txt|[a-z]+\.css|schemas\/[^/]+\/[^/]+\.(?:xsd|dtd))))$/;
  expect(paths.filter((path) => !allowed.test(path) || /^dist\/tool\/(?:player|derive)\//.test(path))).toEqual([]);
  // Types of what `index.ts` exports, not of the rooms behind it.
  expect(
    paths.filter((path) => /^dist\/tool\/(?:commands|render|targets|inspect|play|simulator)\/.*\.d\.ts$/.test(path)),
  ).toEqual([]);
});
