import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Body } from '../../model/course.js';
import { proseFigures, type ProseFigures } from '../../text/prose.js';

/** How hard a text is to read, and its hardest paragraph. */
export interface ReadingEase extends ProseFigures {
  readonly hardest: { readonly start: number; readonly end: number; readonly lix: number };
}

/** Shorter texts say nothing about how somebody writes. */
const FEWEST_WORDS = 80;
const FEWEST_IN_PARAGRAPH = 25;

/**
 * The figures of a body's running text, without names of laws; undefined where it is too short to judge, or easier than
 * `hard`.
 */
export function readingEase(body: Body, names: readonly string[], hard: number): ReadingEase | undefined {
  const written = [...sentencesOf(body.tree)].map((node) => ({
    node,
    text: toString(node, { includeHtml: false }).replace(/\s+/g, ' '),
  }));
  const all = (paragraphs: typeof written): ProseFigures => proseFigures(paragraphs.map(({ text }) => text).join('\n'));
  // Most texts are easy, names and all: they are not looked at twice.
  if (all(written).lix < hard) return undefined;
  const paragraphs = written.map(({ node, text }) => ({ node, text: withoutNames(text, names) }));
  const figures = all(paragraphs);
  const judged = paragraphs
    .map(({ node, text }) => ({ node, ...proseFigures(text) }))
    .filter(({ words }) => words >= FEWEST_IN_PARAGRAPH);
  const [hardest] = judged.sort((one, other) => other.lix - one.lix);
  if (figures.words < FEWEST_WORDS || figures.lix < hard || hardest === undefined) return undefined;
  const { node, lix } = hardest;
  return { ...figures, hardest: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, lix } };
}

/**
 * Paragraphs that end as sentences do. Quotations are not the producer's own words, nor are tables and headings running
 * text.
 */
function* sentencesOf(parent: Parents): Generator<Nodes> {
  for (const node of parent.children) {
    if (node.type === 'paragraph') {
      if (/[.!?:…][”"')\]]*\s*$/.test(toString(node, { includeHtml: false }))) yield node;
    } else if (node.type === 'list' || node.type === 'listItem' || node.type === 'containerDirective')
      yield* sentencesOf(node);
  }
}

/** `socialtjänstlagen (2025:400)`, `lag (1990:52) med särskilda bestämmelser om vård av unga`. */
const LAW =
  /(?<!\p{L})\p{L}{0,40}(?:lag|lagen|balken?|förordning|förordningen)\s\(\d{4}:\d+\)(?:\s(?:om|med särskilda bestämmelser om)\s[^.,;:]*)?/gu;

/** Names of laws and publications are long, but nobody can write them shorter. */
function withoutNames(text: string, names: readonly string[]): string {
  const known = names.reduce((rest, name) => rest.replaceAll(name, 'X'), text);
  return known.replace(LAW, 'X').replace(/https?:\/\/\S+/g, 'X');
}
