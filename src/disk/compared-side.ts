import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { PackageRecord } from '../model/package.js';
import type { LoadedFile, SourceFile } from '../model/source-file.js';
import { CallError } from '../text/call-error.js';
import { findWorkspace } from './find-workspace.js';
import { findRepository, resolveRevision } from './git.js';
import { listFiles } from './list.js';
import { loadFile } from './load.js';
import { isPackageRecord } from './package-record.js';
import { revisionFiles } from './revision-files.js';
import { readText } from './write-text.js';

/** One side of a comparison, opened. */
export type ComparedSide =
  | {
      readonly kind: 'content';
      readonly name: string;
      readonly root: string;
      readonly files: readonly SourceFile[];
      readonly load: (file: SourceFile) => LoadedFile;
      readonly commit?: string;
    }
  | { readonly kind: 'packages'; readonly name: string; readonly records: readonly PackageRecord[] };

/**
 * Opens what somebody has named: a folder, a packages.json (or the folder it is in), or else a git revision of the
 * workspace.
 * CallError: none of them, not a git repository, unknown or cut-off revision.
 */
export function openSide(named: string, workspace: () => string, cwd: string): ComparedSide {
  const path = resolve(cwd, named);
  if (named !== '' && existsSync(path)) {
    if (statSync(path).isFile()) return packages(path, named);
    const { root: folder } = findWorkspace([named], cwd);
    if (
      existsSync(join(folder, 'kurspaket.yaml')) ||
      listFiles(folder).some(({ path: file }) => /(?:^|\/)course\.md$/.test(file))
    )
      return openFolder(folder, named);
    if (existsSync(join(path, 'packages.json'))) return packages(join(path, 'packages.json'), named);
  }
  const root = workspace();
  const repository = findRepository(root);
  const commit = resolveRevision(repository, named);
  return {
    kind: 'content',
    name: named,
    root,
    files: revisionFiles(repository, commit, repository.prefix),
    load: (file) => file,
    commit,
  };
}

/** The workspace as it lies on the disk. */
export function openFolder(root: string, name: string): ComparedSide {
  return { kind: 'content', name, root, files: listFiles(root), load: loadFile };
}

/** A workspace's folder as people call it. */
export function folderName(root: string, cwd: string): string {
  return relative(cwd, root).split(sep).join('/') || '.';
}

function packages(file: string, name: string): ComparedSide {
  const list = parsed(readText(file) ?? '') as { readonly packages?: unknown } | undefined;
  const entries: readonly unknown[] | undefined = Array.isArray(list?.packages) ? list.packages : undefined;
  if (entries?.every(isPackageRecord) === true) return { kind: 'packages', name, records: entries };
  const odd = entries?.findIndex((entry) => !isPackageRecord(entry));
  throw new CallError(
    odd === undefined
      ? { sv: `${name} är ingen packages.json från kurspaket.`, en: `${name} is no packages.json of kurspaket.` }
      : {
          sv: `${name} är inte som kurspaket har skrivit den: paket ${odd + 1} i listan är skadat.`,
          en: `${name} is not as kurspaket has written it: package ${odd + 1} of the list is damaged.`,
        },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
