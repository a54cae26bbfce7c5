import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { destinationName, type NameOfFile } from '../curriculum/body-content.js';
import type { Body } from '../model/course.js';
import type { ChangeClass } from '../model/course-change.js';
import { textChange } from '../text/word-difference.js';
import type { AspectChange } from './matched.js';

/** Class of a text's change, and whether it is sure. */
export interface TextVerdict {
  readonly class: ChangeClass;
  readonly certain: boolean;
}

const SAME: TextVerdict = { class: 'none', certain: true };

/** Compares two bodies as they would be read: what only the Markdown spells otherwise is no change. */
export function bodyChange(
  before: { readonly body: Body; readonly names: NameOfFile },
  after: { readonly body: Body; readonly names: NameOfFile },
): TextVerdict {
  const [a, b] = [traitsOf(before.body, before.names), traitsOf(after.body, after.names)];
  const isLinkedOtherwise = a.links !== b.links || a.pictures !== b.pictures;
  if (a.targets !== b.targets) return { class: 'content', certain: true };
  if (a.blocks !== b.blocks) return { class: 'content', certain: false };
  const verdict = textChange(a.text, b.text);
  if (verdict === 'none')
    return a.inline === b.inline && !isLinkedOtherwise ? SAME : { class: 'wording', certain: true };
  return { class: verdict, certain: verdict === 'wording' };
}

/** Compares two short texts of front matter; one that came or went is content. */
export function proseChange<Aspect>(
  aspect: Aspect,
  before: string | undefined,
  after: string | undefined,
): readonly AspectChange<Aspect>[] {
  if (before === after) return [];
  if (before === undefined || after === undefined) return [{ aspect, class: 'content' }];
  const verdict = textChange(before, after);
  return [{ aspect, class: verdict, certain: verdict !== 'content' }];
}

/** Each trait as one string, to be compared. */
interface Traits {
  readonly blocks: string;
  readonly inline: string;
  readonly text: string;
  readonly targets: string;
  readonly links: string;
  readonly pictures: string;
}

const INLINE = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'image',
  'inlineCode',
  'break',
  'textDirective',
  'footnoteReference',
  'linkReference',
  'imageReference',
]);

function traitsOf(body: Body, names: NameOfFile): Traits {
  const blocks: string[] = [];
  const inline: string[] = [];
  const texts: string[] = [];
  visit(body.tree as Root, (node) => {
    if (node.type === 'html' || node.type === 'root' || node.type === 'yaml') return;
    if (INLINE.has(node.type)) inline.push(traitOf(node));
    else {
      blocks.push(traitOf(node));
      texts.push('\n');
    }
    if ('value' in node && typeof node.value === 'string') texts.push(node.value);
    else if (node.type === 'image') texts.push(node.alt ?? '');
  });
  const references = [...body.references.values()];
  const target = ({ kind, to }: (typeof references)[number]): string => `${kind} ${destinationName(to, names)}`;
  return {
    blocks: blocks.join(' '),
    inline: inline.join(' '),
    text: texts.join(''),
    targets: references.map(target).sort().join('\n'),
    links: references
      .filter(({ kind }) => kind === 'link')
      .map((reference) => `${target(reference)} ${reference.text}`)
      .join('\n'),
    pictures: references
      .filter(({ kind }) => kind === 'image')
      .map((reference) => `${target(reference)} ${reference.decorative ? '' : reference.text}`)
      .join('\n'),
  };
}

function traitOf(node: Nodes): string {
  if (node.type === 'heading') return `heading${node.depth}`;
  if (node.type === 'list') return node.ordered === true ? `ol${node.start ?? 1}` : 'ul';
  if (node.type === 'containerDirective' || node.type === 'textDirective' || node.type === 'leafDirective')
    return `${node.name}${JSON.stringify(node.attributes ?? {})}`;
  return node.type;
}
