import { isMap, isNode, isSeq, visit, type Document } from 'yaml';
import type { Root } from 'mdast';
import type { Silence } from '../model/diagnostic.js';
import type { YamlStretch } from './yaml.js';

/** Rule and reason; written carelessly they are still found, so that the producer is told. */
const COMMENT = /kurspaket-disable(?![\w-])[\s:]*([^\s:]*)\s*:?(.*)$/s;

/** `# kurspaket-disable rule: reason` silences the rule for the next key, or for the next entry of a list. */
export function yamlSilences(document: Document.Parsed, stretch: YamlStretch): readonly Silence[] {
  const yaml = stretch.text.slice(stretch.start, stretch.end);
  if (!yaml.includes('kurspaket-disable')) return [];
  const stretches: [number, number][] = [];
  visit(document, {
    Map(_, node) {
      for (const pair of node.items) {
        if (!isNode(pair.key) || !pair.key.range) continue;
        const value = isNode(pair.value) ? pair.value.range : undefined;
        stretches.push([pair.key.range[0], Math.max(pair.key.range[1], value?.[1] ?? 0)]);
      }
    },
    Seq(_, node) {
      for (const item of node.items)
        if ((isMap(item) || isSeq(item)) && item.range) stretches.push([item.range[0], item.range[1]]);
    },
  });
  stretches.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const silences: Silence[] = [];
  for (const match of yaml.matchAll(/^[ \t]*(?:- [ \t]*)?#([^\n]*)/gm)) {
    const comment = COMMENT.exec((match[1] ?? '').trimEnd());
    if (comment === null) continue;
    const start = match.index + match[0].indexOf('#');
    const end = match.index + match[0].trimEnd().length;
    const next = stretches.find(([from]) => from > start);
    const at = { file: stretch.file, start: stretch.start + start, end: stretch.start + end };
    silences.push({
      rule: comment[1] ?? '',
      reason: (comment[2] ?? '').trim(),
      at,
      ...(next && { covers: { file: stretch.file, start: stretch.start + next[0], end: stretch.start + next[1] } }),
    });
  }
  return silences;
}

/** `<!-- kurspaket-disable rule: reason -->` silences the rule for the next block. */
export function markdownSilences(file: string, tree: Root): readonly Silence[] {
  const silences: Silence[] = [];
  const walk = (parent: { readonly children: readonly Root['children'][number][] }): void => {
    parent.children.forEach((node, index) => {
      if (node.type === 'html') {
        const comment = COMMENT.exec(/^<!--(.*)-->\s*$/s.exec(node.value)?.[1]?.trim() ?? '');
        if (comment === null) return;
        const next = parent.children
          .slice(index + 1)
          .find((sibling) => sibling.type !== 'html' || !sibling.value.startsWith('<!--'));
        silences.push({
          rule: comment[1] ?? '',
          reason: (comment[2] ?? '').trim(),
          at: { file, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
          ...(next && {
            covers: { file, start: next.position?.start.offset ?? 0, end: next.position?.end.offset ?? 0 },
          }),
        });
      } else if ('children' in node) walk(node as { readonly children: readonly Root['children'][number][] });
    });
  };
  walk(tree);
  return silences;
}
