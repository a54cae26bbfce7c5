import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a whole file of tests, to be removed when they are over. */
export function temporaryPlace(): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kurspaket-test-')));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
