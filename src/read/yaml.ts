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
import type { Finding } from '../model/diagnostic.js';
import type { Origin, Place } from '../model/place.js';
import type { Notes } from './reading.js';
import { proseAccidents } from './yaml-prose.js';
import { duplicateKeys } from './yaml-duplicates.js';
import { faultOfLine } from './yaml-line-faults.js';
import { syntaxFindings } from './yaml-syntax.js';
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
    const trouble = [...syntaxFindings(document, stretch), ...duplicateKeys(document, stretch)];
    const refused = trouble.length === 0 ? refusedConstruct(document, stretch) : undefined;
    if (trouble.length > 0 || refused !== undefined) {
      notes.findings.push(...trouble, ...(refused ? [refused] : []));
      return undefined;
    }
    const accidents = proseAccidents(document, stretch);
    notes.findings.push(...accidents);
    notes.silences.push(...yamlSilences(document, stretch));
    return { data: document.toJS(), origin: originOf(document, stretch) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    notes.findings.push({ rule: 'yaml-syntax', at: stretch.root, data: { kind: 'too-deep' } });
    return undefined;
  }
}

/**
 * Aliases can blow a small file up to gigabytes, tags can change what a value is: nobody who writes a course needs
 * them.
 */
function refusedConstruct(document: Document.Parsed, stretch: YamlStretch): Finding | undefined {
  let found: Finding | undefined;
  visit(document, {
    Node(_, node) {
      const kind =
        isAlias(node) || node.anchor !== undefined
          ? 'alias'
          : node.tag !== undefined && isOddTag(node)
            ? 'tag'
            : hasControl(node, stretch)
              ? 'control'
              : undefined;
      if (kind === undefined) return undefined;
      found = meantAsText(document, node, stretch) ?? {
        rule: 'yaml-syntax',
        at: placeOf(node, stretch),
        data: { kind },
      };
      return visit.BREAK;
    },
  });
  return found;
}

/** A sentence that begins with `*`, `&` or `!` is no alias, anchor or tag that anybody meant. */
function meantAsText(document: Document.Parsed, node: Node, stretch: YamlStretch): Finding | undefined {
  let aliases = 0;
  visit(document, { Alias: () => void (aliases += 1) });
  const isMeant = isAlias(node)
    ? node.resolve(document) !== undefined
    : node.anchor !== undefined
      ? aliases > 0
      : node.tag?.startsWith('!') !== true;
  if (isMeant) return undefined;
  const lineStart = stretch.text.lastIndexOf('\n', placeOf(node, stretch).start - 1) + 1;
  const fault = faultOfLine(/^[^\n]*/.exec(stretch.text.slice(lineStart))?.[0] ?? '');
  if (fault?.data.kind !== 'start') return undefined;
  return {
    rule: fault.rule,
    data: fault.data,
    at: { file: stretch.file, start: lineStart + fault.start, end: lineStart + fault.end },
  };
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
