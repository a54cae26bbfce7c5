import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Notes } from '../reading.js';
import { markdownSilences } from '../silences.js';
import { directiveFindings, restrictedDirectives } from './directives.js';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(function directives() {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(restrictedDirectives());
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  })
  .freeze();

/** Deepest nesting of quotes and lists that anybody writes: beyond it the parser's own recursion would be the limit. */
const DEEPEST = 100;
/** Most lines without an empty one among them: the parser's time grows with the square of a paragraph. */
const LONGEST = 2000;

/** CommonMark + GFM + our directives; the front matter's node is taken away, positions stay those of the whole file. */
export function parseMarkdown(file: string, text: string, notes: Notes): Root {
  const deep = tooDeep(text);
  const long = deep === undefined ? tooLong(text) : undefined;
  const at = deep ?? long;
  if (at !== undefined) {
    const data = long === undefined ? { what: 'nesting', limit: DEEPEST } : { what: 'paragraph', limit: LONGEST };
    notes.findings.push({ rule: 'file-too-large', at: { file, start: at, end: at }, data });
    return { type: 'root', children: [] };
  }
  const tree = parser.parse(text);
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  notes.findings.push(...directiveFindings(file, text, tree));
  notes.silences.push(...markdownSilences(file, tree));
  return tree;
}

function tooDeep(text: string): number | undefined {
  for (const match of text.matchAll(/^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*)+/gm)) {
    if ((match[0].match(/[>*+.)-]/g)?.length ?? 0) > DEEPEST) return match.index;
  }
  for (const pattern of [/\[{101,}/, /\[(?:[^[\]\n]*\[){100}/, /[*_]{200,}/]) {
    const found = pattern.exec(text);
    if (found !== null) return found.index;
  }
  return undefined;
}

/** Where a run of lines begins that is longer than anybody writes. */
function tooLong(text: string): number | undefined {
  let start = 0;
  let lines = 0;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0].trim() === '') [start, lines] = [match.index + match[0].length, 0];
    else if ((lines += 1) > LONGEST) return start;
  }
  return undefined;
}
