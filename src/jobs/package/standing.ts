import { join } from 'node:path';
import { fingerprint, recall, type BuildMemory, type RememberedCourse } from '../../disk/build-memory.js';
import { signatureOf } from '../../disk/digests.js';
import { isIntact } from '../../disk/package-folder.js';
import type { PackageRecord } from '../../model/package.js';

/**
 * True if the package of a record is there with its bytes: by the state that the memory knows it in, else by its hash.
 */
export async function stands(record: PackageRecord, out: string, memory: BuildMemory): Promise<boolean> {
  const entry = recall(memory, record.course);
  const index = entry?.packages.findIndex(({ file, sha256 }) => file === record.file && sha256 === record.sha256) ?? -1;
  const known = entry?.zips[index];
  return (known !== undefined && known !== '' && known === stateOf(out, record)) || isIntact(out, record);
}

/** What a memory keeps of a course whose packages have just been written or found whole. */
export function withStates(entry: Omit<RememberedCourse, 'zips'>, out: string): RememberedCourse {
  return { ...entry, zips: entry.packages.map((record) => stateOf(out, record)) };
}

function stateOf(out: string, { file, files }: PackageRecord): string {
  try {
    return files === undefined
      ? signatureOf(join(out, file))
      : fingerprint(...files.map(({ path }) => signatureOf(join(out, file, path))));
  } catch {
    return '';
  }
}
