import type { Finding, Silence } from '../model/diagnostic.js';
import { proposalFor } from '../text/proposal.js';
import type { JudgedFinding } from './judge.js';
import type { RuleBook } from './rule.js';

/** Silences, and what they met. */
interface SilenceUse {
  readonly rules: RuleBook;
  readonly silences: readonly Silence[];
  readonly used: ReadonlySet<Silence>;
  readonly judged: readonly JudgedFinding[];
  readonly isPartial: boolean;
}

/** Findings about silences that have no effect. */
export function idleSilences({ rules, silences, used, judged, isPartial }: SilenceUse): readonly Finding[] {
  const isIdle = (silence: Silence): boolean => {
    // Whether a rule that compares or asks the web has something to say is not known here.
    const rule = rules.get(silence.rule);
    return !used.has(silence) && rule?.base === undefined && rule?.answers === undefined;
  };
  return silences
    .filter(isIdle)
    .map((silence) => idleFinding(silence, judged, rules))
    .filter(({ facts }) => !isPartial || facts?.['kind'] !== 'nothing');
}

/** Tells whether a finding stands in the block or at the key that a silence is for. */
export function covers({ covers: stretch }: Silence, { at }: Finding): boolean {
  return stretch !== undefined && stretch.file === at.file && at.start >= stretch.start && at.start <= stretch.end;
}

function idleFinding(silence: Silence, judged: readonly JudgedFinding[], rules: RuleBook): Finding {
  const { rule, at } = silence;
  if (rule !== '' && !rules.has(rule)) {
    const proposal = proposalFor(rule, rules.keys());
    return {
      rule: 'unknown-rule',
      at,
      facts: { kind: 'silence', id: rule, ...(proposal !== undefined && { proposal }) },
    };
  }
  return { rule: 'unused-silence', at, facts: { kind: idleKind(silence, judged), rule } };
}

function idleKind(silence: Silence, judged: readonly JudgedFinding[]): 'no-rule' | 'no-reason' | 'error' | 'nothing' {
  if (silence.rule === '') return 'no-rule';
  if (silence.reason === '') return 'no-reason';
  const about = judged.filter(({ finding }) => finding.rule === silence.rule && covers(silence, finding));
  return about.some(({ severity }) => severity === 'error') ? 'error' : 'nothing';
}
