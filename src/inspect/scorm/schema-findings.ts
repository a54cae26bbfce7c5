import type { SiteFile } from '../../model/site.js';
import type { PackageFinding } from '../finding.js';
import { descendants, type XmlDocument, type XmlElement } from '../xml/element.js';
import { is2004, NAMESPACES, type Edition } from './manifest.js';
import { schemaMessage } from './schema-messages.js';

/** A manifest to be held against the schemas of its edition. */
export interface SchemaCase {
  readonly text: string;
  readonly edition: Edition;
  /** Read once something is wrong. */
  readonly document: () => XmlDocument;
}

/** Schemas by target, as the tool ships them. What a package brings of its own is not believed. */
export type Schemas = Readonly<Record<string, readonly SiteFile[]>>;

const TARGETS: Readonly<Record<Edition, string>> = {
  '1.2': 'scorm12',
  '2004-2': 'scorm2004-3',
  '2004-3': 'scorm2004-3',
  '2004-4': 'scorm2004',
};
/** Departures told of one manifest. */
const MOST = 20;
/** Manifests that one run of the validator is given: they lie in its memory. */
const BATCH = 400;

/**
 * Where manifests depart from their schemas, in the order of the cases: all of an edition in one run of the validator.
 */
export async function schemaFindings(
  cases: readonly SchemaCase[],
  schemas: Schemas,
): Promise<readonly (readonly PackageFinding[])[]> {
  const found = cases.map((): PackageFinding[] => []);
  for (const target of new Set(cases.map(({ edition }) => TARGETS[edition]))) {
    const own = cases.flatMap((each, index) => (TARGETS[each.edition] === target ? [{ ...each, index }] : []));
    for (let from = 0; from < own.length; from += BATCH) {
      const batch = own.slice(from, from + BATCH);
      const told = await complaints(
        batch.map(({ text }) => text),
        schemas[target] ?? [],
        is2004(batch[0]?.edition ?? '1.2'),
      );
      for (const [place, { index, document }] of batch.entries())
        found[index]?.push(...departures(told.get(place) ?? [], document));
    }
  }
  return found;
}

interface Complaint {
  readonly line: number;
  readonly raw: string;
}

/** libxml2, compiled for every machine, in a thread of its own; it fetches nothing. */
async function complaints(
  texts: readonly string[],
  schemas: readonly SiteFile[],
  wide: boolean,
): Promise<ReadonlyMap<number, readonly Complaint[]>> {
  const { validateXML } = await import('xmllint-wasm');
  const imports = NAMESPACES[wide ? '2004' : '1.2']
    .map(({ namespace, schema }) => `<xs:import namespace="${namespace}" schemaLocation="${schema}"/>`)
    .join('');
  const { errors } = await validateXML({
    xml: texts.map((text, index) => ({ fileName: `manifest-${index}.xml`, contents: asUtf8(text) })),
    schema: [
      {
        fileName: 'driver.xsd',
        contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
      },
    ],
    preload: schemas.flatMap((file) =>
      'text' in file ? [{ fileName: file.path, contents: lenient(file.path, file.text) }] : [],
    ),
    maxMemoryPages: 4096,
  });
  const found = new Map<number, Complaint[]>();
  for (const { rawMessage } of errors) {
    const match = /manifest-(\d+)\.xml:(\d+):/.exec(rawMessage);
    // A line of the file that a message shows.
    if (match === null) continue;
    const index = Number(match[1]);
    found.set(index, [...(found.get(index) ?? []), { line: Number(match[2]), raw: rawMessage }]);
  }
  if (errors.length > 0 && found.size === 0)
    throw new Error(`The validator of schemas has failed: ${errors[0]?.rawMessage}`);
  return found;
}

/** libxml2 stumbles over two schemas of SCORM 1.2 that other parsers take: changed for the validation alone. */
function lenient(name: string, text: string): string {
  if (name === 'imsmd_rootv1p2p1.xsd') return text.replaceAll('namespace="##any"', 'namespace="##other"');
  return name === 'ims_xml.xsd' ? text.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '') : text;
}

/** The text is handed over in UTF-8, whatever it was in; no column moves. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, (whole: string, before: string) =>
    before.padEnd(whole.length),
  );
}

function departures(list: readonly Complaint[], read: () => XmlDocument): readonly PackageFinding[] {
  if (list.length === 0) return [];
  const document = read();
  const ends = elementsByLine(document);
  const told = new Set<string>();
  return list
    .flatMap(({ line, raw }): readonly PackageFinding[] => {
      const message = schemaMessage(raw);
      if (message === undefined) return [];
      // A value that breaks a facet is complained about twice.
      const key = `${line} ${message.element} ${String(message.data['attribute'])} ${/value/.test(String(message.data['kind'])) ? 'value' : String(message.data['kind'])}`;
      if (told.has(key)) return [];
      told.add(key);
      const element = ends.get(`${line} ${message.element}`) ?? document.root;
      const attribute = element.attributes.find(
        ({ name, local }) => name === message.data['attribute'] || local === message.data['attribute'],
      );
      return [
        {
          rule: 'package-schema',
          at:
            attribute === undefined
              ? element.place
              : message.data['kind'] === 'attribute-value'
                ? attribute.valuePlace
                : attribute.place,
          data: message.data,
        },
      ];
    })
    .slice(0, MOST);
}

/** The first element of a name whose start tag ends on a line: there the validator sees it. */
function elementsByLine({ text, root }: XmlDocument): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  let [line, at] = [1, 0];
  for (const element of descendants(root)) {
    const end = text.indexOf('>', element.place.end);
    for (; at < end; at += 1) if (text[at] === '\n') line += 1;
    const key = `${line} ${element.local}`;
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}
