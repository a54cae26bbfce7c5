import type { Element, ElementContent } from 'hast';
import type { Heading, Image, Link, Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Options } from 'remark-rehype';
import type { Body } from '../../model/course.js';
import { anchorOf, headingAnchors } from '../../text/heading-anchors.js';
import { audienceTitle, contentLanguage, type View } from '../view.js';
import { fill } from '../words/words.js';
import { type LinkTarget, linkTarget } from './links.js';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['heading']>>[0];

/** The place of a body on the page. */
export interface BodyFrame {
  /** Put before every id. */
  readonly prefix: string;
  /** Levels that its headings go down: 1 makes `##` an h3. */
  readonly deeper: number;
}

/** Handlers from mdast to hast for all that the page writes otherwise than plain Markdown. */
export function bodyHandlers(body: Body, frame: BodyFrame, view: View): Handlers {
  const anchors = headingAnchors(body.tree);
  const known = new Set(anchors.values());
  const ours = interfaceMark(view);
  const reference = (node: Nodes): ReturnType<Body['references']['get']> =>
    body.references.get(node.position?.start.offset ?? -1);
  const anchorTarget = (url: string): LinkTarget => {
    const anchor = anchorOf(url);
    return known.has(anchor) ? { href: `#${frame.prefix}h-${anchor}`, newTab: false } : { href: undefined };
  };
  const callOut = (
    state: State,
    node: ContainerDirective,
    title: string,
    properties: Element['properties'],
  ): Element => {
    const heading = element('p', { className: ['callout-title'], ...ours }, [text(title)]);
    return element('div', { className: ['callout', node.name], ...properties }, [
      heading,
      ...(state.all(node) as ElementContent[]),
    ]);
  };

  return {
    heading(state: State, node: Heading): Element {
      const level = Math.min(6, Math.max(2, node.depth) + frame.deeper);
      return element(`h${level}`, { id: `${frame.prefix}h-${anchors.get(node)}` }, state.all(node));
    },
    link(state: State, node: Link): Element | ElementContent[] {
      const to = reference(node)?.to ?? writtenAddress(node.url);
      const target = to.kind === 'anchor' ? anchorTarget(to.url) : linkTarget(to, toString(node), view);
      const note =
        target.note === undefined
          ? []
          : [element('span', { className: ['note-after'], ...ours }, [text(` (${target.note})`)])];
      if (target.href === undefined) {
        const words =
          target.name === undefined ? state.all(node) : [element('span', { dataLink: target.name }, state.all(node))];
        return [...words, ...note];
      }
      const elsewhere = target.newTab ? { target: '_blank', rel: ['noopener', 'noreferrer'] } : {};
      return element('a', { href: target.href, ...elsewhere }, [...state.all(node), ...note]);
    },
    image(_state: State, node: Image): ElementContent[] {
      const to = reference(node);
      if (to?.to.kind !== 'media') return node.alt ? [text(node.alt)] : [];
      const { packaged, width, height } = to.to.file;
      const size = width === undefined || height === undefined ? {} : { width, height };
      return [element('img', { src: packaged, alt: to.decorative ? '' : to.text, ...size }, [])];
    },
    containerDirective(state: State, node: ContainerDirective): Element | ElementContent[] {
      if (node.name === 'audience') {
        const id = node.attributes?.['is'] ?? '';
        const title = fill(view.words.page.audience, { audience: audienceTitle(view, id) });
        return callOut(state, node, title, { dataAudience: id });
      }
      const { note, warning, example } = view.words.page;
      const title = new Map([
        ['note', note],
        ['warning', warning],
        ['example', example],
      ]).get(node.name);
      return title === undefined ? (state.all(node) as ElementContent[]) : callOut(state, node, title, {});
    },
    leafDirective: (state: State, node: LeafDirective) => state.all(node) as ElementContent[],
    textDirective(state: State, node: TextDirective): Element | ElementContent[] {
      const [language] = Object.keys(node.attributes ?? {});
      return language === undefined ? state.all(node) : element('span', { lang: language }, state.all(node));
    },
  };
}

/** Marks our own words among a producer's in another language. */
export function interfaceMark(view: View): Element['properties'] {
  return contentLanguage(view).markup === '' ? {} : { lang: view.language };
}

/** An element without a position in any file. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Destination of a link that the parser made of bare text, which has no position to be looked up by. */
function writtenAddress(url: string): Parameters<typeof linkTarget>[0] {
  if (/^https?:\/\//i.test(url)) return { kind: 'web', url };
  return /^mailto:/i.test(url) ? { kind: 'mail', url } : { kind: 'unsafe', url };
}
