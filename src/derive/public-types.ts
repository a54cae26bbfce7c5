import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes the declarations away that nobody reaches from the package's own: what is not for others to build on is not
 * published.
 */
export async function keepPublicTypes(tool: string): Promise<void> {
  const reached = new Set<string>();
  const waiting = [path.join(tool, 'index.d.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, from, inline] of (await readFile(file, 'utf8')).matchAll(
      /\bfrom ['"](\.[^'"]+)['"]|\bimport\(['"](\.[^'"]+)['"]\)/g,
    )) {
      waiting.push(path.join(path.dirname(file), (from ?? inline ?? '').replace(/\.js$/, '.d.ts')));
    }
  }
  const entries = await readdir(tool, { recursive: true, withFileTypes: true });
  const declarations = entries
    .filter(({ name }) => name.endsWith('.d.ts'))
    .map(({ parentPath, name }) => path.join(parentPath, name));
  await Promise.all(declarations.filter((file) => !reached.has(file)).map((file) => rm(file)));
}
