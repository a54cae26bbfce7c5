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

type Zips = ReadonlyMap<string, BuiltZip>;

/** What has been built before, by content and targets: the tests' files of a worker share it. */
const made = new Map<Files, Map<string, Promise<Zips>>>();

/** The zips of every target of a workspace by `<target>/<course>/<part>`, built once; nothing is left behind. */
export function builtZips(files: Files, targets: readonly TargetId[] = ALL): Promise<Zips> {
  const own = made.get(files) ?? new Map<string, Promise<Zips>>();
  made.set(files, own);
  const key = targets.join();
  const zips = own.get(key) ?? build(files, targets);
  own.set(key, zips);
  return zips;
}

async function build(files: Files, targets: readonly TargetId[]): Promise<Zips> {
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
