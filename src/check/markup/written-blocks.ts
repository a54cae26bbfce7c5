import type { Nodes } from 'mdast';
import type { Body } from '../../model/course.js';
import { walk } from '../../text/walk.js';

/**
 * A paragraph or heading as it is written, of the same length: what is code, HTML or a link, and the signs of what is
 * bold or italic, are blanked out.
 */
export interface WrittenBlock {
  readonly type: 'paragraph' | 'heading';
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
}

const TAKEN: ReadonlySet<Nodes['type']> = new Set([
  'inlineCode',
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'linkReference',
]);

/** Number of signs on each side of bold and italic words. */
const SIGNS: Readonly<Partial<Record<Nodes['type'], number>>> = { strong: 2, emphasis: 1 };

/** Finds every paragraph and heading in whose text one of these signs is left standing. */
export function writtenBlocks({ source, tree }: Body, signs: RegExp): readonly WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  const isLeft = (node: Nodes): boolean =>
    node.type === 'text' ? signs.test(node.value) : 'children' in node && node.children.some(isLeft);
  walk(tree, (node) => {
    if ((node.type !== 'paragraph' && node.type !== 'heading') || !isLeft(node)) return;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    blocks.push({ type: node.type, start, text: blanked(source.slice(start, end), start, node) });
  });
  return blocks;
}

function blanked(written: string, start: number, block: Nodes): string {
  // A sign after a backslash is meant as it stands.
  let text = written.replace(/\\[!-/:-@[-`{-~]/g, '\ue000\ue000');
  walk(block, (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) return;
    const signs = SIGNS[node.type] ?? 0;
    if (signs > 0) text = without(without(text, from - start, from - start + signs), to - start - signs, to - start);
    else if (TAKEN.has(node.type) || (node.type === 'link' && written[from - start] === '['))
      text = without(text, from - start, to - start);
  });
  return text;
}

function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\ue000'.repeat(end - start) + text.slice(end);
}
