// @module-tag slow
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

// What `npm publish` would send, after `npm run build:tool`.

/** Paths of the files in the package. */
function packedFiles(): readonly string[] {
  const { stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly {
    readonly files: readonly { readonly path: string }[];
  }[];
  expect(packed, stderr).toBeDefined();
  return packed?.files.map(({ path }) => path) ?? [];
}

test('the npm package holds the compiled tool, the schemas and the documentation, and nothing else', () => {
  const paths = packedFiles();
  expect(paths).toEqual(
    expect.arrayContaining([
      'package.json',
      'README.md',
      'LICENSE',
      'NOTICE.md',
      'CHANGELOG.md',
      'docs/format/README.md',
      'schemas/task.schema.json',
      'dist/tool/cli.js',
      'dist/tool/index.js',
      'dist/tool/index.d.ts',
      'dist/tool/assets/player.js',
    ]),
  );
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|NOTICE\.md|CHANGELOG\.md|docs\/(?:[a-z]+\/)?[A-Za-z-]+\.(?:md|png|jsonld)|schemas\/[a-z-]+\.schema\.json|dist\/tool\/(?:.+\.(?:js|d\.ts)|assets\/(?:build-id\.txt|[a-z]+\.css|theme\/[a-z]+\.svg|schemas\/[^/]+\/[^/]+\.(?:xsd|dtd))))$/;
  expect(paths.filter((path) => !allowed.test(path) || /^dist\/tool\/(?:browser|theme|derive)\//.test(path))).toEqual(
    [],
  );
  // Types of what `index.ts` exports, not of the rooms behind it.
  expect(
    paths.filter((path) => /^dist\/tool\/(?:commands|render|targets|inspect|play|simulator)\/.*\.d\.ts$/.test(path)),
  ).toEqual([]);
});

test('every link and picture of the documentation leads to something that is in the package', () => {
  const paths = new Set(packedFiles());
  const links = [...paths].filter((path) => path.endsWith('.md')).flatMap(linksIn);
  const dead = links.filter(({ to }) => !paths.has(to)).map(({ from, to }) => `${from}: ${to}`);
  expect(dead).toEqual([]);
  expect(links.filter(({ from }) => from === 'README.md').length).toBeGreaterThan(10);
});

/** Links of a Markdown file to files beside it, without anchors. */
function linksIn(path: string): readonly { readonly from: string; readonly to: string }[] {
  const links: { from: string; to: string }[] = [];
  visit(unified().use(remarkParse).parse(readFileSync(path, 'utf8')), (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [file = ''] = node.url.split('#');
    const isElsewhere = file === '' || /^[a-z][a-z0-9+.-]*:/i.test(file);
    if (!isElsewhere) links.push({ from: path, to: posix.join(posix.dirname(path), decodeURIComponent(file)) });
  });
  return links;
}
