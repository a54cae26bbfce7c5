// Made by `npm run update`: change what it is made from instead.
import type { Rule } from '../rule.js';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [];
