import { readFileSync } from 'node:fs';
import type { StoredStatement } from '../../src/simulator/lrs-session.js';

/** A rule of a template: what must be at a place in a statement. */
export interface Rule {
  readonly location: string;
  readonly presence?: 'included' | 'excluded';
  readonly all?: readonly unknown[];
}
interface Template {
  readonly id: string;
  readonly inScheme: string;
  readonly verb: string;
  readonly objectActivityType?: string;
  readonly rules: readonly Rule[];
}
interface Pattern {
  readonly id: string;
  readonly inScheme: string;
  readonly primary?: boolean;
  readonly oneOrMore?: string;
  readonly zeroOrMore?: string;
  readonly optional?: string;
  readonly sequence?: readonly string[];
  readonly alternates?: readonly string[];
}
interface Profile {
  readonly id: string;
  readonly versions: readonly { readonly id: string }[];
  readonly templates: readonly Template[];
  readonly patterns: readonly Pattern[];
}

/** The profile of our statements. */
export const profile = JSON.parse(readFileSync('docs/xapi-profile.jsonld', 'utf8')) as Profile;

/** The values at a place: `$.a.b[*]['c']`, the part of JSONPath that the profile uses. */
function valuesAt(location: string, from: unknown): readonly unknown[] {
  const steps = [...location.slice(1).matchAll(/\.(\w+)|\[(\d+|\*)\]|\['([^']+)'\]/g)].map(
    ([, name, index, quoted]) => name ?? index ?? quoted!,
  );
  return steps.reduce<readonly unknown[]>(
    (values, step) =>
      values.flatMap((value) => {
        if (typeof value !== 'object' || value === null) return [];
        const inner = value as Readonly<Record<string, unknown>>;
        if (step === '*') return Object.values(inner);
        return step in inner ? [inner[step]] : [];
      }),
    [from],
  );
}

/** True if the statement breaks the rule. */
export const brokenBy = (statement: unknown, { location, presence, all }: Rule): boolean => {
  const values = valuesAt(location, statement);
  return (
    (presence === 'included' && values.length === 0) ||
    (presence === 'excluded' && values.length > 0) ||
    (all !== undefined && values.some((value) => !all.includes(value)))
  );
};
/** The templates whose determining properties a statement has. */
export const matching = ({ verb, object }: StoredStatement): readonly Template[] =>
  profile.templates.filter(
    (template) =>
      template.verb === verb.id &&
      (template.objectActivityType ?? object.definition?.['type']) === object.definition?.['type'],
  );

/** What is wrong with a statement of ours by the profile. */
export function profileProblems(statement: StoredStatement): readonly string[] {
  const templates = matching(statement);
  if (templates.length !== 1) return [`${templates.length} templates match ${statement.verb.id}`];
  return templates[0]!.rules
    .filter((rule) => brokenBy(statement, rule))
    .map(({ location }) => `${templates[0]!.id}: ${location}`);
}
