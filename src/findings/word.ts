import type { Diagnostic, Finding, RelatedPlace, ToolLanguage } from '../model/diagnostic.js';
import type { Facts } from '../model/facts.js';
import type { Place } from '../model/place.js';
import { byPlace } from '../text/by-place.js';
import { gathered, shownOthers, withCount, HERE } from './gather.js';
import type { JudgedFinding } from './judge.js';
import { spotsIn, type Spot } from './places.js';
import { ruleOf, type RuleBook } from './rule.js';
import { say, saySentence } from './sentences.js';

/** Circumstances in which findings are put into words. */
export interface WordingCall {
  readonly rules: RuleBook;
  /** The texts that findings point into, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly language: ToolLanguage;
  /** Names a file as its reader knows it; by default as it is. */
  readonly nameOf?: (file: string) => string;
}

/** Puts findings into words and places: sorted by file and place, each once. */
export function wordFindings(judged: readonly JudgedFinding[], call: WordingCall): readonly Diagnostic[] {
  const { rules, texts, language, nameOf = (file) => file } = call;
  const secrets = judged.flatMap(({ finding }) => (finding.secret === true ? [finding.at] : []));
  const spotAt = spotsIn(texts, secrets);
  const spotOf = ({ spot, at }: Pick<Finding, 'spot' | 'at'>): Spot => spot ?? spotAt(at);
  const second = (at: Place, { start, end }: Spot, message: string): RelatedPlace => ({
    file: nameOf(at.file),
    start,
    end,
    message: printable(message),
  });
  const diagnostics = gathered(judged, rules).map(([first, ...others]): Diagnostic => {
    const { finding, severity, waiver } = first;
    const wording = ruleOf(rules, finding.rule).words[language];
    const facts: Facts = finding.facts ?? finding.data ?? {};
    return {
      rule: finding.rule,
      severity,
      file: nameOf(finding.at.file),
      ...spotOf(finding),
      message: printable(withCount(say(wording.message, facts), others.length, language)),
      why: wording.why,
      hint: printable(say(wording.hint, facts)),
      related: [
        ...shownOthers(others).map(({ finding: other }) => second(other.at, spotOf(other), HERE[language])),
        ...(finding.related ?? []).map(({ at, note }) =>
          second(at, spotAt(at), saySentence(wording.notes?.[note] ?? '', facts)),
        ),
      ],
      ...(waiver && { waiver: { approvedBy: waiver.approvedBy, expires: waiver.expires, reason: waiver.reason } }),
    };
  });
  return unique(diagnostics.sort(byPlace));
}

/** Takes out of a sentence what would command a terminal or turn its direction: it quotes texts of others. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

function unique(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return sorted.filter((diagnostic) => {
    const { file, start, rule, message } = diagnostic;
    const key = `${file}:${start.line}:${start.column}:${rule}:${message}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
