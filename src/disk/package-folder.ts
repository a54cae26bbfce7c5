import { createHash } from 'node:crypto';
import { createReadStream, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageRecord } from '../model/package.js';
import { readText, writeText } from './write-text.js';

/** packages.json as it is written. */
interface PackageList {
  readonly format: 1;
  readonly tool: string;
  readonly packages: readonly PackageRecord[];
}

/** The packages that packages.json of an output folder names; none where there is no such file, or it is not ours. */
export function readPackageList(out: string): readonly PackageRecord[] {
  try {
    const list = JSON.parse(readText(join(out, 'packages.json')) ?? '{}') as Partial<PackageList>;
    return Array.isArray(list.packages) ? list.packages : [];
  } catch {
    return [];
  }
}

/** Writes packages.json and SHA256SUMS, both sorted by file. */
export function writePackageList(out: string, tool: string, packages: readonly PackageRecord[]): void {
  const sorted = [...packages].sort((a, b) => (a.file < b.file ? -1 : 1));
  const list: PackageList = { format: 1, tool, packages: sorted };
  writeText(join(out, 'packages.json'), `${JSON.stringify(list, null, 2)}\n`);
  writeText(join(out, 'SHA256SUMS'), sorted.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''));
}

/** True if the file of a record is there with just its bytes. */
export async function isIntact(out: string, record: PackageRecord): Promise<boolean> {
  const path = join(out, record.file);
  try {
    if (statSync(path).size !== record.bytes) return false;
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
    return hash.digest('hex') === record.sha256;
  } catch {
    return false;
  }
}

/** Takes away zips of ours that no record names any more. */
export async function removeSuperseded(out: string, before: readonly PackageRecord[], now: readonly PackageRecord[]): Promise<void> {
  const kept = new Set(now.map(({ file }) => file));
  const old = new Set(before.map(({ file }) => file).filter((file) => !kept.has(file)));
  for (const target of new Set(before.map(({ target: name }) => name))) {
    const names = await readdir(join(out, target)).catch(() => []);
    for (const name of names) if (old.has(`${target}/${name}`)) rmSync(join(out, target, name), { force: true });
  }
}
