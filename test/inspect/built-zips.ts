import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageRecord } from '../../src/model/package.js';
import type { TargetId } from '../../src/model/workspace.js';
import { unzip } from '../browser/unzip.js';
import { buildIn, recordsIn, writeFiles, type Files } from '../workspace.js';
import { ALL } from '../targets/built-packages.js';
import { temporaryPlace } from '../targets/temporary-place.js';

/** A zip as the tool has written it. */
export interface BuiltZip {
  readonly record: PackageRecord;
  readonly zip: Buffer;
}

/** The zips of every target of a workspace by `<target>/<course>/<part>`; nothing is left behind. */
export async function builtZips(
  files: Files,
  targets: readonly TargetId[] = ALL,
): Promise<ReadonlyMap<string, BuiltZip>> {
  const { folder, remove } = temporaryPlace();
  try {
    writeFiles(join(folder, 'content'), files);
    await buildIn(folder, { targets });
    const out = join(folder, 'out');
    return new Map(
      recordsIn(out)
        .filter((record) => record.files === undefined)
        .map((record) => [
          `${record.target}/${record.course}/${record.part}`,
          { record, zip: readFileSync(join(out, record.file)) },
        ]),
    );
  } finally {
    remove();
  }
}

/** The files of a built zip. */
export function filesOf({ zip }: BuiltZip): ReadonlyMap<string, Buffer> {
  return unzip(zip);
}
