import type { Nodes, Parents } from 'mdast';

/**
 * Calls `use` for every node below a tree, parents before children, children in order. It does no more than that, which
 * is what makes it fast.
 */
export function walk(tree: Nodes, use: (node: Nodes, index: number, parent: Parents) => void): void {
  if (!('children' in tree)) return;
  for (let index = 0; index < tree.children.length; index += 1) {
    const node = tree.children[index];
    if (node === undefined) continue;
    use(node, index, tree);
    // The node may have been replaced.
    walk(tree.children[index] ?? node, use);
  }
}
