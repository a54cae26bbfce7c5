import { createRequire } from 'node:module';

interface Warning {
  readonly path: readonly string[];
  readonly message: string;
  readonly typeName?: string;
}
const { statement: judge } = createRequire(import.meta.url)('@learninglocker/xapi-validation/dist/factory') as
  { readonly statement: (value: unknown, path: readonly string[]) => readonly Warning[] };

/** What Learning Locker's validator finds wrong with a statement. */
export function validateStatement(statement: unknown): readonly string[] {
  return judge(statement, ['statement']).map(({ path, message, typeName = '' }) => `${path.join('.')}: ${message} ${typeName}`.trim());
}
