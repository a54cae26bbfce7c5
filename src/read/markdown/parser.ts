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

/** A parser that does not look for some constructs, and makes nothing of what it has found but what stands there. */
const without = (...names: readonly string[]) =>
  whole()
    .use(function lookLess() {
      const data = this.data();
      data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) =>
        withoutConstructs(extension, names),
      );
      data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) =>
        withoutTransforms(extension),
      );
    })
    .freeze();

// Looking for addresses makes the parser try every word twice, looking for tables every line: half of its time for what
// hardly any text has.
const ADDRESSES = ['emailAutolink', 'wwwAutolink', 'protocolAutolink'];
const quick = without(...ADDRESSES);
const quickest = without(...ADDRESSES, 'table');

/** CommonMark + GFM + our directives. Positions are those of the whole text. */
export function parseTree(text: string): Root {
  if (text.includes('@')) return whole.parse(text);
  // A table of one column needs no bar.
  const tree = (/[|]|:-|-:/.test(text) ? quick : quickest).parse(text);
  return hasLooseAddress(tree) ? whole.parse(text) : tree;
}

/** True where GFM would find an address in a text that the parser itself has not taken for one. */
function hasLooseAddress(node: Nodes): boolean {
  if (node.type === 'text') return /https?:\/\/|www\./i.test(node.value);
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return false;
  return node.children.some(hasLooseAddress);
}

function withoutConstructs(extension: Extension, names: readonly string[]): Extension {
  return {
    ...extension,
    ...(extension.text && { text: recordWithout(extension.text, names) }),
    ...(extension.flow && { flow: recordWithout(extension.flow, names) }),
  };
}

function recordWithout(record: ConstructRecord, names: readonly string[]): ConstructRecord {
  const left: ConstructRecord = {};
  for (const [code, constructs] of Object.entries(record)) {
    const kept = [constructs ?? []].flat().filter(({ name = '' }: Construct) => !names.includes(name));
    if (kept.length > 0) left[code as unknown as number] = kept;
  }
  return left;
}

function withoutTransforms(extension: FromMarkdown): FromMarkdown {
  if (Array.isArray(extension)) return extension.map((inner) => withoutTransforms(inner)) as FromMarkdown;
  return 'transforms' in extension ? { ...extension, transforms: [] } : extension;
}
