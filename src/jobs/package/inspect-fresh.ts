import { fingerprint } from '../../disk/build-memory.js';
import type { Staging } from '../../disk/staging.js';
import type { ToolAssets } from '../../disk/tool-assets.js';
import type { PackageFinding } from '../../inspect/finding.js';
import type { RuleBook } from '../../findings/rule.js';
import type { SchemaCase } from '../../inspect/scorm/schema-findings.js';
import type { PackageRecord } from '../../model/package.js';

/** Larger entries are not read again: they have just been written, and summed while they were. */
const TRUSTED = 8 * 1024 * 1024;

/** Manifests that are remembered as valid. */
const REMEMBERED = 5000;

/**
 * Inspects zips that wait in the staging folder: every structural rule, and the schemas in one batch. An error is a
 * fault of this tool, never
 * of the content (that has been checked): it throws, and nothing gets its name. What the pages hold is left to `check`
 * and to `kurspaket inspect`.
 * `known`: manifests that an earlier build has held against the schemas; the answer is what the next one may know.
 */
export async function inspectFresh(
  staging: Staging,
  records: readonly PackageRecord[],
  { schemas, build }: Pick<ToolAssets, 'schemas' | 'build'>,
  known: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const zips = records.filter(({ files }) => files === undefined);
  if (zips.length === 0) return known;
  const [{ openBytes }, { openPackage }, { ruleFindings }, { schemaFindings }, { readXml }, rules] = await Promise.all([
    import('../../disk/open-bytes.js'),
    import('../../inspect/open-package.js'),
    import('../../inspect/package-findings.js'),
    import('../../inspect/scorm/schema-findings.js'),
    import('../../inspect/xml/read-xml.js'),
    import('../../inspect/rules/all-rules.js'),
  ]);
  const verified = new Set<string>();
  const valid = new Set(known);
  const cases: (SchemaCase & { readonly file: string; readonly key: string })[] = [];
  for (const { file } of zips) {
    signal?.throwIfAborted();
    const source = await openBytes(staging.path(file));
    try {
      const opened = await openPackage(file, source, { contents: false, trustAbove: TRUSTED, verified });
      refuseFaulty(file, ruleFindings(opened, []), rules.packageRuleBook);
      // The text alone is kept: read manifests of many courses would fill the memory.
      const text = opened.texts.get('imsmanifest.xml');
      const read = (): ReturnType<SchemaCase['document']> =>
        readXml('imsmanifest.xml', Buffer.from(text ?? '')).document as ReturnType<SchemaCase['document']>;
      const key = fingerprint(build, text ?? '');
      if (opened.scorm !== undefined && text !== undefined && !valid.has(key))
        cases.push({ file, key, text, edition: opened.scorm.edition, document: read });
    } finally {
      await source.close();
    }
  }
  const departed = await schemaFindings(cases, schemas);
  for (const [index, { file }] of cases.entries()) refuseFaulty(file, departed[index] ?? [], rules.packageRuleBook);
  return [...new Set([...cases.map(({ key }) => key), ...known])].slice(0, REMEMBERED);
}

function refuseFaulty(file: string, findings: readonly PackageFinding[], rules: RuleBook): void {
  const told = findings.filter(
    // A medium that deflates to almost nothing, silence say, is the course's own: no bomb.
    ({ rule, severity }) => rule !== 'package-bomb' && (severity ?? rules.get(rule)?.severity) === 'error',
  );
  if (told.length === 0) return;
  const list = told.map(
    ({ rule, at, facts, data }) => `${rule} ${at.file}:${at.start} ${JSON.stringify(facts ?? data ?? {})}`,
  );
  throw new Error(`The package ${file} is not as it should be:\n${list.join('\n')}`);
}
