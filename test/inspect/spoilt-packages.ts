import { readToolAssets } from '../../src/disk/tool-assets.js';
import type { OpenedPackage } from '../../src/inspect/opened-package.js';
import { packageFindings } from '../../src/inspect/package-findings.js';
import { RICH } from '../targets/built-packages.js';
import { builtZips, filesOf } from './built-zips.js';
import type { Defect } from './defect.js';
import { DEFECTS } from './defects.js';
import { opened, zipOf, type PackageFiles } from './inspected.js';

/** A built package with a defect in it, and what is found there. */
export interface SpoiltPackage {
  readonly defect: Defect;
  readonly files: PackageFiles;
  readonly opened: OpenedPackage;
  readonly findings: Awaited<ReturnType<typeof packageFindings>>[number];
}

let spoilt: Promise<readonly SpoiltPackage[]> | undefined;

/**
 * One package for each defect, in their order, looked through as one call with many packages: the schemas are read
 * once.
 */
export function spoiltPackages(): Promise<readonly SpoiltPackage[]> {
  return (spoilt ??= spoilAll());
}

async function spoilAll(): Promise<readonly SpoiltPackage[]> {
  const zips = await builtZips(RICH);
  const packages = await Promise.all(
    DEFECTS.map(async (defect) => {
      const zip = zips.get(defect.from);
      if (zip === undefined) throw new Error(`no package ${defect.from}`);
      const files = defect.spoil(filesOf(zip));
      return { defect, files, opened: await opened(zipOf(files)) };
    }),
  );
  const found = await packageFindings(
    packages.map((each) => each.opened),
    readToolAssets().schemas,
  );
  return packages.map((each, index) => ({ ...each, findings: found[index] ?? [] }));
}
