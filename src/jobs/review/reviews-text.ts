import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { digestLines, entryLines, scalar, type WrittenSignOff } from './sign-off-lines.js';

/**
 * reviews.yaml with a sign-off in it (`undefined`: there is no such file yet). One by the same signer of the same scope
 * and tasks is renewed;
 * otherwise it comes last. Everything else stays as it is written, comments and order too. `text` can be read as
 * reviews.yaml.
 */
export function withSignOff(
  text: string | undefined,
  signOff: WrittenSignOff,
): { readonly text: string; readonly renewed: boolean } {
  const mark = text?.startsWith('\uFEFF') === true ? '\uFEFF' : '';
  const before = (text ?? '').slice(mark.length);
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(before);
  const entry = entryOf(document, signOff);
  const edited = entry === undefined ? appended(before, document, signOff) : renewed(before, entry, signOff);
  const data = expected(before, signOff);
  const written = edited?.replace(/\r?\n/g, eol);
  const result = written !== undefined && isSame(written, data) ? written : rewritten(document, data.signOffs);
  return { text: mark + result, renewed: entry !== undefined };
}

interface Reviews {
  readonly signOffs: readonly unknown[];
}

/** The content that the file is to have. */
function expected(text: string, signOff: WrittenSignOff): Reviews {
  const data = (parse(text) ?? {}) as { readonly signOffs?: readonly object[] | null };
  const list = data.signOffs ?? [];
  const index = list.findIndex((each) => isSameReview(each, signOff));
  const signOffs =
    index === -1
      ? [...list, signOff]
      : list.map((each, at) =>
          at === index ? { ...each, date: signOff.date, version: signOff.version, digests: signOff.digests } : each,
        );
  return { ...data, signOffs };
}

function isSameReview(written: unknown, { scope, by, tasks }: WrittenSignOff): boolean {
  const other = written as { readonly scope?: unknown; readonly by?: unknown; readonly tasks?: unknown };
  const named = (value: unknown): string => (Array.isArray(value) ? JSON.stringify([...value].sort()) : 'all');
  return other.scope === scope && String(other.by).trim() === by && named(other.tasks) === named(tasks);
}

function isSame(text: string, data: Reviews): boolean {
  try {
    return sortedJson(parse(text)) === sortedJson(data);
  } catch {
    return false;
  }
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** For a file written in a way that has no lines to add: the whole of it is set anew, comments and order kept. */
function rewritten(document: Document, signOffs: readonly unknown[]): string {
  const whole = document.clone();
  if (!isMap(whole.contents)) whole.contents = whole.createNode({});
  whole.set('signOffs', whole.createNode(signOffs));
  return whole.toString({ lineWidth: 0 });
}

function listOf(document: Document): Pair | undefined {
  return isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === 'signOffs')
    : undefined;
}

function entryOf(document: Document, signOff: WrittenSignOff): YAMLMap | undefined {
  const list = listOf(document)?.value;
  return isSeq(list)
    ? list.items.filter((item) => isMap(item)).find((item) => isSameReview(item.toJS(document), signOff))
    : undefined;
}

function appended(text: string, document: Document, signOff: WrittenSignOff): string | undefined {
  const pair = listOf(document);
  if (pair === undefined) {
    if (document.contents !== null && (!isMap(document.contents) || document.contents.flow === true)) return undefined;
    const above = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${above}signOffs:\n${entryLines(signOff, '  ')}`;
  }
  const list = pair.value;
  if (isSeq(list) && list.flow !== true)
    return insertedAfter(text, endOfList(text, list), entryLines(signOff, ' '.repeat(dashOf(text, list))));
  // `signOffs:` or `signOffs: []`, with nothing in it.
  if (!isNode(list) || !list.range || (isSeq(list) && list.items.length > 0)) return undefined;
  const [from, to] = list.range;
  return insertedAfter(
    `${text.slice(0, from).trimEnd()}${text.slice(to)}`,
    text.slice(0, from).trimEnd().length,
    entryLines(signOff, '  '),
  );
}

/** Counts the columns by which the dashes are indented. */
function dashOf(text: string, list: YAMLSeq): number {
  const start = list.range?.[0] ?? 0;
  return start - (text.lastIndexOf('\n', start - 1) + 1);
}

/** The last character of the list, with the comments that are indented like its entries. */
function endOfList(text: string, list: YAMLSeq): number {
  const dash = dashOf(text, list);
  const last = list.items.at(-1);
  let end = lastCharacter(text, (isNode(last) ? last.range : list.range)?.[1] ?? 0);
  for (;;) {
    const lineEnd = text.indexOf('\n', end);
    const comment = lineEnd === -1 ? undefined : /^( *)#.*/.exec(text.slice(lineEnd + 1));
    if (!comment || (comment[1] ?? '').length <= dash) return end;
    end = lineEnd + 1;
  }
}

function lastCharacter(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function insertedAfter(text: string, place: number, lines: string): string {
  const lineEnd = text.indexOf('\n', place);
  return lineEnd === -1 ? `${text}\n${lines}` : `${text.slice(0, lineEnd + 1)}${lines}${text.slice(lineEnd + 1)}`;
}

function renewed(text: string, entry: YAMLMap, signOff: WrittenSignOff): string | undefined {
  const start = entry.range?.[0];
  if (start === undefined || entry.flow === true) return undefined;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const digests = digestLines(signOff, indent);
  const edits = entry.items.flatMap(({ key, value }): readonly (readonly [number, number, string])[] => {
    if (!isScalar(key) || !isNode(value) || !value.range || !key.range) return [];
    const [from, to] = value.range;
    if (key.value === 'date' || key.value === 'version') return [[from, to, scalar(signOff[key.value])]];
    return key.value === 'digests' ? [[key.range[0], lastCharacter(text, to), digests.trim()]] : [];
  });
  const missing = entry.items.some(({ key }) => isScalar(key) && key.value === 'digests') ? '' : digests;
  const added = missing === '' ? text : insertedAfter(text, lastCharacter(text, entry.range?.[1] ?? 0), missing);
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((rest, [from, to, piece]) => rest.slice(0, from) + piece + rest.slice(to), added);
}
