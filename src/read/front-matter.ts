import type { FindingOf } from '../model/reader-faults.js';
import type { Notes } from './reading.js';
import type { YamlStretch } from './yaml.js';

/** The YAML between the `---` lines at the top of a Markdown file; undefined, with a finding, where there is none. */
export function frontMatter(file: string, text: string, notes: Notes): YamlStretch | undefined {
  const root = { file, start: 0, end: Math.min(3, text.length) };
  const open = /^---[ \t]*(?:\r?\n|$)/.exec(text);
  if (open === null) {
    notes.findings.push({ rule: 'yaml-syntax', ...almostOpen(file, text) });
    return undefined;
  }
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  if (close === null) {
    const almost = /^(?!---[ \t]*$)[-–—−]{2,}[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
    const at =
      almost === null
        ? root
        : { file, start: start + almost.index, end: start + almost.index + almost[0].trimEnd().length };
    notes.findings.push({
      rule: 'yaml-syntax',
      at,
      facts: { kind: almost === null ? 'front-matter-open' : 'odd-end' },
    });
    return undefined;
  }
  return { file, text, start, end: start + close.index, root };
}

/** What stands where the first line of the front matter should be. */
function almostOpen(file: string, text: string): Omit<FindingOf<'yaml-syntax'>, 'rule'> {
  const blank = /^\s+(?=---[ \t]*(?:\r?\n|$))/.exec(text)?.[0].length;
  if (blank !== undefined) return { at: { file, start: blank, end: blank + 3 }, facts: { kind: 'late-start' } };
  const odd = /^\s*([-–—−]{1,20})[ \t]*(?:\r?\n|$)/.exec(text);
  if (odd === null) return { at: { file, start: 0, end: 0 }, facts: { kind: 'no-front-matter' } };
  const start = odd[0].indexOf(odd[1] ?? '');
  return { at: { file, start, end: start + (odd[1] ?? '').length }, facts: { kind: 'odd-start' } };
}
