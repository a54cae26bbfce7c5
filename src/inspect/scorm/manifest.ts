import type { XmlDocument, XmlElement } from '../xml/element.js';

/** An edition of SCORM that a manifest can be meant for. */
export type Edition = '1.2' | '2004-2' | '2004-3' | '2004-4';

/** imsmanifest.xml as content packaging sees it, whatever prefixes it uses. */
export interface ScormManifest {
  readonly document: XmlDocument;
  readonly identifier: string | undefined;
  /** What its namespaces and words say it is. */
  readonly edition: Edition;
  /** What Moodle and Totara take it for: they compare schemaversion letter by letter, and know nothing else. */
  readonly readAs: '1.2' | '2004';
  readonly schema: XmlElement | undefined;
  readonly schemaVersion: XmlElement | undefined;
  readonly organizations: XmlElement | undefined;
  readonly organizationList: readonly Organization[];
  readonly resources: readonly Resource[];
}

export interface Organization {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly title: string | undefined;
  /** Every item below it, in the order of the file. */
  readonly all: readonly Item[];
}

export interface Item {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly reference: string | undefined;
  readonly title: string | undefined;
  readonly isVisible: boolean;
  readonly parameters: string;
  readonly children: readonly Item[];
}

export interface Resource {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly href: string | undefined;
  /** xml:base of everything above it and of itself, joined. */
  readonly base: string;
  readonly isSco: boolean;
  readonly files: readonly { readonly element: XmlElement; readonly href: string }[];
  readonly dependencies: readonly XmlElement[];
}

export const IMSCP_12 = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
export const IMSCP_2004 = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** The words of schemaversion that Moodle and Totara know (mod/scorm, scorm_get_manifest). */
export const KNOWN_VERSIONS: ReadonlyMap<string, '1.2' | '2004'> = new Map([
  ['1.2', '1.2'],
  ['1.3', '2004'],
  ['CAM 1.3', '2004'],
  ['2004 3rd Edition', '2004'],
  ['2004 4th Edition', '2004'],
]);

/** The namespaces of SCORM with the prefixes that Moodle and Totara demand, and the schema that belongs to each. */
export const NAMESPACES: Readonly<
  Record<'1.2' | '2004', readonly { readonly namespace: string; readonly prefix: string; readonly schema: string }[]>
> = {
  '1.2': [
    { namespace: IMSCP_12, prefix: '', schema: 'imscp_rootv1p1p2.xsd' },
    { namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2', prefix: 'adlcp', schema: 'adlcp_rootv1p2.xsd' },
    { namespace: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', prefix: 'imsmd', schema: 'imsmd_rootv1p2p1.xsd' },
  ],
  '2004': [
    { namespace: IMSCP_2004, prefix: '', schema: 'imscp_v1p1.xsd' },
    { namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3', prefix: 'adlcp', schema: 'adlcp_v1p3.xsd' },
    { namespace: 'http://www.adlnet.org/xsd/adlseq_v1p3', prefix: 'adlseq', schema: 'adlseq_v1p3.xsd' },
    { namespace: 'http://www.adlnet.org/xsd/adlnav_v1p3', prefix: 'adlnav', schema: 'adlnav_v1p3.xsd' },
    { namespace: 'http://www.imsglobal.org/xsd/imsss', prefix: 'imsss', schema: 'imsss_v1p0.xsd' },
  ],
};

/** True for every edition of SCORM 2004. */
export function is2004(edition: Edition): boolean {
  return edition !== '1.2';
}
