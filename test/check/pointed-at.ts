import { exampleDay } from '../../src/check/examples/example-workspace.js';
import type { Example } from '../../src/findings/rule.js';
import { checkContent } from '../../src/jobs/check/check-content.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { lineStarts } from '../../src/text/lines.js';
import { exampleFiles } from '../example-files.js';

/** What a rule says of an example, each finding with the text that it points at. */
export function pointedAt(
  rule: string,
  example: Example,
): readonly {
  readonly text: string;
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  readonly severity: string;
}[] {
  const texts = new Map(exampleFiles(example).map(({ path, content }) => [path, new TextDecoder().decode(content)]));
  return checkContent(exampleFiles(example), { today: exampleDay, language: 'sv' })
    .filter((diagnostic) => diagnostic.rule === rule)
    .map((diagnostic) => ({ ...diagnostic, text: stretch(texts.get(diagnostic.file) ?? '', diagnostic) }));
}

/** A task whose body is this text; `front` are more lines of its front matter. */
export function taskWith(body: string, front = ''): string {
  return `---\nid: prova-i-ett-samtal\ntitle: "Prova i ett samtal"\nkind: practise\ntime: 30 min\ngoals:\n  - oppna-fragor\nwhy: "Det du övar på blir ditt."\n${front}---\n${body}\n`;
}

/** Where the task of `taskWith` lies. */
export const TASK = 'resa/kurs/follow-up/01-prova.md';

function stretch(text: string, { start, end }: Pick<Diagnostic, 'start' | 'end'>): string {
  const starts = lineStarts(text);
  const offset = ({ line, column }: Diagnostic['start']): number => (starts[line - 1] ?? 0) + column - 1;
  return text.slice(offset(start), offset(end));
}
