import {
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  valueOf,
  type XmlDocument,
  type XmlElement,
} from '../xml/element.js';
import {
  IMSCP_12,
  IMSCP_2004,
  KNOWN_VERSIONS,
  type Edition,
  type Item,
  type Organization,
  type Resource,
  type ScormManifest,
} from './manifest.js';

/** Reads what content packaging knows of in a manifest; undefined where its root is no manifest of SCORM at all. */
export function readManifest(document: XmlDocument): ScormManifest | undefined {
  const { root } = document;
  const metadata = childOf(root, 'metadata');
  const [schema, schemaVersion] = [childOf(metadata, 'schema'), childOf(metadata, 'schemaversion')];
  const edition = root.local === 'manifest' ? editionOf(root, schema, schemaVersion) : undefined;
  if (edition === undefined) return undefined;
  const organizations = childOf(root, 'organizations');
  const resources = childOf(root, 'resources');
  const base = `${baseOf(root)}${baseOf(resources)}`;
  return {
    document,
    identifier: valueOf(root, 'identifier'),
    edition,
    schema,
    schemaVersion,
    organizations,
    readAs: KNOWN_VERSIONS.get(schemaVersion?.text ?? '') ?? '1.2',
    organizationList: childrenOf(organizations, 'organization').map(organizationOf),
    resources: childrenOf(resources, 'resource').map((element) => resourceOf(element, base)),
  };
}

/** Other content packages of IMS have namespaces or a schema of their own: cartridges and tests are no SCORM. */
function editionOf(
  root: XmlElement,
  schema: XmlElement | undefined,
  schemaVersion: XmlElement | undefined,
): Edition | undefined {
  const version = schemaVersion?.text.trim().toLowerCase() ?? '';
  if (/imscc|qti/i.test(root.namespace) || /common cartridge|qti/i.test(schema?.text ?? '')) return undefined;
  const speaks = (word: string): boolean =>
    descendants(root).some(
      (element) =>
        element.namespace.includes(word) || element.attributes.some(({ namespace }) => namespace.includes(word)),
    );
  const declares = (word: string): boolean => root.attributes.some(({ value }) => value.includes(word));
  const isOld =
    root.namespace === IMSCP_12 || (root.namespace !== IMSCP_2004 && (version === '1.2' || speaks('adlcp_rootv1p2')));
  if (isOld) return '1.2';
  if (root.namespace === IMSCP_2004 || /2004|1\.3/.test(version) || declares('adlcp_v1p3')) {
    if (version.includes('2nd') || version === 'cam 1.3' || version === '1.3') return '2004-2';
    return version.includes('3rd') ? '2004-3' : '2004-4';
  }
  // Some old tools declare nothing and are taken for what they mean all the same.
  return /adl scorm/i.test(schema?.text ?? '') ||
    speaks('adlcp') ||
    root.attributes.some(({ name }) => name === 'xmlns:adlcp')
    ? '1.2'
    : undefined;
}

function organizationOf(element: XmlElement): Organization {
  return {
    element,
    identifier: valueOf(element, 'identifier'),
    title: childOf(element, 'title')?.text,
    all: childrenOf(element, 'item').map(itemOf).flatMap(withChildren),
  };
}

function itemOf(element: XmlElement): Item {
  return {
    element,
    identifier: valueOf(element, 'identifier'),
    reference: valueOf(element, 'identifierref'),
    title: childOf(element, 'title')?.text,
    isVisible: valueOf(element, 'isvisible') !== 'false',
    parameters: valueOf(element, 'parameters') ?? '',
    children: childrenOf(element, 'item').map(itemOf),
  };
}

function withChildren(item: Item): readonly Item[] {
  return [item, ...item.children.flatMap(withChildren)];
}

function resourceOf(element: XmlElement, above: string): Resource {
  const type = attributeOf(element, 'scormtype') ?? attributeOf(element, 'scormType');
  return {
    element,
    identifier: valueOf(element, 'identifier'),
    href: valueOf(element, 'href'),
    base: `${above}${baseOf(element)}`,
    isSco: type?.value.toLowerCase() === 'sco',
    files: childrenOf(element, 'file').flatMap((file) => {
      const href = valueOf(file, 'href');
      return href === undefined ? [] : [{ element: file, href }];
    }),
    dependencies: childrenOf(element, 'dependency'),
  };
}

function baseOf(element: XmlElement | undefined): string {
  return element?.attributes.find(({ name }) => name === 'xml:base')?.value ?? '';
}
