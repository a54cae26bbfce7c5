import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackagedFile, PackageRecord } from '../model/package.js';
import { areListedFiles, isPackageRecord } from './package-record.js';
import { toolVersion } from './tool-version.js';
import { folderList } from './write-folder.js';
import { readText } from './write-text.js';

/** packages.json as it is written. */
interface PackageList {
  readonly format: 1;
  readonly tool: string;
  readonly packages: readonly PackageRecord[];
  readonly catalogue?: ListedCatalogue;
}

/** The pages that lead to packages which are folders: what lies in `folder` beside them. */
export interface ListedCatalogue {
  /** Relative to the output folder. */
  readonly folder: string;
  readonly files: readonly PackagedFile[];
}

/** packages.json as it was found. */
export interface FoundList {
  /** Undefined where there is none. */
  readonly text: string | undefined;
  readonly packages: readonly PackageRecord[];
  readonly catalogue: ListedCatalogue | undefined;
}

/** What packages.json of an output folder names; nothing where there is no such file, or it is not ours. */
export function readPackageList(out: string): FoundList {
  const text = readText(join(out, 'packages.json'));
  const { packages, catalogue } = listOf(text ?? '{}');
  const { folder, files } = catalogue ?? {};
  return {
    text,
    packages: Array.isArray(packages) ? (packages as readonly unknown[]).filter(isPackageRecord) : [],
    catalogue:
      typeof folder === 'string' && /^[a-z0-9-]+$/.test(folder) && areListedFiles(files)
        ? { folder, files }
        : undefined,
  };
}

function listOf(text: string): { readonly packages?: unknown; readonly catalogue?: Partial<ListedCatalogue> } {
  try {
    return (JSON.parse(text) ?? {}) as ReturnType<typeof listOf>;
  } catch {
    return {};
  }
}

/** The texts of packages.json and SHA256SUMS, both sorted by file, by name. */
export function packageLists(
  packages: readonly PackageRecord[],
  catalogue: ListedCatalogue | undefined,
): Readonly<Record<'packages.json' | 'SHA256SUMS', string>> {
  const sorted = [...packages].sort((a, b) => (a.file < b.file ? -1 : 1));
  const list: PackageList = {
    format: 1,
    tool: `kurspaket ${toolVersion()}`,
    packages: sorted,
    ...(catalogue && { catalogue }),
  };
  const sums = [
    ...sorted.flatMap(sumsOf),
    ...(catalogue?.files ?? []).map(({ path, sha256 }): Sum => [`${catalogue?.folder}/${path}`, sha256]),
  ];
  return {
    'packages.json': `${JSON.stringify(list, null, 2)}\n`,
    SHA256SUMS: sums
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, sha256]) => `${sha256}  ${file}\n`)
      .join(''),
  };
}

/** A file and its SHA-256. */
type Sum = readonly [file: string, sha256: string];

function sumsOf({ file, sha256, files }: PackageRecord): readonly Sum[] {
  return files === undefined ? [[file, sha256]] : files.map((entry): Sum => [`${file}/${entry.path}`, entry.sha256]);
}

/** True if the file of a record, or each file of its folder, is there with just its bytes. */
export async function isIntact(out: string, { file, bytes, sha256, files }: PackageRecord): Promise<boolean> {
  if (files === undefined) return isWhole(join(out, file), { bytes, sha256 });
  return createHash('sha256').update(folderList(files)).digest('hex') === sha256 && areIntact(join(out, file), files);
}

/** True if each file lies in the folder with just its bytes. */
export async function areIntact(folder: string, files: readonly PackagedFile[]): Promise<boolean> {
  for (const file of files) if (!(await isWhole(join(folder, file.path), file))) return false;
  return true;
}

async function isWhole(path: string, { bytes, sha256 }: Pick<PackagedFile, 'bytes' | 'sha256'>): Promise<boolean> {
  try {
    if (statSync(path).size !== bytes) return false;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
    return hash.digest('hex') === sha256;
  } catch {
    return false;
  }
}

/**
 * Takes away files of ours that no record names any more. In a folder that has gone out of use it leaves what somebody
 * else has put there.
 */
export function removeSuperseded(out: string, before: readonly PackageRecord[], now: readonly PackageRecord[]): void {
  const kept = new Set(now.map(({ file }) => file));
  for (const { file, files } of before) {
    if (kept.has(file)) continue;
    if (files === undefined) rmSync(join(out, file), { force: true });
    else
      removeFiles(
        join(out, file),
        files.map(({ path }) => path),
      );
  }
}

/** Takes files out of a folder, and the folders that are empty without them. */
export function removeFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(folder, path), { force: true });
  const folders = new Set(
    paths.flatMap((path) => path.split('/').map((_, depth, all) => all.slice(0, depth).join('/'))),
  );
  for (const empty of [...folders].sort((a, b) => b.length - a.length)) {
    const path = join(folder, empty);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(path).length === 0)
      rmdirSync(path);
  }
}
