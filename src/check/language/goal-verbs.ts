import type { GoalLevel } from '../../model/workspace.js';

/** Languages whose goals the rules can read. */
export type GoalLanguage = 'sv' | 'en';

/** A stretch of a goal's text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A verb that says what the learner can do, with the F it belongs to. */
export interface GoalVerb extends TextSpan {
  readonly verb: string;
  readonly level: GoalLevel;
}

/** Observable verbs by level: Bloom and SOLO mapped to the four F. */
export const GOAL_VERBS: Readonly<Record<GoalLanguage, Readonly<Record<GoalLevel, readonly string[]>>>> = {
  sv: {
    fakta: ['redogöra för', 'ange', 'nämna', 'återge'],
    förståelse: ['förklara', 'beskriva', 'ge exempel på', 'jämföra', 'sammanfatta'],
    färdighet: ['använda', 'tillämpa', 'genomföra', 'dokumentera', 'planera', 'upprätta', 'formulera'],
    förtrogenhet: ['bedöma', 'analysera', 'värdera', 'reflektera över', 'motivera', 'anpassa', 'handleda'],
  },
  en: {
    fakta: ['state', 'name', 'list', 'recall'],
    förståelse: ['explain', 'describe', 'give examples of', 'compare', 'summarise', 'summarize'],
    färdighet: ['use', 'apply', 'carry out', 'document', 'plan', 'draw up', 'formulate'],
    förtrogenhet: ['assess', 'analyse', 'analyze', 'evaluate', 'reflect on', 'justify', 'adapt', 'supervise'],
  },
};

/** Tells in which language a goal is read; undefined where the rules know no verbs. */
export function goalLanguage(language: string): GoalLanguage | undefined {
  if (/^sv\b/i.test(language)) return 'sv';
  return /^en\b/i.test(language) ? 'en' : undefined;
}

/** A goal of more characters than this is read so far: no sentence for a human is longer. */
export const LONGEST_GOAL = 500;

const LEAD: Readonly<Record<GoalLanguage, RegExp>> = {
  sv: /(?<!\p{L})(?:kan|kunna)(?:\s+(?:du|ni|deltagaren|deltagarna|medarbetaren|själv|självständigt|också|även|på egen hand|tillsammans med \p{L}+))*\s+/iu,
  en: /(?<!\p{L})(?:can|able to)(?:\s+(?:also|independently))*\s+/iu,
};
/** What opens a clause of its own: verbs after it are not the goal's. */
const CLAUSE: Readonly<Record<GoalLanguage, RegExp>> = {
  sv: /(?<!\p{L})(?:att|som|hur|vad|när|var|varför|vilk[ae]n?|vilket|vem|om|kan|ska|för att|genom|så)(?!\p{L})|[.:;!?()]/iu,
  en: /(?<!\p{L})(?:to|that|which|who|how|what|when|where|why|whether|can|should|by|so|if)(?!\p{L})|[.:;!?()]/iu,
};
const AND: Readonly<Record<GoalLanguage, RegExp>> = {
  sv: /(?:,|(?<!\p{L})(?:och|samt|eller)(?:\s+kunna)?)\s+$/iu,
  en: /(?:,|(?<!\p{L})(?:and|or)(?:\s+to)?)\s+$/iu,
};

/**
 * Finds the known verbs that carry a goal (“Du kan *planera* och *genomföra* …”), the first one first; none where the
 * first
 * is unknown.
 */
export function goalVerbs(goal: string, language: GoalLanguage): readonly GoalVerb[] {
  const text = goal.slice(0, LONGEST_GOAL);
  const lead = LEAD[language].exec(text);
  const first = verbAt(text, lead === null ? 0 : lead.index + lead[0].length, language);
  if (first === undefined) return [];
  const verbs = [first];
  for (const { index } of text.slice(first.end).matchAll(/(?<!\p{L})\p{L}/gu)) {
    const at = first.end + index;
    if (CLAUSE[language].test(text.slice(first.end, at))) break;
    const next = AND[language].test(text.slice(0, at)) ? verbAt(text, at, language) : undefined;
    if (next !== undefined) verbs.push(next);
  }
  return verbs;
}

function verbAt(text: string, at: number, language: GoalLanguage): GoalVerb | undefined {
  const rest = text.slice(at).toLowerCase();
  for (const [level, verbs] of Object.entries(GOAL_VERBS[language]) as [GoalLevel, readonly string[]][]) {
    for (const verb of verbs) {
      if (rest.startsWith(verb) && !/^[\p{L}-]/u.test(rest.slice(verb.length)))
        return { start: at, end: at + verb.length, verb, level };
    }
  }
  return undefined;
}
