import type { Notes } from './reading.js';
import type { YamlStretch } from './yaml.js';

/** The YAML between the `---` lines at the top of a Markdown file; undefined, with a finding, where there is none. */
export function frontMatter(file: string, text: string, notes: Notes): YamlStretch | undefined {
  const root = { file, start: 0, end: Math.min(3, text.length) };
  const open = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (open === null) {
    notes.findings.push({ rule: 'yaml-syntax', at: { ...root, end: 0 }, data: { kind: 'no-front-matter' } });
    return undefined;
  }
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  if (close === null) {
    notes.findings.push({ rule: 'yaml-syntax', at: root, data: { kind: 'front-matter-open' } });
    return undefined;
  }
  return { file, text, start, end: start + close.index, root };
}
