import { parseXml, XmlCdata, XmlDocumentType, XmlElement as Parsed, XmlText } from '@rgrove/parse-xml';
import type { Place } from '../../model/place.js';
import type { PackageFinding } from '../finding.js';
import { decodeXml } from './decode-xml.js';
import { descendants, type XmlAttribute, type XmlDocument, type XmlElement } from './element.js';

/** An XML file read, or the one reason why it cannot be. `text` is there where the bytes are text at all. */
export interface ReadXml {
  readonly document?: XmlDocument;
  readonly text?: string;
  readonly findings: readonly PackageFinding[];
}

/** Deeper than any manifest; a deeper one is made to break readers. */
const DEEPEST = 200;

/** Reads an XML file without fetching anything and without expanding entities of its own making. */
export function readXml(path: string, bytes: Buffer): ReadXml {
  const { text, encoding } = decodeXml(bytes);
  const fault = (start: number, end: number, data: Readonly<Record<string, string>>): PackageFinding => ({
    rule: 'package-xml',
    at: { file: path, start, end },
    data,
  });
  if (text === undefined) return { findings: [fault(0, 0, { kind: 'encoding', encoding })] };
  const unusual = encoding.startsWith('utf-') ? [] : [fault(0, 0, { kind: 'declared', encoding })];
  try {
    const parsed = parseXml(text, { includeOffsets: true, preserveDocumentType: true, preserveCdata: true });
    const type = parsed.children.find((node) => node instanceof XmlDocumentType);
    if (parsed.root === null) return { text, findings: [fault(0, 1, { kind: 'root' })] };
    const root = elementOf(parsed.root, text, path, NO_NAMESPACES, 0);
    if (root === undefined) return { text, findings: [fault(0, 1, { kind: 'deep' })] };
    const types = type === undefined ? [] : [fault(type.start, type.end, { kind: 'doctype' })];
    return { document: { text, root }, text, findings: [...unusual, ...types, ...strayPrefixes(root)] };
  } catch (error) {
    if (error instanceof RangeError) return { text, findings: [fault(0, 1, { kind: 'deep' })] };
    const { message, pos } = error as Error & { readonly pos?: number };
    const data = faultData(message.split(' (line ', 1)[0] ?? '');
    const told = Math.min(pos ?? 0, text.length);
    // Of a reference without end the reader tells where it has given up.
    const at = data['kind'] === 'ampersand' ? Math.max(0, text.lastIndexOf('&', told - 1)) : told;
    return { text, findings: [fault(at, at + 1, data)] };
  }
}

/** What the reader says, by the kinds that have words of their own. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/^Missing end tag for element (\S+)/, 'unclosed'],
  [/^Unclosed start tag for element `?([^`\s]+)/, 'unclosed-tag'],
  [/^Named entity isn't defined: (\S+)/, 'entity'],
  [/^Unterminated reference/, 'ampersand'],
  [/^Duplicate attribute: (\S+)/, 'twice'],
  [/^Attribute value expected/, 'quotes'],
  [/^Root element is missing/, 'root'],
  [/^Extra content at the end/, 'extra'],
  [/^Invalid character/, 'character'],
  [/^Character reference resolves/, 'character'],
  [/mismatch|Mismatched|doesn't match/i, 'unclosed'],
];

function faultData(complaint: string): Readonly<Record<string, string>> {
  for (const [pattern, kind] of COMPLAINTS) {
    const found = pattern.exec(complaint);
    if (found !== null) return { kind, what: found[1] ?? '' };
  }
  return { kind: 'other', what: complaint };
}

/** Prefixes that nothing declares: some readers pass over them, others stop. */
function strayPrefixes(root: XmlElement): readonly PackageFinding[] {
  const stray = descendants(root)
    .flatMap((element) => [element, ...element.attributes])
    .find(({ prefix, namespace }) => prefix !== '' && prefix !== 'xmlns' && namespace === '');
  return stray === undefined
    ? []
    : [{ rule: 'package-xml', at: stray.place, data: { kind: 'prefix', what: stray.prefix } }];
}

type Namespaces = ReadonlyMap<string, string>;
const NO_NAMESPACES: Namespaces = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['', ''],
]);

function elementOf(
  parsed: Parsed,
  text: string,
  path: string,
  outer: Namespaces,
  depth: number,
): XmlElement | undefined {
  if (depth > DEEPEST) return undefined;
  const at = (start: number, end: number): Place => ({ file: path, start, end });
  const declared = Object.entries(parsed.attributes).flatMap(([name, value]) =>
    name === 'xmlns' ? [['', value] as const] : name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
  );
  const namespaces = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  const { attributes, end } = attributesOf(parsed, text, path, namespaces);
  const children: XmlElement[] = [];
  let own = '';
  for (const node of parsed.children) {
    if (node instanceof Parsed) {
      const child = elementOf(node, text, path, namespaces, depth + 1);
      if (child === undefined) return undefined;
      children.push(child);
    } else if (node instanceof XmlText || node instanceof XmlCdata) own += node.text;
  }
  const { prefix, local } = nameOf(parsed.name);
  const close = text.lastIndexOf('</', parsed.end);
  const inside = close > end ? at(end, close) : at(parsed.start + 1, parsed.start + 1 + parsed.name.length);
  return {
    name: parsed.name,
    prefix,
    local,
    namespace: namespaces.get(prefix) ?? '',
    attributes,
    children,
    text: own,
    place: at(parsed.start + 1, parsed.start + 1 + parsed.name.length),
    inside,
  };
}

/** The places of attributes are found in the start tag again: it is known to be well-formed. */
function attributesOf(
  parsed: Parsed,
  text: string,
  path: string,
  namespaces: Namespaces,
): { readonly attributes: readonly XmlAttribute[]; readonly end: number } {
  const attributes: XmlAttribute[] = [];
  const token = /\s+|([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')|\/?>/y;
  token.lastIndex = parsed.start + 1 + parsed.name.length;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0].endsWith('>') && match[1] === undefined) break;
    if (match[1] === undefined) continue;
    const { prefix, local } = nameOf(match[1]);
    const raw = match[2] ?? match[3] ?? '';
    const end = match.index + match[0].length;
    attributes.push({
      name: match[1],
      prefix: match[1] === 'xmlns' ? 'xmlns' : prefix,
      local,
      namespace: prefix === '' ? '' : (namespaces.get(prefix) ?? ''),
      value: parsed.attributes[match[1]] ?? raw,
      place: { file: path, start: match.index, end: match.index + match[1].length },
      valuePlace: { file: path, start: end - 1 - raw.length, end: end - 1 },
    });
  }
  return { attributes, end: token.lastIndex };
}

function nameOf(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1) };
}
