import { join } from 'node:path';
import { packageLists, readPackageList, removeFiles, removeSuperseded } from '../../disk/package-folder.js';
import type { BuildMemory } from '../../disk/build-memory.js';
import { existsIn, stageTexts } from '../../disk/stage-texts.js';
import type { Staging } from '../../disk/staging.js';
import type { PackageRecord } from '../../model/package.js';
import { CallError } from '../../text/call-error.js';
import { lineStarts, positionAt } from '../../text/lines.js';
import { makeCatalogue } from './catalogue.js';
import { keptRecords } from './kept-records.js';
import type { Run } from './outcome.js';
import { handedOverNames } from './handed-over.js';
import type { CourseOutcome } from './report.js';

/** What lies in the output folder beside the packages of this build. */
export interface Published {
  readonly catalogue: BuildMemory['catalogue'];
  /** How many packages of earlier builds have been kept. */
  readonly kept: number;
}

/** Gives the new packages their names, writes the catalogue and the list of all, takes superseded ones away. */
export async function publish(staging: Staging, courses: readonly CourseOutcome[], run: Run): Promise<Published> {
  const { memory, options } = run;
  const fresh = courses.filter(({ outcome }) => outcome === 'built').flatMap(({ packages }) => packages);
  for (;;) {
    const before = readPackageList(options.out);
    const old = await keptRecords(before.packages, courses, memory, options);
    const now = [...courses.flatMap(({ packages }) => packages), ...old];
    refuseSameName(now);
    if (!options.newIriBase) await refuseNewIriBase(before.packages, fresh, run);
    const { catalogue, fresh: pages } = await makeCatalogue(now, run);
    const texts = packageLists(now, catalogue && { folder: catalogue.folder, files: catalogue.files });
    const names = handedOverNames(now);
    const isSettled =
      fresh.length === 0 &&
      options.changes === undefined &&
      texts['packages.json'] === before.text &&
      names.every((name) => existsIn(options.out, name));
    const handedOver = isSettled ? {} : (await import('./installation-sheets.js')).handOver(now, courses, options);
    options.signal?.throwIfAborted();
    // Another build may have published while the packages to keep were looked at.
    if (readPackageList(options.out).text !== before.text) continue;
    // From here on nothing waits, so that no signal comes between: what is named in the list and what lies there belong
    // together.
    const lists = stageTexts(options.out, staging.folder, texts);
    const sheets = stageTexts(options.out, staging.folder, handedOver);
    staging.publish([...fresh.map(({ file }) => file), ...pages, ...sheets, ...lists]);
    removeSuperseded(options.out, before.packages, now);
    removeFiles(
      options.out,
      handedOverNames(before.packages).filter((name) => !names.includes(name)),
    );
    const kept = new Set(catalogue?.files.map(({ path }) => path));
    const gone = (before.catalogue?.files ?? []).map(({ path }) => path).filter((path) => !kept.has(path));
    if (before.catalogue !== undefined) removeFiles(join(options.out, before.catalogue.folder), gone);
    return { catalogue, kept: old.length };
  }
}

/** Record stores know courses and results by their IRIs: those of another base are others. */
async function refuseNewIriBase(
  before: readonly PackageRecord[],
  fresh: readonly PackageRecord[],
  { above }: Run,
): Promise<void> {
  const now = fresh.find(({ iriBase }) => iriBase !== undefined)?.iriBase;
  const old = before.find(({ iriBase }) => iriBase !== undefined && iriBase !== now)?.iriBase;
  if (now === undefined || old === undefined) return;
  const { settings, texts } = await above.workspace();
  const { file, start } = settings.at.value('iriBase');
  const { line, column } = positionAt(lineStarts(texts?.get(file) ?? ''), start);
  throw new CallError({
    sv: `${file}:${line}:${column}: iriBase är nu ${now}, men paketen i mappen har ${old}. Lärdatabasen känner igen kurser och resultat på de adresserna: med nya börjar alla om. Skriv tillbaka ${old}, eller kör igen med --new-iri-base om bytet är meningen.`,
    en: `${file}:${line}:${column}: iriBase is now ${now}, but the packages in the folder have ${old}. The record store knows courses and results by those addresses: with new ones everybody starts over. Put ${old} back, or run again with --new-iri-base if the change is meant.`,
  });
}

/**
 * Ids that run into one another could give two packages one file name: `kurs` + `fordjupning` and a course
 * `kurs-fordjupning`.
 */
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
