import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Ids of the rules that have a file, sorted. */
export async function ruleIds(root: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, 'src/check/rules')).catch(() => []);
  return names
    .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
}

/** The module that lists every rule. */
export function ruleIndexModule(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${camelCase(id)} } from './${id}.js';\n`).join('');
  const list = ids.map((id) => `  ${camelCase(id)},\n`).join('');
  return (
    `import type { Rule } from '../../findings/rule.js';\n${imports}\n/** Every rule, sorted by id. */\n` +
    `export const rules: readonly Rule[] = [${list === '' ? '' : `\n${list}`}];\n`
  );
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
