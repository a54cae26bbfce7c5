import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Body } from '../../model/course.js';
import { walk } from '../../text/walk.js';
import { writtenBlocks, type WrittenBlock } from './written-blocks.js';

/** A way in which signs stand in a text instead of making something of it. `columns` and `written` count cells. */
export type RawSignFault =
  | { readonly kind: 'heading'; readonly signs: string }
  | { readonly kind: 'list' | 'bold' }
  | { readonly kind: 'delimiters' | 'cell'; readonly columns: number; readonly written: number }
  | { readonly kind: 'no-delimiters'; readonly columns: number };

/**
 * Signs that were meant to make something of a text and stand in it as they are, or a cell that nobody is shown.
 * Offsets count in the file.
 */
export interface RawSign {
  readonly start: number;
  readonly end: number;
  readonly facts: RawSignFault;
}

const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Finds headings, lists, tables and bold words that are written so that they become none. */
export function rawSigns(body: Body): readonly RawSign[] {
  const blocks = writtenBlocks(body, /^[ \t>]*#{2}|\*\*|\||^[ \t>]*-/m);
  return [
    ...blocks.flatMap((block) => [...headings(block), ...lists(block), ...rawTables(block), ...bold(block)]),
    ...lostCells(body),
  ].sort((a, b) => a.start - b.start);
}

/** `##Rubrik`. A single `#` before a word may be meant as it stands. */
function headings({ type, text, start }: WrittenBlock): readonly RawSign[] {
  if (type !== 'paragraph') return [];
  return [...text.matchAll(/^([ \t>]*)(#{2,6})(?=\p{L})[^\n]*/gmu)].map((match) => {
    const from = start + match.index + (match[1] ?? '').length;
    return {
      start: from,
      end: start + match.index + match[0].trimEnd().length,
      facts: { kind: 'heading', signs: match[2] ?? '' },
    };
  });
}

/** Two lines or more, and every one begins with a hyphen and a letter. */
function lists({ type, text, start }: WrittenBlock): readonly RawSign[] {
  const lines = text.trimEnd().split('\n');
  if (type !== 'paragraph' || lines.length < 2 || !lines.every((line) => /^[ \t>]*-\p{L}/u.test(line))) return [];
  return [{ start, end: start + (lines[0] ?? '').trimEnd().length, facts: { kind: 'list' } }];
}

/** Lines of a table that are no table, because the row of hyphens is missing or does not fit the first row. */
function rawTables({ type, text, start }: WrittenBlock): readonly RawSign[] {
  if (type !== 'paragraph' || !text.includes('|')) return [];
  const lines = text.trimEnd().split('\n');
  const row = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.includes('|') &&
      line.includes('-') &&
      DELIMITERS.test(line) &&
      (lines[index - 1] ?? '').includes('|'),
  );
  const offset = (index: number): number => start + lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
  const at = (index: number): Pick<RawSign, 'start' | 'end'> => ({
    start: offset(index) + (lines[index] ?? '').search(/[^\s>]/),
    end: offset(index) + (lines[index] ?? '').trimEnd().length,
  });
  if (row > 0)
    return [
      {
        ...at(row),
        facts: { kind: 'delimiters', columns: cellCount(lines[row - 1] ?? ''), written: cellCount(lines[row] ?? '') },
      },
    ];
  const isTable = lines.length > 1 && lines.every((line) => /^[ \t>]*\|[^|]+\|.*\|\s*$/.test(line));
  return isTable ? [{ ...at(0), facts: { kind: 'no-delimiters', columns: cellCount(lines[0] ?? '') } }] : [];
}

function cellCount(line: string): number {
  return line
    .trim()
    .replace(/^[\s>]*\|/, '')
    .replace(/\|$/, '')
    .split('|').length;
}

/** `**` before a word that has not become bold. */
function bold({ text, start }: WrittenBlock): readonly RawSign[] {
  const opening = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}"”])/u.exec(text);
  if (opening === null) return [];
  return [{ start: start + opening.index, end: start + opening.index + 2, facts: { kind: 'bold' } }];
}

/** Cells beyond those of a table's first row. */
function lostCells({ source, tree }: Body): readonly RawSign[] {
  if (!source.includes('|')) return [];
  const tables: Table[] = [];
  walk(tree, (node) => void (node.type === 'table' && tables.push(node)));
  return tables.flatMap(({ children: [header, ...rows] }) =>
    rows.flatMap(({ children: cells }): readonly RawSign[] => {
      const columns = header?.children.length ?? 0;
      const lost = cells.slice(columns).find((cell) => toString(cell).trim() !== '');
      const place = lost?.children[0]?.position;
      if (lost === undefined || place === undefined) return [];
      return [
        {
          start: place.start.offset ?? 0,
          end: lost.children.at(-1)?.position?.end.offset ?? 0,
          facts: { kind: 'cell', columns, written: cells.length },
        },
      ];
    }),
  );
}
