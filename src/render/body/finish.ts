import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './handlers.js';

/**
 * Finishes a body's HTML: tables that scroll and are reached by keyboard, lists of boxes, footnotes under the body's
 * own ids.
 */
export function finishBody(tree: Root, prefix: string, tableLabel: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.tagName === 'input') {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.tagName === 'li' && classes(node).includes('task-list-item')) node.properties['className'] = ['box'];
    if (node.tagName === 'th' || node.tagName === 'td') cell(node);
    if (node.properties['id'] === 'footnote-label') node.properties['id'] = `${prefix}footnotes`;
    if (node.properties['ariaDescribedBy'] !== undefined) node.properties['ariaDescribedBy'] = [`${prefix}footnotes`];
    if (node.tagName !== 'table' || classes(parent).includes('table')) return undefined;
    // The frame stands in the table's place and is visited next, then the table in it.
    const frame = element('div', { className: ['table'], role: 'group', ariaLabel: tableLabel, tabIndex: 0 }, [node]);
    (parent.children as ElementContent[])[index] = frame;
    return index;
  });
}

function classes(node: Element | Root): readonly unknown[] {
  const names = 'properties' in node ? node.properties['className'] : undefined;
  return Array.isArray(names) ? names : [];
}

function cell(node: Element): void {
  const align = node.properties['align'];
  delete node.properties['align'];
  if (align === 'right' || align === 'center') node.properties['className'] = [align];
  if (node.tagName !== 'th') return;
  if (node.children.length === 0) node.tagName = 'td';
  else node.properties['scope'] = 'col';
}
