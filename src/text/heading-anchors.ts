import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asciiSlug } from './ascii.js';
import { walk } from './walk.js';

/** The anchors of a body's headings: `Så gör du` is `sa-gor-du`, a second one `sa-gor-du-2`. */
export function headingAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const anchors = new Map<Heading, string>();
  const taken = new Set<string>();
  const last = new Map<string, number>();
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const slug = asciiSlug(toString(node)) || 'rubrik';
    let anchor = slug;
    for (let n = last.get(slug) ?? 2; taken.has(anchor); n += 1) {
      anchor = `${slug}-${n}`;
      last.set(slug, n);
    }
    taken.add(anchor);
    anchors.set(node, anchor);
  });
  return anchors;
}

/** The anchor that a written `#…` means, in whatever way its letters are written. */
export function anchorOf(url: string): string {
  try {
    return asciiSlug(decodeURIComponent(url));
  } catch {
    return asciiSlug(url);
  }
}
