import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { contentChange } from '../jobs/compare/content-change.js';
import type { checkContent } from '../jobs/check/check-content.js';
import type { Example, Rule } from '../findings/rule.js';
import type { PackageRule } from '../inspect/rule.js';
import type { Diagnostic, ToolLanguage } from '../model/diagnostic.js';

/** The rules, and what the tool says of an example. */
export interface LoadedRules {
  readonly rules: ReadonlyMap<string, Rule>;
  /** Those about packages, in the order in which a package is looked at. */
  readonly packageRules: readonly PackageRule[];
  /** `base`: what stood there before, for a rule that compares; `answers`: what addresses answer, for one that asks. */
  readonly check: (
    example: Example,
    language: ToolLanguage,
    surroundings: Pick<Rule, 'base' | 'answers'>,
  ) => readonly Diagnostic[];
}

const ENTRY = `
export { rules } from './check/rules/index.generated.js';
export { packageRules } from './inspect/rules/all-rules.js';
export { contentChange } from './jobs/compare/content-change.js';
export { checkContent } from './jobs/check/check-content.js';
export { exampleDay, exampleWorkspace } from './check/examples/example-workspace.js';
`;

interface Entry {
  readonly rules: readonly Rule[];
  readonly packageRules: readonly PackageRule[];
  readonly contentChange: typeof contentChange;
  readonly checkContent: typeof checkContent;
  readonly exampleDay: string;
  readonly exampleWorkspace: Example;
}

/** The rules as their files say now: an import would tell of those there were when this program was bundled. */
export async function loadRules(root: string): Promise<LoadedRules> {
  const outfile = path.join(root, 'dist/derive/rules.js');
  await build({
    stdin: { contents: ENTRY, resolveDir: path.join(root, 'src'), loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const hash = createHash('sha256')
    .update(await readFile(outfile))
    .digest('hex');
  const entry = (await import(/* @vite-ignore */ `${pathToFileURL(outfile).href}?${hash}`)) as Entry;
  return {
    rules: new Map(entry.rules.map((rule) => [rule.id, rule])),
    packageRules: entry.packageRules,
    check: (example, language, { base, answers }) => {
      const options = {
        today: entry.exampleDay,
        language,
        ...(answers && { answers: new Map(Object.entries(answers)) }),
      };
      const content = (layer: Example): Parameters<typeof contentChange>[1] => ({
        files: filesOf({ ...entry.exampleWorkspace, ...layer }),
        load: (file) => file,
      });
      const sinceThen =
        base === undefined ? [] : entry.contentChange(content(base), content(example), options).diagnostics;
      return [...entry.checkContent(filesOf({ ...entry.exampleWorkspace, ...example }), options), ...sinceThen];
    },
  };
}

/** Files that are in memory, as the disk would hand them over. */
function filesOf(example: Example): Parameters<typeof checkContent>[0] {
  const files = Object.entries(example).flatMap(([name, content]) => {
    if (content === null) return [];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [{ path: name, absolute: `/nowhere/${name}`, bytes: bytes.length, content: bytes }];
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
