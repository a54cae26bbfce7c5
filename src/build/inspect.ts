import { openBytes } from '../disk/open-bytes.js';
import { readToolAssets } from '../disk/tool-assets.js';
import { comparisonFindings, type Compared } from '../inspect/compare.js';
import type { PackageFinding } from '../inspect/finding.js';
import { openPackage } from '../inspect/open-package.js';
import { packageFacts } from '../inspect/package-facts.js';
import { packageFindings } from '../inspect/package-findings.js';
import { wordPackageFindings } from '../inspect/word-findings.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';
import type { PackageFacts, PlayedFacts } from '../model/package-facts.js';

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
  readonly play?: (file: NamedFile, compared: Compared) => Promise<{ readonly findings: readonly PackageFinding[]; readonly played?: PlayedFacts }>;
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
  const found = await packageFindings(packages.map((each) => each.opened), readToolAssets().schemas);
  const diagnostics: Diagnostic[] = [];
  const told: PackageFacts[] = [];
  for (const [index, each] of packages.entries()) {
    const file = files[index] as NamedFile;
    const compared = old === undefined ? [] : comparisonFindings(old, each);
    const { findings, played } = play === undefined ? { findings: [], played: undefined } : await play(file, each);
    diagnostics.push(...wordPackageFindings(file.name, [...(found[index] ?? []), ...compared, ...findings], each.opened.texts, language));
    told.push({ ...each.facts, ...(played && { played }) });
  }
  return { packages: told, diagnostics };
}

async function opened({ name, path }: NamedFile): Promise<Compared> {
  const source = await openBytes(path);
  try {
    const each = await openPackage(name, source, { contents: true });
    return { opened: each, facts: packageFacts(each, await source.hashes()) };
  } finally {
    await source.close();
  }
}
