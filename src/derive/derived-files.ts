import { ruleIds, ruleIndexModule } from './rule-index.js';
import { namesModule } from './schema-names.js';
import { typesModule } from './schema-types.js';
import { validatorsModule } from './schema-validators.js';
import { readSchemas } from './schema.js';

/** A file made from others and committed. */
export interface DerivedFile {
  /** Relative to the repository. */
  readonly path: string;
  /** Its whole text, the same for the same input. */
  readonly make: () => Promise<string>;
}

const CODE_MARK = '// Made by `npm run update`: change what it is made from instead.\n';

/** Everything that `npm run update` makes in the repository at `root`. */
export async function derivedFiles(root: string): Promise<readonly DerivedFile[]> {
  const schemas = await readSchemas(root);
  const rules = await ruleIds(root);
  return [
    { path: 'src/read/schema/types.generated.ts', make: async () => CODE_MARK + (await typesModule(schemas)) },
    { path: 'src/read/schema/validators.generated.ts', make: async () => `${CODE_MARK}// @ts-nocheck\n${await validatorsModule(schemas)}` },
    { path: 'src/read/schema/names.generated.ts', make: async () => CODE_MARK + namesModule(schemas) },
    { path: 'src/check/rules/index.generated.ts', make: async () => CODE_MARK + ruleIndexModule(rules) },
  ];
}
