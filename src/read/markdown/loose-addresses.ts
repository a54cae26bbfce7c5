import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { walk } from '../../text/walk.js';

/**
 * Gives the links that GFM makes of bare addresses after the parsing the places where they stand, and the text within
 * them.
 */
export function placeLooseAddresses(tree: Root, source: string): void {
  let from = 0;
  walk(tree, (node, _, parent) => {
    from = Math.max(from, node.position?.start.offset ?? 0);
    if (node.type !== 'link' || node.position !== undefined) return;
    const written = toString(node);
    const ahead = source.slice(from, parent.position?.end.offset).indexOf(written);
    if (ahead === -1) return;
    const start = from + ahead;
    from = start + written.length;
    const point = (offset: number): { line: number; column: number; offset: number } => ({
      line: parent.position?.start.line ?? 1,
      column: 1,
      offset,
    });
    node.position = { start: point(start), end: point(from) };
  });
}
