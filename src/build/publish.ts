import { readPackageList, removeSuperseded, stagePackageList } from '../disk/package-folder.js';
import type { BuildMemory } from '../disk/build-memory.js';
import type { Staging } from '../disk/staging.js';
import type { PackageRecord } from '../model/package.js';
import { CallError } from '../text/call-error.js';
import { keptRecords } from './kept-records.js';
import type { BuildOptions, CourseOutcome } from './report.js';

/** Gives the new packages their names, writes the list of all, takes superseded ones away. */
export async function publish(staging: Staging, courses: readonly CourseOutcome[], memory: BuildMemory, options: BuildOptions): Promise<void> {
  const fresh = courses.filter(({ outcome }) => outcome === 'built').flatMap(({ packages }) => packages);
  for (;;) {
    const before = readPackageList(options.out);
    const now = [...courses.flatMap(({ packages }) => packages), ...(await keptRecords(before, courses, memory, options))];
    refuseSameName(now);
    options.signal?.throwIfAborted();
    // Another build may have published while the packages to keep were looked at.
    if (JSON.stringify(readPackageList(options.out)) !== JSON.stringify(before)) continue;
    // From here on nothing waits, so that no signal comes between: what is named in the list and what lies there belong together.
    const lists = stagePackageList(options.out, staging.folder, now);
    staging.publish([...fresh.map(({ file }) => file), ...lists]);
    removeSuperseded(options.out, before, now);
    return;
  }
}

/** Ids that run into one another could give two packages one file name: `kurs` + `fordjupning` and a course `kurs-fordjupning`. */
function refuseSameName(records: readonly PackageRecord[]): void {
  const owners = new Map<string, PackageRecord>();
  for (const record of records) {
    const owner = owners.get(record.file);
    owners.set(record.file, record);
    if (owner === undefined) continue;
    const [one, other] = [`${owner.course} (${owner.part})`, `${record.course} (${record.part})`];
    throw new CallError({
      sv: `Två paket skulle få samma filnamn, ${record.file}: ${one} och ${other}. Byt id på den ena kursen, eller namn på den ena delen.`,
      en: `Two packages would get the same file name, ${record.file}: ${one} and ${other}. Change the id of one course, or the name of one part.`,
    });
  }
}
