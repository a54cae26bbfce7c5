import type { Waiver } from '../model/course.js';
import type { Finding, Severity, Silence } from '../model/diagnostic.js';
import type { Settings, Status } from '../model/workspace.js';
import { covers, idleSilences } from './idle-silences.js';
import { ruleOf, type Rule, type RuleBook } from './rule.js';

/** A finding with its severity, and the waiver that has softened it. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly waiver?: Waiver;
}

/** Circumstances that decide how severe a finding is. */
export interface Circumstances {
  readonly rules: RuleBook;
  /** Absent for packages, which nobody's settings are about. */
  readonly settings?: Pick<Settings, 'rules'>;
  /** The status of the course; absent for what stands above the courses, and for packages. */
  readonly status?: Status;
  /** Those that are in force. */
  readonly waivers?: readonly Waiver[];
  readonly silences?: readonly Silence[];
  /** Set where something could not be read: a silence may be for what stands there. */
  readonly isPartial?: boolean;
}

/**
 * Decides what becomes of findings: severities of the workspace, then drafts, silences (not for errors) and waivers
 * (one
 * step milder, and listed). Silences that nothing needed are findings of their own.
 */
export function judge(findings: readonly Finding[], circumstances: Circumstances): readonly JudgedFinding[] {
  const { rules, silences = [], waivers = [] } = circumstances;
  const used = new Set<Silence>();
  const judged = findings.flatMap((finding): readonly JudgedFinding[] => {
    const rule = ruleOf(rules, finding.rule);
    const severity = severityOf(finding, rule, circumstances);
    const silence = silences.find(
      (candidate) => candidate.rule === rule.id && candidate.reason !== '' && covers(candidate, finding),
    );
    if (silence !== undefined && severity !== 'error') used.add(silence);
    if (severity === 'off' || (severity !== 'error' && silence !== undefined)) return [];
    const waiver = rule.kind === 'content' ? waivers.find((candidate) => candidate.rule === rule.id) : undefined;
    if (waiver === undefined) return [{ finding, severity }];
    return [{ finding, severity: severity === 'error' ? 'warning' : 'info', waiver }];
  });
  const idle = idleSilences({ rules, silences, used, judged, isPartial: circumstances.isPartial === true });
  return [...judged, ...idle.map((finding) => ({ finding, severity: ruleOf(rules, finding.rule).severity }))];
}

function severityOf(finding: Finding, rule: Rule, { settings, status }: Circumstances): Severity | 'off' {
  const own = finding.severity ?? rule.severity;
  if (rule.kind !== 'content') return own;
  // A retired course is never built: it is kept for what it says, in a form that can be read, and safe.
  if (status === 'retired') return 'off';
  const severity = settings?.rules[rule.id] ?? own;
  return status === 'draft' && severity === 'error' ? 'warning' : severity;
}
