import { ruleBook, ruleOf, type RuleArea, type RuleBook } from '../findings/rule.js';
import { rules } from './rules/index.generated.js';

/** Every rule about courses. */
export const contentRules: RuleBook = ruleBook(rules);

/** Finds the headings of reports under which the findings of a rule are shown. */
export function areasOf(id: string): readonly RuleArea[] {
  return ruleOf(contentRules, id).areas ?? [];
}
