import type { Compared } from '../../../inspect/compare.js';
import { descendants, valueOf } from '../../../inspect/xml/element.js';
import type { PackageUnit } from '../../../model/package-facts.js';
import { xml } from '../../../text/xml.js';

/** A package as the simulator can launch it: with a manifest that says the same in the plainest words. */
export interface Playable {
  readonly protocol: 'scorm' | 'statements';
  /** The unit that is launched: the first SCO, AU or activity that names a page. */
  readonly unit: PackageUnit;
  readonly files: ReadonlyMap<string, Buffer | string>;
}

/** The address of a page without what is told to it. */
export function pageOf(launch: string): string {
  return launch.replace(/[?#].*$/s, '').trim();
}

/** Makes a package ready to be launched; undefined where it names no page of its own. */
export function playable({ opened, facts }: Compared, files: ReadonlyMap<string, Buffer>): Playable | undefined {
  const unit = facts.units.find(({ kind, launch }) => kind !== 'asset' && pageOf(launch) !== '');
  if (unit === undefined || /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(unit.launch)) return undefined;
  const withManifest = (path: string, text: string): Playable => ({
    protocol: path === 'imsmanifest.xml' ? 'scorm' : 'statements',
    unit,
    files: new Map<string, Buffer | string>([...files, [path, text]]),
  });
  if (opened.scorm !== undefined) {
    const item = opened.scorm.organizationList
      .flatMap(({ all }) => all)
      .find(({ identifier }) => identifier === unit.identifier);
    const objectives =
      item === undefined ? [] : descendants(item.element).flatMap((element) => valueOf(element, 'objectiveID') ?? []);
    const edition = facts.standard === 'scorm-2004-4' ? '2004 4th Edition' : '2004 3rd Edition';
    // As Moodle and Totara read it: a version that they do not know is 1.2.
    const version = opened.scorm.readAs === '1.2' ? '1.2' : edition;
    return withManifest(
      'imsmanifest.xml',
      xml`<manifest><schemaversion>${version}</schemaversion><item identifier="${unit.identifier}" identifierref="r">${objectives.map((id) => xml`<imsss:objective objectiveID="${id}"/>`)}</item><resource identifier="r" adlcp:scormtype="sco" href="${unit.launch}"/></manifest>`
        .xml,
    );
  }
  if (unit.kind === 'au')
    return withManifest(
      'cmi5.xml',
      xml`<au id="${unit.identifier}" moveOn="Completed"><url>${unit.launch}</url></au>`.xml,
    );
  return withManifest(
    'tincan.xml',
    xml`<activity id="${unit.identifier}"><launch>${unit.launch}</launch></activity>`.xml,
  );
}
