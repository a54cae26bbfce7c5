const UNRELEASED = /^## \[Unreleased\][ \t]*$/m;
const NEXT = /^## /m;

/** Reads what stands under Unreleased, without the heading; empty where nothing does. */
export function unreleased(changelog: string): string {
  const [, after] = changelog.split(UNRELEASED);
  if (after === undefined) throw new Error('CHANGELOG.md has no heading "## [Unreleased]"');
  return (after.split(NEXT)[0] ?? '').trim();
}

/** Moves what stands under Unreleased to a version and leaves Unreleased empty; `date` is YYYY-MM-DD. */
export function withRelease(changelog: string, version: string, date: string): string {
  return changelog.replace(UNRELEASED, `## [Unreleased]\n\n## [${version}] - ${date}`);
}

/** Version after `current`: by default the next patch where only mistakes were mended, else the next minor one. */
export function nextVersion(current: string, entries: string, bump?: string): string {
  if (bump !== undefined && /^\d+\.\d+\.\d+$/.test(bump)) return bump;
  const headings = [...entries.matchAll(/^### (\S+)/gm)].map(([, name = '']) => name);
  const isMending = headings.length > 0 && headings.every((name) => name === 'Fixed' || name === 'Security');
  const [major = 0, minor = 0, patch = 0] = current.split('.').map(Number);
  switch (bump ?? (isMending ? 'patch' : 'minor')) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    default:
      throw new Error(`${bump} is neither major, minor, patch nor a version like 1.4.0`);
  }
}
