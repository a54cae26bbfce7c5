import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './write-text.js';

/** Writes texts by name into a staging folder; answers with those that the output folder does not have just so. */
export function stageTexts(out: string, folder: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const changed = Object.keys(texts).filter((name) => readText(join(out, name)) !== texts[name]);
  for (const name of changed) writeFileSync(join(folder, name), texts[name] ?? '');
  return changed;
}

/** True if a folder holds a file of that name. */
export function existsIn(folder: string, name: string): boolean {
  return existsSync(join(folder, name));
}
