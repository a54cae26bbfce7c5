import type { Diagnostic, Finding, Position, RelatedPlace, ToolLanguage } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { byPlace } from '../text/by-place.js';
import { frameLines, lineStarts, positionAt } from '../text/lines.js';
import type { PackageFinding, Spot } from './finding.js';
import { packageRuleOf } from './rules/all-rules.js';

/** Other places shown of findings that are told once. */
const OTHERS = 3;
const SAME = {
  sv: (count: number) =>
    count === 1 ? 'Samma slags fel på ett ställe till.' : `Samma slags fel på ${count} ställen till.`,
  en: (count: number) =>
    count === 1 ? 'The same kind of fault in one other place.' : `The same kind of fault in ${count} other places.`,
} as const;
const HERE = { sv: 'Samma slags fel här.', en: 'The same kind of fault here.' } as const;
const START: Position = { line: 1, column: 1 };

/**
 * Puts the findings of a package into words: files are named `package.zip!/path`, the same finding in many places is
 * told once.
 */
export function wordPackageFindings(
  name: string,
  findings: readonly PackageFinding[],
  texts: ReadonlyMap<string, string>,
  language: ToolLanguage,
): readonly Diagnostic[] {
  const spotOf = spotsIn(texts);
  const worded = gathered(findings).map(([finding, ...others]): Diagnostic => {
    const rule = packageRuleOf(finding.rule);
    const wording = rule.words[language];
    const data = finding.data ?? {};
    const same = others.slice(0, OTHERS).map((other): RelatedPlace => ({
      file: named(name, other.at),
      ...placed(spotOf(other)),
      message: HERE[language],
    }));
    return {
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
      file: named(name, finding.at),
      ...spotOf(finding),
      message: `${wording.message(data)}${others.length > 0 ? ` ${SAME[language](others.length)}` : ''}`,
      why: wording.why,
      hint: wording.hint(data),
      related: [
        ...same,
        ...(finding.related ?? []).map(({ at, note }) => ({
          file: named(name, at),
          ...placed(spotOf({ rule: rule.id, at })),
          message: wording.notes?.[note]?.(data) ?? '',
        })),
      ],
    };
  });
  // The package itself first, then its files.
  return worded.sort(byPlace);
}

function named(name: string, { file }: Place): string {
  return file === '' ? name : `${name}!/${file.replace(/^\/+/, '').replace(/[\u0000-\u001f\u007f]/g, '·')}`;
}

type First = readonly [PackageFinding, ...PackageFinding[]];

/** Findings that are one and the same to a reader. */
function gathered(findings: readonly PackageFinding[]): readonly First[] {
  const groups = new Map<string, [PackageFinding, ...PackageFinding[]]>();
  for (const [index, finding] of findings.entries()) {
    const { data, rule, severity } = finding;
    const key =
      packageRuleOf(rule).grouped === true
        ? `${rule} ${severity ?? ''} ${String(data?.['group'] ?? data?.['kind'])}`
        : `${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function spotsIn(texts: ReadonlyMap<string, string>): (finding: Finding & { readonly spot?: Spot }) => Spot {
  const lines = new Map<string, readonly number[]>();
  return ({ at, spot }) => {
    const text = texts.get(at.file);
    if (spot !== undefined) return spot;
    if (text === undefined) return { start: START, end: START, frame: [] };
    const starts = lines.get(at.file) ?? lineStarts(text);
    lines.set(at.file, starts);
    const [start, end] = [positionAt(starts, at.start), positionAt(starts, Math.max(at.start, at.end))];
    return { start, end, frame: frameLines(text, starts, start, end) };
  };
}

function placed({ start, end }: Spot): Omit<Spot, 'frame'> {
  return { start, end };
}
