import { createRequire } from 'node:module';
import type { StoredStatement } from '../../src/simulator/lrs-session.js';
import { profileProblems } from './profile-rules.js';

interface Warning {
  readonly path: readonly string[];
  readonly message: string;
  readonly typeName?: string;
}
const { statement: judge } = createRequire(import.meta.url)('@learninglocker/xapi-validation/dist/factory') as {
  readonly statement: (value: unknown, path: readonly string[]) => readonly Warning[];
};

/** What Learning Locker's validator and the profile of our statements find wrong with a statement. */
export function validateStatement(statement: unknown): readonly string[] {
  const warnings = judge(statement, ['statement']).map(({ path, message, typeName = '' }) =>
    `${path.join('.')}: ${message} ${typeName}`.trim(),
  );
  return warnings.length ? warnings : profileProblems(statement as StoredStatement);
}
