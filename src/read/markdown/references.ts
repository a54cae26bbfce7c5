import type { Definition, Image, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Body, Destination, Reference } from '../../model/course.js';
import { walk } from '../../text/walk.js';

/** Answers where an address in a text leads. */
export type Resolve = (url: string, fromFile: string) => Destination;

/** Finds every link and picture of a body. Reference-style links become plain ones, `{decorative}` becomes a mark. */
export function bodyOf(file: string, source: string, tree: Root, resolve: Resolve): Body {
  inlineDefinitions(tree);
  const references = new Map<number, Reference>();
  walk(tree, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const image = node.type === 'image';
    references.set(start, {
      kind: image ? 'image' : 'link',
      url: node.url,
      text: image ? (node.alt ?? '') : toString(node),
      decorative: image && takeDecorative(parent, index),
      to: resolve(node.url, file),
      at: { file, start, end },
    });
  });
  return { file, source, tree, references };
}

function inlineDefinitions(tree: Root): void {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  walk(tree, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return;
    const plain: Link | Image = {
      ...(node.type === 'linkReference'
        ? { type: 'link', children: node.children }
        : { type: 'image', alt: node.alt ?? '' }),
      url: definition.url,
      title: definition.title ?? null,
      ...(node.position && { position: node.position }),
    } as Link | Image;
    parent.children[index] = plain;
  });
}

function takeDecorative(parent: unknown, index: number): boolean {
  const next = (parent as { children: { type: string; value?: string }[] }).children[index + 1];
  if (next?.type !== 'text' || next.value?.startsWith('{decorative}') !== true) return false;
  next.value = next.value.slice('{decorative}'.length);
  return true;
}
