import { openBytes, type OpenBytes } from '../../disk/open-bytes.js';
import { readToolAssets } from '../../disk/tool-assets.js';
import { comparisonFindings, type Compared } from '../../inspect/compare.js';
import type { PackageFinding } from '../../inspect/finding.js';
import { openPackage } from '../../inspect/open-package.js';
import { packageFacts } from '../../inspect/package-facts.js';
import { packageFindings } from '../../inspect/package-findings.js';
import { wordPackageFindings } from '../../inspect/word-findings.js';
import type { Diagnostic, ToolLanguage } from '../../model/diagnostic.js';
import type { PackageFacts, PlayedFacts } from '../../model/package-facts.js';
import { CallError } from '../../text/call-error.js';

/** A file as the caller names it, and where it is. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export interface InspectCall {
  readonly files: readonly NamedFile[];
  /** The package whose place they would take. */
  readonly against?: NamedFile;
  readonly language: ToolLanguage;
  /** Launches a package and says what was seen; absent: nothing is launched. */
  readonly play?: (
    file: NamedFile,
    compared: Compared,
  ) => Promise<{ readonly findings: readonly PackageFinding[]; readonly played?: PlayedFacts }>;
}

export interface InspectReport {
  readonly packages: readonly PackageFacts[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says of packages what they are and what is wrong with them. Nothing is unpacked to any disk. */
export async function inspect({ files, against, language, play }: InspectCall): Promise<InspectReport> {
  const old = against && (await opened(against));
  const packages: Compared[] = [];
  for (const file of files) packages.push(await opened(file));
  const found = await packageFindings(
    packages.map((each) => each.opened),
    readToolAssets().schemas,
  );
  const diagnostics: Diagnostic[] = [];
  const told: PackageFacts[] = [];
  for (const [index, each] of packages.entries()) {
    const file = files[index] as NamedFile;
    const compared = old === undefined ? [] : comparisonFindings(old, each);
    const { findings, played } = play === undefined ? { findings: [], played: undefined } : await play(file, each);
    diagnostics.push(
      ...wordPackageFindings(
        file.name,
        [...(found[index] ?? []), ...compared, ...findings],
        each.opened.texts,
        language,
      ),
    );
    told.push({ ...each.facts, ...(played && { played }) });
  }
  return { packages: told, diagnostics };
}

async function opened({ name, path }: NamedFile): Promise<Compared> {
  const source = await openNamed(name, path);
  try {
    const each = await openPackage(name, source, { contents: true });
    return { opened: each, facts: packageFacts(each, await source.hashes()) };
  } finally {
    await source.close();
  }
}

async function openNamed(name: string, path: string): Promise<OpenBytes> {
  try {
    const source = await openBytes(path);
    await source.read(0, 1);
    return source;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new CallError({ sv: `Det finns ingen fil som heter ${name}.`, en: `There is no file called ${name}.` });
    if (code === 'EISDIR')
      throw new CallError({
        sv: `${name} är en mapp. Ange paketets zip-fil.`,
        en: `${name} is a folder. Name the zip file of the package.`,
      });
    throw error;
  }
}
