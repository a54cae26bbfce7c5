import { expect } from 'vitest';
import { checkContent } from '../../src/jobs/check/check-content.js';
import { exampleDay } from '../../src/check/examples/example-workspace.js';
import { rules } from '../../src/check/rules/index.generated.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { LoadedFile } from '../../src/model/source-file.js';

const KNOWN = new Set(rules.map(({ id }) => id));
const BROKEN = /undefined|\[object|^\s*$/;

/**
 * Checks hostile content, in both languages if it is not too much for that: whatever it holds, every diagnostic is
 * whole and points into a file that is there.
 */
export function told(files: readonly LoadedFile[], languages: 'both' | 'one' = 'both'): readonly Diagnostic[] {
  // Of a file that cannot be decoded only the beginning is known.
  const lines = new Map(
    files.map(({ path, content }) => [path, new TextDecoder().decode(content).split(/\r\n|\n|\r/)]),
  );
  if (languages === 'both')
    checkContent(files, { today: exampleDay, language: 'en' }).forEach((diagnostic) => expectWhole(diagnostic, lines));
  const diagnostics = checkContent(files, { today: exampleDay, language: 'sv' });
  diagnostics.forEach((diagnostic) => expectWhole(diagnostic, lines));
  return diagnostics;
}

/** Like `told`, as `rule line:column` of the errors alone, sorted. */
export function errorsOf(files: readonly LoadedFile[]): readonly string[] {
  return told(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)
    .sort();
}

function expectWhole(diagnostic: Diagnostic, texts: ReadonlyMap<string, readonly string[]>): void {
  const { rule, file, start, end, message, why, hint, related } = diagnostic;
  if (!KNOWN.has(rule)) expect.fail(`no rule is called ${rule}`);
  for (const sentence of [message, why, hint]) if (BROKEN.test(sentence)) expect.fail(`${rule}: ${sentence}`);
  for (const place of [{ file, start, end }, ...related]) {
    const lines = texts.get(place.file);
    if (lines === undefined) return expect.fail(`${rule} points into ${place.file}, which is not there`);
    if (place.start.line > lines.length || place.start.column > (lines[place.start.line - 1] ?? '').length + 1)
      expect.fail(`${rule} points beyond ${place.file}`);
    if (
      place.end.line < place.start.line ||
      (place.end.line === place.start.line && place.end.column < place.start.column)
    )
      expect.fail(`${rule} ends before it begins`);
  }
}
