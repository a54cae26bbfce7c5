import { askAboutPackage } from '../findings/ask-rules.js';
import type { PackageFinding } from './finding.js';
import type { OpenedPackage } from './opened-package.js';
import { packageRules } from './rules/all-rules.js';
import type { ScormManifest } from './scorm/manifest.js';
import { schemaFindings, type SchemaCase, type Schemas } from './scorm/schema-findings.js';
import { courseStructure, CMI5 } from './structure/cmi5-structure.js';
import { departures } from './structure/shape.js';
import { activityList, TINCAN } from './structure/tincan-structure.js';
import type { XmlDocument } from './xml/element.js';

/** Everything wrong with packages, in their order. Manifests of SCORM are held against their schemas in one batch. */
export async function packageFindings(
  opened: readonly OpenedPackage[],
  schemas: Schemas,
): Promise<readonly (readonly PackageFinding[])[]> {
  const manifests = opened.flatMap(({ scorm, findings }, index) =>
    scorm === undefined || isTwisted(findings) ? [] : [{ ...schemaCase(scorm), index }],
  );
  const departed = await schemaFindings(manifests, schemas);
  return opened.map((each, index) => {
    const place = manifests.findIndex((manifest) => manifest.index === index);
    return ruleFindings(each, departed[place] ?? []);
  });
}

function schemaCase({ document, edition }: ScormManifest): SchemaCase {
  return { text: document.text, edition, document: () => document };
}

/** What rules find in one package, with what its schemas have said. */
export function ruleFindings(opened: OpenedPackage, departed: readonly PackageFinding[]): readonly PackageFinding[] {
  const { zip, findings, content, cmi5, tincan, scorm } = opened;
  const isWide = cmi5 !== undefined && scorm === undefined;
  return [
    // cmi5 allows the 64-bit extension (§14).
    ...zip.findings.filter(({ rule }) => rule !== 'package-zip64' || !isWide),
    ...findings,
    ...(content?.findings ?? []),
    ...departed,
    ...(cmi5 === undefined ? [] : structureFindings(cmi5, 'courseStructure', CMI5)),
    ...(tincan === undefined ? [] : structureFindings(tincan, 'tincan', TINCAN)),
    ...askAboutPackage(opened, packageRules),
  ];
}

function structureFindings({ root }: XmlDocument, name: string, namespace: string): readonly PackageFinding[] {
  if (root.local !== name || root.namespace !== namespace)
    return [
      {
        rule: 'package-schema',
        at: root.place,
        data: { kind: 'unexpected', element: root.name, expected: `\`<${name} xmlns="${namespace}">\`` },
      },
    ];
  return [...departures(root, name === 'tincan' ? activityList : courseStructure)];
}

/** A document type can hold anything, and a prefix without namespace stops a validator before it has begun. */
function isTwisted(findings: readonly PackageFinding[]): boolean {
  return findings.some(
    ({ rule, data, at }) =>
      rule === 'package-xml' &&
      at.file === 'imsmanifest.xml' &&
      (data?.['kind'] === 'doctype' || data?.['kind'] === 'prefix'),
  );
}
