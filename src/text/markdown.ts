import { oneLine } from './shortened.js';

/** Plain text as it may stand in a line of Markdown, a table's cell included: nothing in it is markup. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~#&]/g, (mark) => `\\${mark}`)
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replace(/@(?=\w)/g, '@\u200b');
}

/** A table of Markdown; columns whose heading is given with `:` at its end are numbers. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(headings.map((heading) => heading.replace(/:$/, ''))),
    line(headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
