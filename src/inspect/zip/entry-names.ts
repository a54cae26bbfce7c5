import { aboutFile, type PackageFinding } from '../finding.js';
import type { ZipEntry } from './zip-entry.js';

/**
 * What is wrong with the names of files: where they would end up, whether every machine can hold them, whether two are
 * one.
 */
export function nameFindings(entries: readonly ZipEntry[]): readonly PackageFinding[] {
  return [...entries.flatMap(ownFindings), ...clashes(entries)];
}

type Danger = 'empty' | 'up' | 'absolute' | 'drive' | 'backslash' | 'control';

/** Why a file of that name is not safe to unpack; undefined where it is, on every system. */
function dangerOf(path: string): Danger | undefined {
  if (path === '') return 'empty';
  if (CONTROL.test(path)) return 'control';
  if (path.split(/[/\\]/).includes('..')) return 'up';
  if (/^[/\\]/.test(path)) return 'absolute';
  if (/^[a-z]:/i.test(path)) return 'drive';
  return path.includes('\\') ? 'backslash' : undefined;
}

/** Control characters, and those that are invisible or turn the direction of writing. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
/** What Windows cannot call a file. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Columns of Moodle's and Totara's tables. */
const LONGEST = 255;

function ownFindings(entry: ZipEntry): readonly PackageFinding[] {
  const { path, naming, nature } = entry;
  const findings: PackageFinding[] = [];
  const danger = dangerOf(path);
  if (danger !== undefined) findings.push(aboutFile('package-unsafe-path', path, { kind: danger, path: shown(path) }));
  if (nature !== 'file') findings.push(aboutFile('package-link', path, { kind: nature }));
  if (naming === 'invalid' || naming === 'unknown')
    findings.push(aboutFile('package-name-encoding', path, { kind: naming, path: shown(path) }));
  else if (danger === undefined) {
    const kind = nameTrouble(path, naming);
    if (kind !== undefined) findings.push(aboutFile('package-file-name', path, { kind, path: shown(path) }));
  }
  return findings;
}

function nameTrouble(path: string, naming: ZipEntry['naming']): string | undefined {
  const pieces = path.replace(/\/$/, '').split('/');
  if (path.length > LONGEST || pieces.some((piece) => piece.length > LONGEST)) return 'long';
  if (pieces.some((piece) => piece === '' || piece === '.')) return 'odd';
  if (pieces.some((piece) => RESERVED.test(piece) || /[<>:"|?*]|[. ]$/.test(piece))) return 'windows';
  return naming === 'utf8' ? 'not-ascii' : undefined;
}

/** A name as it can be printed. */
function shown(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '·');
}

function clashes(entries: readonly ZipEntry[]): readonly PackageFinding[] {
  const byName = new Map<string, string>();
  const byFold = new Map<string, string>();
  const folders = new Set(
    entries.flatMap(({ path }) => path.split('/').map((_, depth, all) => all.slice(0, depth).join('/'))),
  );
  return entries.flatMap(({ path, isFolder }): readonly PackageFinding[] => {
    const fold = path.normalize('NFC').toLowerCase();
    const [same, similar] = [byName.get(path), byFold.get(fold)];
    byName.set(path, path);
    if (similar === undefined) byFold.set(fold, path);
    if (same !== undefined && !isFolder)
      return [aboutFile('package-duplicate-name', path, { kind: 'same', path: shown(path) })];
    if (!isFolder && folders.has(path))
      return [aboutFile('package-duplicate-name', path, { kind: 'folder', path: shown(path) })];
    if (same === undefined && similar !== undefined && similar !== path)
      return [aboutFile('package-case-clash', path, { path: shown(path), other: shown(similar) })];
    return [];
  });
}
