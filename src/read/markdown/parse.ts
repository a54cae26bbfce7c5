import type { Root } from 'mdast';
import type { Notes } from '../reading.js';
import { markdownSilences } from '../silences.js';
import { directiveFindings } from './directives.js';
import { placeLooseAddresses } from './loose-addresses.js';
import { excessOf } from './excess.js';
import { parseTree } from './parser.js';

/** CommonMark + GFM + our directives; the front matter's node is taken away, positions stay those of the whole file. */
export function parseMarkdown(file: string, text: string, notes: Notes): Root {
  const excess = excessOf(text);
  if (excess !== undefined) {
    const { kind, limit, offset } = excess;
    notes.findings.push({ rule: 'file-too-large', at: { file, start: offset, end: offset }, facts: { kind, limit } });
    return { type: 'root', children: [] };
  }
  const tree = parseTree(text);
  placeLooseAddresses(tree, text);
  tree.children = tree.children.filter((node) => node.type !== 'yaml');
  notes.findings.push(...directiveFindings(file, text, tree));
  notes.silences.push(...markdownSilences(file, tree));
  return tree;
}
