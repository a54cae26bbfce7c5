import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nextVersion, unreleased, withRelease } from './changelog.js';

/** Wishes for a release. */
export interface ReleaseOptions {
  /** Absolute folder of the repository. */
  readonly root: string;
  /** Leaves everything as it is, and runs no tests. */
  readonly isDryRun: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** major, minor, patch or a version; decided by the changelog where it is missing. */
  readonly bump?: string | undefined;
  /** Takes each line of what is done, or would be. */
  readonly say: (line: string) => void;
}

/**
 * Tests the tree, moves Unreleased to a version, packs a `.tgz`, commits and tags. Throws where the tree is not fit for
 * a
 * release; what a failed packing has written is put back. Nothing is pushed.
 */
export function makeRelease({ root, isDryRun, today, bump, say }: ReleaseOptions): void {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  // npm is a script on Windows.
  const npm = (...args: readonly string[]): Buffer =>
    execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const { name, version: current } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const entries = unreleased(changelog);
  const version = nextVersion(current, entries, bump);
  const tag = `v${version}`;
  const folder = path.join('dist', 'release');

  const obstacles = [
    ...(git('branch', '--show-current') === 'main' ? [] : ['Releases are made on the branch main.']),
    ...(git('status', '--porcelain') === '' ? [] : ['There are changes that are not committed.']),
    ...(git('tag', '--list', tag) === '' ? [] : [`There is a tag ${tag} already.`]),
    ...(entries === '' ? ['Nothing stands under Unreleased in CHANGELOG.md.'] : []),
  ];

  if (isDryRun) {
    for (const obstacle of obstacles) say(`Stands in the way: ${obstacle}`);
    say('Would run npm test.');
    say(`Would set the version ${current} → ${version} in package.json and the lockfile.`);
    say(`Would move this in CHANGELOG.md from Unreleased to ${version}, ${today}:\n\n${entries}\n`);
    say(`Would pack ${folder}/${name}-${version}.tgz.`);
    say(`Would commit "Release ${version}" and tag it ${tag}. Nothing would be pushed.`);
    return;
  }
  if (obstacles.length > 0) throw new Error(obstacles.join('\n'));

  say('Running npm test …');
  npm('test');
  try {
    writeFileSync(path.join(root, 'CHANGELOG.md'), withRelease(changelog, version, today));
    npm('version', version, '--no-git-tag-version', '--ignore-scripts');
    mkdirSync(path.join(root, folder), { recursive: true });
    npm('pack', '--pack-destination', folder);
  } catch (error) {
    git('checkout', '--quiet', '--', '.');
    throw error;
  }
  git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', tag, '--message', `${name} ${version}\n\n${entries.replace(/^#+ /gm, '')}`);
  say(`Packed ${folder}/${name}-${version}.tgz, committed and tagged ${tag}.`);
  say('Now push both, git push --follow-tags, and put the file beside the tag.');
}
