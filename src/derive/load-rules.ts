import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Rule } from '../check/rule.js';
import { ruleIndexModule } from './rule-index.js';

/** The rules as their files say now: an import would tell of those there were when this program was bundled. */
export async function loadRules(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, Rule>> {
  const outfile = path.join(root, 'dist/derive/rules.js');
  await build({
    stdin: { contents: ruleIndexModule(ids), resolveDir: path.join(root, 'src/check/rules'), loader: 'ts' },
    outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'silent',
  });
  const hash = createHash('sha256').update(await readFile(outfile)).digest('hex');
  const { rules } = (await import(/* @vite-ignore */ `${pathToFileURL(outfile).href}?${hash}`)) as { readonly rules: readonly Rule[] };
  return new Map(rules.map((rule) => [rule.id, rule]));
}
