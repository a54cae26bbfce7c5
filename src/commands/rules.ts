import { rules as contentRules } from '../check/rules/index.generated.js';
import { packageRules } from '../inspect/rules/all-rules.js';
import type { Rule } from '../findings/rule.js';

/** Every rule that can be explained: of content first, then of packages. */
export const rules: readonly Rule[] = [...contentRules, ...packageRules];
