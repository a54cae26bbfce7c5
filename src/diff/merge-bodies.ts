import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { destinationName, type NameOfFile } from '../curriculum/body-content.js';
import type { Body, Reference } from '../model/course.js';
import { pairing } from '../text/pairing.js';
import { marked, mergeInline, type Retold, type TargetOf } from './merge-inline.js';

/** A body, and what its course calls the files it links to. */
export interface NamedBody {
  readonly body: Body;
  readonly names: NameOfFile;
}

/**
 * Two states of a body in one, to be rendered as the later one would be: what came in `ins.added`, what went in
 * `del.removed`. Links that went
 * are words with their address, pictures that went their alternative text after `picture` (*Bild*). One side may be
 * missing: then all of the other came or went.
 */
export function mergeBodies(before: NamedBody | undefined, after: NamedBody | undefined, picture: string): Body {
  const body = (after ?? before)?.body;
  if (body === undefined) throw new Error('nothing to merge');
  const merging = {
    before: targetsOf(before),
    after: targetsOf(after),
    retold: retelling(before?.body.references ?? NONE, picture),
  };
  const children = merged(before?.body.tree.children ?? [], after?.body.tree.children ?? [], merging);
  return { ...body, tree: { type: 'root', children }, references: after?.body.references ?? NONE };
}

const NONE: Body['references'] = new Map<number, Reference>();

interface Merging {
  readonly before: TargetOf;
  readonly after: TargetOf;
  readonly retold: Retold;
}

function targetsOf(side: NamedBody | undefined): TargetOf {
  return (node) => {
    const to = side?.body.references.get(node.position?.start.offset ?? -1)?.to;
    if (to !== undefined && side !== undefined) return destinationName(to, side.names);
    return 'url' in node ? node.url : '';
  };
}

const RUNNING = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
const HOLDING = new Set<Nodes['type']>([
  'list',
  'listItem',
  'blockquote',
  'containerDirective',
  'footnoteDefinition',
  'table',
  'tableRow',
]);

function merged(before: readonly RootContent[], after: readonly RootContent[], merging: Merging): RootContent[] {
  const seen = (nodes: readonly RootContent[]): readonly RootContent[] =>
    nodes.filter(({ type }) => type !== 'html' && type !== 'yaml');
  const [a, b] = [seen(before), seen(after)];
  const steps = pairing(a.map(textOf), b.map(textOf), { a: a.map(kindOf), b: b.map(kindOf) });
  return steps.flatMap((step): RootContent[] => {
    const [was, is] = [step.a === undefined ? undefined : a[step.a], step.b === undefined ? undefined : b[step.b]];
    if (was === undefined) return is === undefined ? [] : [whole(is, 'added', merging)];
    if (is === undefined) return [whole(was, 'removed', merging)];
    return both(was, is, merging);
  });
}

function both(was: RootContent, is: RootContent, merging: Merging): RootContent[] {
  if (print(was, merging.before) === print(is, merging.after)) return [is];
  if (RUNNING.has(is.type))
    return [
      {
        ...is,
        children: mergeInline(
          { nodes: running(was), targetOf: merging.before },
          { nodes: running(is), targetOf: merging.after },
          merging.retold,
        ),
      } as RootContent,
    ];
  if (is.type === 'tableRow') {
    const cells = childrenOf(was);
    return [
      {
        ...is,
        children: is.children.flatMap((cell, index) =>
          both(cells[index] ?? { type: 'tableCell', children: [] }, cell, merging),
        ),
      } as RootContent,
    ];
  }
  if (HOLDING.has(is.type))
    return [{ ...is, children: merged(childrenOf(was), childrenOf(is), merging) } as RootContent];
  return [whole(was, 'removed', merging), whole(is, 'added', merging)];
}

/** A block that came or went: every text in it is marked, so that lists and tables stay what they are. */
function whole(node: RootContent, kind: 'added' | 'removed', merging: Merging): RootContent {
  if (node.type === 'footnoteDefinition' && kind === 'removed') {
    const told = toString(node);
    return {
      type: 'paragraph',
      children: [marked('removed', [{ type: 'text', value: `[${node.label ?? node.identifier}] ${told}` }])],
    };
  }
  if (RUNNING.has(node.type)) {
    const children = running(node);
    const told = kind === 'removed' ? children.map((child) => withinRetold(child, merging.retold)) : children;
    return { ...node, children: told.length === 0 ? [] : [marked(kind, told)] } as RootContent;
  }
  if (HOLDING.has(node.type))
    return { ...node, children: childrenOf(node).map((child) => whole(child, kind, merging)) } as RootContent;
  if (node.type === 'definition' && kind === 'removed') return { type: 'paragraph', children: [] };
  if (node.type === 'code')
    return { type: 'paragraph', children: [marked(kind, [{ type: 'inlineCode', value: node.value }])] };
  return node;
}

/** A removed node with links and pictures told in words, wherever in it they are. */
function withinRetold(node: PhrasingContent, retold: Retold): PhrasingContent {
  const told = retold(node);
  if (told !== node || !('children' in told)) return told;
  return {
    ...told,
    children: (told.children as PhrasingContent[]).map((child) => withinRetold(child, retold)),
  } as PhrasingContent;
}

/** Nothing that went may be looked up among what is there now: places in the text tell others apart. */
function retelling(references: Body['references'], picture: string): Retold {
  return (node) => {
    const text = (value: string): PhrasingContent => ({ type: 'text', value });
    if (node.type === 'footnoteReference') return text(`[${node.label ?? node.identifier}]`);
    if (node.type === 'image' || node.type === 'imageReference')
      return text(`[${picture}${node.alt ? `: ${node.alt}` : ''}]`);
    if (node.type !== 'link' && node.type !== 'linkReference') return node;
    const to = references.get(node.position?.start.offset ?? -1)?.to;
    const said = toString(node);
    return text(to?.kind === 'web' && to.url !== said ? `${said} (${to.url})` : said);
  };
}

function running(node: RootContent): PhrasingContent[] {
  return childrenOf(node) as PhrasingContent[];
}

function childrenOf(node: RootContent): RootContent[] {
  return 'children' in node ? ((node as Parents).children as RootContent[]) : [];
}

/** The words of a block, those of its parts kept apart. */
function textOf(node: RootContent): string {
  return HOLDING.has(node.type) ? childrenOf(node).map(textOf).join(' ') : toString(node);
}

/** Blocks of unlike kinds are never the same block. */
function kindOf(node: RootContent): string {
  if (node.type === 'heading') return `heading${node.depth}`;
  if (node.type === 'list') return node.ordered === true ? 'ol' : 'ul';
  if (node.type === 'containerDirective') return `${node.name}${JSON.stringify(node.attributes ?? {})}`;
  if (node.type === 'footnoteDefinition') return `note ${node.identifier}`;
  return node.type === 'table' ? `table${node.children[0]?.children.length ?? 0}` : node.type;
}

/** A block as it would be read, links' and pictures' targets included: where in the file it stands is no part of it. */
function print(node: Nodes, targetOf: TargetOf): string {
  const {
    position: _,
    children,
    url: __,
    ...rest
  } = node as Nodes & { readonly children?: readonly Nodes[]; readonly url?: string };
  const target = node.type === 'link' || node.type === 'image' ? targetOf(node) : '';
  return (
    JSON.stringify(rest) +
    target +
    (children ?? [])
      .filter(({ type }) => type !== 'html')
      .map((child) => print(child, targetOf))
      .join('')
  );
}
