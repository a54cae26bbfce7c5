// @module-tag slow
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextVersion } from '../../src/derive/changelog.js';
import { makeRelease } from '../../src/derive/make-release.js';
import { temporaryFolder } from '../temporary-folder.js';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A word.

## [0.1.0] - 2026-11-22

- Everything.
`;

/** A repository with one commit on main, ready for a release. */
function repository(testScript = 'exit 0'): string {
  const root = temporaryFolder();
  const manifest = { name: 'example', version: '0.1.0', files: ['index.js'], scripts: { test: testScript } };
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(root, 'CHANGELOG.md'), CHANGELOG);
  writeFileSync(join(root, 'index.js'), '');
  writeFileSync(join(root, '.gitignore'), 'dist/\n');
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  git(root, 'config', 'user.name', 'Releaser');
  git(root, 'config', 'user.email', 'releaser@example.org');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Begin');
  return root;
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

/** Makes a release and returns what it says. */
function release(root: string, more: { readonly isDryRun?: boolean; readonly bump?: string } = {}): string {
  const lines: string[] = [];
  makeRelease({ root, isDryRun: false, today: '2026-12-01', say: (line) => void lines.push(line), ...more });
  return lines.join('\n');
}

test('a release is a version, a heading in the changelog, a commit, a tag and a package', () => {
  const root = repository();
  release(root);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ version: '0.2.0' });
  expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toBe(
    CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n'),
  );
  expect(git(root, 'log', '--format=%s')).toBe('Release 0.2.0\nBegin');
  expect(git(root, 'describe', '--exact-match')).toBe('v0.2.0');
  expect(git(root, 'status', '--porcelain')).toBe('');
  const packed = execFileSync('tar', ['-xzOf', join(root, 'dist/release/example-0.2.0.tgz'), 'package/package.json']);
  expect(JSON.parse(packed.toString())).toMatchObject({ version: '0.2.0' });
  expect(() => release(root)).toThrow('Nothing stands under Unreleased');
});

test('a dry run says what would be done, and what stands in the way, and does nothing', () => {
  const root = repository('exit 1');
  const said = release(root, { isDryRun: true });
  expect(said).toContain('0.1.0 → 0.2.0');
  expect(said).toContain('- A word.');
  expect(said).not.toContain('in the way');
  git(root, 'switch', '--quiet', '--create', 'elsewhere');
  git(root, 'tag', 'v1.0.0');
  writeFileSync(join(root, 'index.js'), 'changed');
  const blocked = release(root, { isDryRun: true, bump: 'major' });
  for (const why of ['branch main', 'not committed', 'tag v1.0.0']) expect(blocked).toContain(why);
  expect(() => release(root, { bump: 'major' })).toThrow('not committed');
  expect(git(root, 'log', '--format=%s', '--all')).toBe('Begin');
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('nothing is released whose tests fail, and nothing is left behind by a package that cannot be made', () => {
  const red = repository('exit 1');
  expect(() => release(red)).toThrow('npm test');
  expect(git(red, 'status', '--porcelain')).toBe('');
  const unpackable = repository();
  // A file where the folder of packages ought to be.
  execFileSync('mkdir', [join(unpackable, 'dist')]);
  writeFileSync(join(unpackable, 'dist/release'), '');
  expect(() => release(unpackable)).toThrow();
  expect(git(unpackable, 'status', '--porcelain')).toBe('');
  expect(git(unpackable, 'tag')).toBe('');
});

test.each([
  ['### Fixed\n\n- A.', undefined, '1.2.4'],
  ['### Fixed\n\n- A.\n\n### Security\n\n- B.', undefined, '1.2.4'],
  ['### Fixed\n\n- A.\n\n### Changed\n\n- B.', undefined, '1.3.0'],
  ['- A.', undefined, '1.3.0'],
  ['### Fixed\n\n- A.', 'major', '2.0.0'],
  ['- A.', 'patch', '1.2.4'],
  ['- A.', '7.0.1', '7.0.1'],
])('after 1.2.3 with %j, asked for %s, comes %s', (entries, bump, expected) => {
  expect(nextVersion('1.2.3', entries, bump)).toBe(expected);
});

test('a step that is none is named', () => expect(() => nextVersion('1.2.3', '- A.', 'big')).toThrow('big'));
