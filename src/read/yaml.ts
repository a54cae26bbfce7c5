import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Origin, Place } from '../model/place.js';
import type { ReaderFinding } from '../model/reader-faults.js';
import type { Notes } from './reading.js';
import { proseAccidents } from './yaml-prose.js';
import { duplicateKeys } from './yaml-duplicates.js';
import { lineAt } from './yaml-indents.js';
import { faultOfLine } from './yaml-line-faults.js';
import { placed, syntaxFindings } from './yaml-syntax.js';
import { yamlSilences } from './silences.js';

/** Where YAML stands in a file: the whole of it, or its front matter. */
export interface YamlStretch {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where to point when the document as a whole is meant. */
  readonly root: Place;
}

export interface YamlReading {
  readonly data: unknown;
  readonly origin: Origin;
}

/** Reads YAML 1.2 without aliases, anchors and tags; undefined, with findings, where it cannot be read. */
export function readYaml(stretch: YamlStretch, notes: Notes): YamlReading | undefined {
  try {
    const document = parseDocument(stretch.text.slice(stretch.start, stretch.end), {
      keepSourceTokens: true,
      uniqueKeys: false,
      merge: false,
    });
    const unreadable = [...syntaxFindings(document, stretch), ...duplicateKeys(document, stretch)];
    const odd = unreadable.length === 0 ? oddConstruct(document, stretch) : undefined;
    if (unreadable.length > 0 || odd !== undefined) {
      notes.findings.push(...unreadable, ...(odd ? [odd] : []));
      return undefined;
    }
    notes.findings.push(...proseAccidents(document, stretch));
    notes.silences.push(...yamlSilences(document, stretch));
    return { data: document.toJS(), origin: originOf(document, stretch) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    notes.findings.push({ rule: 'yaml-syntax', at: stretch.root, facts: { kind: 'too-deep' } });
    return undefined;
  }
}

/**
 * Finds an alias, a tag or an escaped control character. Aliases can blow a small file up to gigabytes, tags can change
 * what a value is: nobody who writes a course needs them.
 */
function oddConstruct(document: Document.Parsed, stretch: YamlStretch): ReaderFinding | undefined {
  let found: ReaderFinding | undefined;
  visit(document, {
    Node(_, node) {
      const kind = oddKind(node, stretch);
      if (kind === undefined) return undefined;
      found = meantAsText(document, node, stretch) ?? {
        rule: 'yaml-syntax',
        at: placeOf(node, stretch),
        facts: { kind },
      };
      return visit.BREAK;
    },
  });
  return found;
}

function oddKind(node: Node, stretch: YamlStretch): 'alias' | 'tag' | 'control' | undefined {
  if (isAlias(node) || node.anchor !== undefined) return 'alias';
  if (node.tag !== undefined && isOddTag(node)) return 'tag';
  return hasControl(node, stretch) ? 'control' : undefined;
}

/** Tells a sentence that begins with `*`, `&` or `!` from an alias, anchor or tag that somebody meant. */
function meantAsText(document: Document.Parsed, node: Node, stretch: YamlStretch): ReaderFinding | undefined {
  if (isMeant(document, node)) return undefined;
  const lineStart = stretch.text.lastIndexOf('\n', placeOf(node, stretch).start - 1) + 1;
  const fault = faultOfLine(lineAt(stretch.text, lineStart));
  return fault?.facts.kind === 'start' ? placed(fault, lineStart - stretch.start, stretch) : undefined;
}

function isMeant(document: Document.Parsed, node: Node): boolean {
  if (isAlias(node)) return node.resolve(document) !== undefined;
  if (node.anchor === undefined) return node.tag?.startsWith('!') !== true;
  let aliases = 0;
  visit(document, { Alias: () => void (aliases += 1) });
  return aliases > 0;
}

/**
 * True for a text with an escape for a character that no text holds: what stands in the file itself is told by
 * `encoding`.
 */
function hasControl(node: Node, stretch: YamlStretch): boolean {
  if (!isScalar(node) || typeof node.value !== 'string' || !CONTROL.test(node.value)) return false;
  const { start, end } = placeOf(node, stretch);
  return !CONTROL.test(stretch.text.slice(start, end));
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;

function isOddTag(node: Node): boolean {
  return !/^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/.test(node.tag ?? '');
}

function placeOf(node: Node | null | undefined, stretch: YamlStretch): Place {
  const range = node?.range;
  if (range === undefined || range === null) return stretch.root;
  return { file: stretch.file, start: stretch.start + range[0], end: stretch.start + range[1] };
}

function originOf(document: Document.Parsed, stretch: YamlStretch): Origin {
  const pairAt = (
    path: readonly (string | number)[],
  ): { readonly key?: Node | undefined; readonly value?: Node | undefined } => {
    let node: unknown = document.contents;
    let key: Node | undefined;
    for (const step of path) {
      const pair: Pair | undefined = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
        : undefined;
      const next: unknown = pair !== undefined ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (pair === undefined && next === undefined) return { key, value: key };
      key = pair !== undefined && isNode(pair.key) ? pair.key : isNode(next) ? next : key;
      node = isPair(next) ? next.value : next;
      if (!isNode(node)) return { key, value: key };
      if (isScalar(node) && node.range?.[0] === node.range?.[1]) return { key, value: key };
    }
    return { key, value: isNode(node) ? node : undefined };
  };
  return {
    file: stretch.file,
    value: (...path) => (path.length === 0 ? stretch.root : placeOf(pairAt(path).value, stretch)),
    key: (...path) => (path.length === 0 ? stretch.root : placeOf(pairAt(path).key, stretch)),
  };
}
