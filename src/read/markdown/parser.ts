import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import { restrictedDirectives } from './directives.js';

type FromMarkdown = NonNullable<Data['fromMarkdownExtensions']>[number];

const whole = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(function directives() {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(restrictedDirectives());
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  })
  .freeze();

// Looking for e-mail addresses makes the parser try every word twice: a third of the time for what hardly any text has.
const quick = whole().use(function withoutGuesses() {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => withoutEmail(extension));
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) => withoutTransforms(extension));
}).freeze();

/** CommonMark + GFM + our directives. Positions are those of the whole text. */
export function parseTree(text: string): Root {
  if (text.includes('@')) return whole.parse(text);
  const tree = quick.parse(text);
  return hasLooseAddress(tree) ? whole.parse(text) : tree;
}

/** True where GFM would find an address in a text that the parser itself has not taken for one. */
function hasLooseAddress(node: Nodes): boolean {
  if (node.type === 'text') return /https?:\/\/|www\./i.test(node.value);
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return false;
  return node.children.some(hasLooseAddress);
}

function withoutEmail(extension: Extension): Extension {
  if (extension.text === undefined) return extension;
  const text: ConstructRecord = {};
  for (const [code, constructs] of Object.entries(extension.text)) {
    const kept = [constructs ?? []].flat().filter(({ name }: Construct) => name !== 'emailAutolink');
    if (kept.length > 0) text[Number(code)] = kept;
  }
  return { ...extension, text };
}

function withoutTransforms(extension: FromMarkdown): FromMarkdown {
  if (Array.isArray(extension)) return extension.map((inner) => withoutTransforms(inner)) as FromMarkdown;
  return 'transforms' in extension ? { ...extension, transforms: [] } : extension;
}
