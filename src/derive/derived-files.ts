import { formatIndexPage, formatPage, valuesPage } from './format-pages.js';
import { ruleIds, ruleIndexModule } from './rule-index.js';
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
  const rules = await ruleIds(root);
  return [
    { path: 'src/read/schema/types.generated.ts', make: async () => CODE_MARK + (await typesModule(schemas)) },
    { path: 'src/read/schema/validators.generated.ts', make: async () => `${CODE_MARK}// @ts-nocheck\n${await validatorsModule(schemas)}` },
    { path: 'src/read/schema/names.generated.ts', make: async () => CODE_MARK + namesModule(schemas) },
    { path: 'src/check/rules/index.generated.ts', make: async () => CODE_MARK + ruleIndexModule(rules) },
    { path: 'docs/format/README.md', make: async () => PAGE_MARK + formatIndexPage(schemas) },
    { path: 'docs/format/values.md', make: async () => PAGE_MARK + valuesPage(schemas) },
    ...schemaKinds.map((kind) => ({ path: `docs/format/${kind}.md`, make: async () => PAGE_MARK + formatPage(kind, schemas) })),
  ];
}
