import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { commandsPage } from './commands-page.js';
import { formatIndexPage, formatPage, valuesPage } from './format-pages.js';
import { loadRules, type LoadedRules } from './load-rules.js';
import { packageRulesPage } from './package-rules-page.js';
import { presetPage } from './preset-page.js';
import { ruleIds, ruleIndexModule } from './rule-index.js';
import { ruleIndexPage, rulePage } from './rule-pages.js';
import { schemaText, selfContained } from './schema-json.js';
import { namesModule } from './schema-names.js';
import { typesModule } from './schema-types.js';
import { validatorsModule } from './schema-validators.js';
import { readSchemas, schemaKinds } from './schema.js';

/** A file made from others and committed. */
export interface DerivedFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Its whole text, the same for the same input. */
  readonly make: () => Promise<string>;
}

const CODE_MARK = '// Made by `npm run update`: change what it is made from instead.\n';
const PAGE_MARK = '<!-- Made by `npm run update`: change what it is made from instead. -->\n\n';

/** Everything that `npm run update` makes in the repository at `root`. */
export async function derivedFiles(root: string): Promise<readonly DerivedFile[]> {
  const schemas = await readSchemas(root);
  const ids = await ruleIds(root);
  // Loaded when the first page wants them: a rule that does not compile must not keep the rest from being made.
  let loading: ReturnType<typeof loadRules> | undefined;
  const rules = (): ReturnType<typeof loadRules> => (loading ??= loadRules(root));
  return [
    ...schemaKinds.map((kind) => ({
      path: `schemas/${kind}.schema.json`,
      make: async () => schemaText(selfContained(schemas.files[kind], schemas)),
    })),
    { path: 'src/read/schema/types.generated.ts', make: async () => CODE_MARK + (await typesModule(schemas)) },
    {
      path: 'src/read/schema/validators.generated.ts',
      make: async () => `${CODE_MARK}// @ts-nocheck\n${await validatorsModule(schemas)}`,
    },
    { path: 'src/read/schema/names.generated.ts', make: async () => CODE_MARK + namesModule(schemas) },
    { path: 'src/check/rules/index.generated.ts', make: async () => CODE_MARK + ruleIndexModule(ids) },
    { path: 'docs/format/README.md', make: async () => PAGE_MARK + formatIndexPage(schemas) },
    { path: 'docs/format/values.md', make: async () => PAGE_MARK + valuesPage(schemas) },
    ...schemaKinds.map((kind) => ({
      path: `docs/format/${kind}.md`,
      make: async () => PAGE_MARK + formatPage(kind, schemas),
    })),
    { path: 'docs/commands.md', make: async () => PAGE_MARK + commandsPage() },
    { path: 'docs/lms/README.md', make: async () => PAGE_MARK + presetPage() },
    { path: 'docs/package-rules.md', make: async () => PAGE_MARK + packageRulesPage((await rules()).packageRules) },
    { path: 'docs/rules/README.md', make: async () => PAGE_MARK + ruleIndexPage([...(await rules()).rules.values()]) },
    ...ids.map((id) => ({ path: `docs/rules/${id}.md`, make: async () => PAGE_MARK + pageOf(id, await rules()) })),
  ];
}

/** Pages of what there is no longer: files in the folders of generated pages that nothing makes. */
export async function orphanedPages(root: string, files: readonly DerivedFile[]): Promise<readonly string[]> {
  const made = new Set(files.map((file) => file.path));
  const found = await Promise.all(
    ['docs/format', 'docs/lms', 'docs/rules'].map(async (folder) => {
      const names = await readdir(path.join(root, folder)).catch(() => []);
      return names.map((name) => `${folder}/${name}`);
    }),
  );
  return found
    .flat()
    .filter((page) => !made.has(page))
    .sort();
}

function pageOf(id: string, { rules, check }: LoadedRules): string {
  const rule = rules.get(id);
  if (rule === undefined)
    throw new Error(`src/check/rules/${id}.ts exports no rule called ${id}, or the index of the rules is stale`);
  return rulePage(rule, check);
}
