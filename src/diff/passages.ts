import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Body } from '../model/course.js';
import type { Passage } from '../model/course-change.js';
import { pairing } from '../text/pairing.js';

/**
 * The paragraphs, headings, list items and rows of two bodies that are not the same, as plain text; one side alone
 * where a passage came or went.
 */
export function passagesOf(before: Body | undefined, after: Body | undefined): readonly Passage[] {
  const [a, b] = [before, after].map((body) => (body === undefined ? [] : leaves(body)));
  return pairing(a ?? [], b ?? []).flatMap((step): readonly Passage[] => {
    if (step.kind === 'same') return [];
    const [was, is] = [step.a === undefined ? undefined : a?.[step.a], step.b === undefined ? undefined : b?.[step.b]];
    return [{ ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function leaves({ tree }: Body): readonly string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'yaml' || node.type === 'html') return SKIP;
    if (node.type === 'tableRow') texts.push(node.children.map((cell) => toString(cell)).join(' | '));
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code')
      texts.push(toString(node).replace(/\s+/g, ' '));
    else return undefined;
    return SKIP;
  });
  return texts.filter((text) => text !== '');
}
