import { createHash } from 'node:crypto';
import { createReadStream, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageRecord } from '../model/package.js';
import { toolVersion } from './tool-version.js';
import { readText } from './write-text.js';

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
    return Array.isArray(list.packages) ? (list.packages as readonly unknown[]).filter(isRecord) : [];
  } catch {
    return [];
  }
}

/** Anybody may have written the file: what it names is believed to be ours only where it looks as we write it, since superseded files are deleted. */
function isRecord(entry: unknown): entry is PackageRecord {
  const { course, target, file, bytes, sha256 } = (entry ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof course !== 'string' || typeof target !== 'string' || typeof file !== 'string' || typeof sha256 !== 'string' || typeof bytes !== 'number') return false;
  return /^[a-z0-9-]+\/[0-9A-Za-z][0-9A-Za-z.-]*$/.test(file) && file.startsWith(`${target}/`);
}

/** Writes packages.json and SHA256SUMS, both sorted by file, into a folder; answers with those that the output folder does not have just so. */
export function stagePackageList(out: string, folder: string, packages: readonly PackageRecord[]): readonly string[] {
  const sorted = [...packages].sort((a, b) => (a.file < b.file ? -1 : 1));
  const list: PackageList = { format: 1, tool: `kurspaket ${toolVersion()}`, packages: sorted };
  const texts: Readonly<Record<string, string>> = {
    'packages.json': `${JSON.stringify(list, null, 2)}\n`,
    SHA256SUMS: sorted.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''),
  };
  const changed = Object.keys(texts).filter((name) => readText(join(out, name)) !== texts[name]);
  for (const name of changed) writeFileSync(join(folder, name), texts[name] ?? '');
  return changed;
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

/** Takes away files of ours that no record names any more. */
export function removeSuperseded(out: string, before: readonly PackageRecord[], now: readonly PackageRecord[]): void {
  const kept = new Set(now.map(({ file }) => file));
  for (const { file } of before) if (!kept.has(file)) rmSync(join(out, file), { force: true });
}
