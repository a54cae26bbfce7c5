import type { ToolLanguage } from '../model/diagnostic.js';
import type { JudgedFinding } from './judge.js';
import { ruleOf, type Rule, type RuleBook } from './rule.js';

/** Other places that are shown of findings that are told once. */
const SHOWN = 3;

const SAME: Readonly<Record<ToolLanguage, (count: number) => string>> = {
  sv: (count) => (count === 1 ? 'Samma slags fel på ett ställe till.' : `Samma slags fel på ${count} ställen till.`),
  en: (count) =>
    count === 1 ? 'The same kind of fault in one other place.' : `The same kind of fault in ${count} other places.`,
};

/** The sentence at the other places. */
export const HERE: Readonly<Record<ToolLanguage, string>> = {
  sv: 'Samma slags fel här.',
  en: 'The same kind of fault here.',
};

/** Findings that are told once: the first, and the others of its kind. */
type Gathered = readonly [JudgedFinding, ...JudgedFinding[]];

/** Gathers findings of one kind where their rule says so; all others stay by themselves. */
export function gathered(judged: readonly JudgedFinding[], rules: RuleBook): readonly Gathered[] {
  const groups = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const [index, each] of judged.entries()) {
    const kind = kindOf(each, ruleOf(rules, each.finding.rule));
    const key = kind === undefined ? `${index}` : `${each.finding.rule} ${each.severity} ${kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** Adds to a sentence in how many other places the same was found. */
export function withCount(sentence: string, others: number, language: ToolLanguage): string {
  return others === 0 ? sentence : `${sentence} ${SAME[language](others)}`;
}

/** Picks the other places that are shown. */
export function shownOthers(others: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return others.slice(0, SHOWN);
}

function kindOf({ finding }: JudgedFinding, { grouped }: Rule): string | undefined {
  const facts = finding.facts ?? finding.data ?? {};
  if (grouped === undefined) return undefined;
  return grouped === true ? String(facts['group'] ?? facts['kind']) : grouped(facts);
}
