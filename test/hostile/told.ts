import { expect } from 'vitest';
import { checkContent } from '../../src/check-content.js';
import { exampleDay } from '../../src/check/example-workspace.js';
import { rules } from '../../src/check/rules/index.generated.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { LoadedFile } from '../../src/model/source-file.js';

const KNOWN = new Set(rules.map(({ id }) => id));
const BROKEN = /undefined|\[object|NaN|^\s*$/;

/** Checks hostile content in both languages: whatever it holds, every diagnostic is whole and points into a file that is there. */
export function told(files: readonly LoadedFile[]): readonly Diagnostic[] {
  checkContent(files, { today: exampleDay, language: 'en' }).forEach((diagnostic) => expectWhole(diagnostic, files));
  const diagnostics = checkContent(files, { today: exampleDay, language: 'sv' });
  diagnostics.forEach((diagnostic) => expectWhole(diagnostic, files));
  return diagnostics;
}

/** Like `told`, as `rule line:column` of the errors alone, sorted. */
export function errorsOf(files: readonly LoadedFile[]): readonly string[] {
  return told(files).filter(({ severity }) => severity === 'error').map(({ rule, start }) => `${rule} ${start.line}:${start.column}`).sort();
}

function expectWhole(diagnostic: Diagnostic, files: readonly LoadedFile[]): void {
  const { rule, file, start, end, message, why, hint, related } = diagnostic;
  if (!KNOWN.has(rule)) expect.fail(`no rule is called ${rule}`);
  for (const sentence of [message, why, hint]) if (BROKEN.test(sentence)) expect.fail(`${rule}: ${sentence}`);
  for (const place of [{ file, start, end }, ...related]) {
    const found = files.find(({ path }) => path === place.file);
    if (found === undefined) expect.fail(`${rule} points into ${place.file}, which is not there`);
    // Of a file that cannot be decoded only the beginning is known.
    const lines = new TextDecoder().decode(found?.content).split(/\r\n|\n|\r/);
    if (place.start.line > lines.length || place.start.column > (lines[place.start.line - 1] ?? '').length + 1) expect.fail(`${rule} points beyond ${place.file}`);
    if (place.end.line < place.start.line || (place.end.line === place.start.line && place.end.column < place.start.column)) expect.fail(`${rule} ends before it begins`);
  }
}
