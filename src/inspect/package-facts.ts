import type { PackageFacts, PackageUnit } from '../model/package-facts.js';
import { oneLine } from '../text/shortened.js';
import type { OpenedPackage } from './opened-package.js';
import { unitsOf } from './rules/xapi-structure.js';
import type { Resource, ScormManifest } from './scorm/manifest.js';
import { childOf, childrenOf, valueOf, type XmlElement } from './xml/element.js';

type Told = Pick<PackageFacts, 'standard' | 'version' | 'title' | 'identifier' | 'units'>;

/** What a package is, as far as it can be told. */
export function packageFacts(opened: OpenedPackage, hashes: Pick<PackageFacts, 'sha1' | 'sha256'>): PackageFacts {
  const { name, bytes, zip, content, scorm, cmi5, tincan } = opened;
  const told =
    scorm !== undefined
      ? scormFacts(scorm)
      : cmi5 !== undefined
        ? cmi5Facts(cmi5.root)
        : tincan !== undefined
          ? tincanFacts(tincan.root)
          : { standard: 'other' as const, units: [] };
  const page = content?.pages[0];
  const isWhole = content !== undefined && content.pages.length > 1;
  return {
    file: name,
    bytes,
    ...hashes,
    ...told,
    files: opened.files.paths.length,
    unpacked: zip.entries.reduce((sum, { size }) => sum + size, 0),
    ...(page !== undefined && {
      made: {
        course: page.course,
        part: isWhole ? 'course' : page.part,
        ...(content?.version !== undefined && { version: content.version }),
      },
    }),
  };
}

function scormFacts({
  document,
  edition,
  schemaVersion,
  identifier,
  organizations,
  organizationList,
  resources,
}: ScormManifest): Told {
  const wanted = valueOf(organizations, 'default');
  const organization = organizationList.find((each) => each.identifier === wanted) ?? organizationList[0];
  const items = organization?.all.flatMap((item): readonly PackageUnit[] => {
    const resource = resources.find((each) => each.identifier === item.reference);
    if (resource === undefined || item.reference === undefined) return [];
    const parameters = item.parameters === '' ? '' : item.parameters.replace(/^[?&]?/, '?');
    return [
      {
        kind: resource.isSco ? 'sco' : 'asset',
        identifier: item.identifier ?? '',
        title: oneLine(item.title ?? ''),
        launch: addressOf(resource, parameters),
      },
    ];
  });
  // Without an organization Moodle and Totara make a line of each resource.
  const alone = resources.flatMap((each): readonly PackageUnit[] =>
    each.href === undefined
      ? []
      : [
          {
            kind: each.isSco ? 'sco' : 'asset',
            identifier: each.identifier ?? '',
            title: each.identifier ?? '',
            launch: addressOf(each),
          },
        ],
  );
  const title = oneLine(organization?.title ?? childOf(document.root, 'title')?.text ?? '');
  return {
    standard: `scorm-${edition}`,
    ...(schemaVersion !== undefined && { version: schemaVersion.text }),
    ...(title !== '' && { title }),
    ...(identifier !== undefined && { identifier }),
    units: organization === undefined ? alone : (items ?? []),
  };
}

/** Where a resource is launched; nothing where it names no file. */
function addressOf({ base, href = '' }: Resource, parameters = ''): string {
  return href.trim() === '' ? '' : `${base}${href}${parameters}`;
}

function cmi5Facts(root: XmlElement): Told {
  const course = childOf(root, 'course');
  return {
    standard: 'cmi5',
    ...named(langstring(course), valueOf(course, 'id')),
    units: unitsOf(root).map((au) => ({
      kind: 'au',
      identifier: valueOf(au, 'id') ?? '',
      title: langstring(au),
      launch: childOf(au, 'url')?.text.trim() ?? '',
    })),
  };
}

function tincanFacts(root: XmlElement): Told {
  const activities = childrenOf(childOf(root, 'activities'), 'activity');
  const launched = activities.filter((activity) => childOf(activity, 'launch') !== undefined);
  const first = launched[0] ?? activities[0];
  return {
    standard: 'tin-can',
    ...named(oneLine(childOf(first, 'name')?.text ?? ''), valueOf(first, 'id')),
    units: launched.map((activity) => ({
      kind: 'activity',
      identifier: valueOf(activity, 'id') ?? '',
      title: oneLine(childOf(activity, 'name')?.text ?? ''),
      launch: childOf(activity, 'launch')?.text.trim() ?? '',
    })),
  };
}

function named(title: string, identifier: string | undefined): Pick<PackageFacts, 'title' | 'identifier'> {
  return { ...(title !== '' && { title }), ...(identifier !== undefined && { identifier }) };
}

function langstring(element: XmlElement | undefined): string {
  return oneLine(childOf(childOf(element, 'title'), 'langstring')?.text ?? '');
}
