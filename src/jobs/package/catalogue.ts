import { join } from 'node:path';
import { fingerprint, type BuildMemory } from '../../disk/build-memory.js';
import { areIntact } from '../../disk/package-folder.js';
import { writeFolder } from '../../disk/write-folder.js';
import type { PackageRecord } from '../../model/package.js';
import type { Run } from './outcome.js';

/** The catalogue as it is to be; `fresh` are the files of it that wait in the staging folder. */
export interface MadeCatalogue {
  readonly catalogue: NonNullable<BuildMemory['catalogue']> | undefined;
  readonly fresh: readonly string[];
}

/**
 * Makes the catalogue of all the web pages there will be, unless it lies there already; none where no package wants
 * one.
 */
export async function makeCatalogue(now: readonly PackageRecord[], run: Run): Promise<MadeCatalogue> {
  const { above, assets, identity, memory, options, staging } = run;
  const shown = now.filter(({ catalogue }) => catalogue !== undefined).sort((a, b) => (a.file < b.file ? -1 : 1));
  const folder = shown[0]?.target;
  if (folder === undefined || staging === undefined) return { catalogue: undefined, fresh: [] };
  const key = fingerprint(identity, above.key, JSON.stringify(shown));
  const known = memory.catalogue;
  if (known?.key === key && (await areIntact(join(options.out, folder), known.files)))
    return { catalogue: known, fresh: [] };
  const { renderCatalogue } = await import('../../render/catalogue/render-catalogue.js');
  const { files } = await writeFolder(staging.path(folder), renderCatalogue(await above.workspace(), shown, assets));
  return { catalogue: { key, folder, files }, fresh: files.map(({ path }) => `${folder}/${path}`) };
}
