import { isInForce } from '../curriculum/waivers.js';
import type { Waiver } from '../model/course.js';
import type { Finding, Severity, Silence } from '../model/diagnostic.js';
import type { RuleArea } from '../model/explained-rule.js';
import type { Settings, Status } from '../model/workspace.js';
import { proposalFor } from '../text/proposal.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.generated.js';

/** A finding with its severity, and the waiver that has softened it. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly waiver?: Waiver;
}

/** What decides how severe a finding is. */
export interface Circumstances {
  readonly settings: Settings;
  /** Of the course; absent for what stands above the courses. */
  readonly status?: Status;
  readonly waivers: readonly Waiver[];
  readonly silences: readonly Silence[];
  /** True where something could not be read: what a silence is for may have been in it. */
  readonly isPartial?: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  return rule;
}

/** What a rule's findings are about. */
export function areasOf(id: string): readonly RuleArea[] {
  return ruleOf(id).areas ?? [];
}

/**
 * Decides what becomes of findings: severities of the workspace, then drafts, silences (not for errors) and waivers
 * (one step milder, and listed).
 */
export function judge(findings: readonly Finding[], circumstances: Circumstances): readonly JudgedFinding[] {
  const used = new Set<Silence>();
  const judged = findings.flatMap((finding): readonly JudgedFinding[] => {
    const rule = ruleOf(finding.rule);
    const severity = severityOf(finding, rule, circumstances);
    const silence = circumstances.silences.find(
      (candidate) => candidate.rule === rule.id && candidate.reason !== '' && covers(candidate, finding),
    );
    if (silence !== undefined && severity !== 'error') used.add(silence);
    if (severity === 'off') return [];
    if (severity !== 'error' && silence !== undefined) return [];
    const waiver =
      rule.kind === 'content'
        ? circumstances.waivers.find(
            (candidate) => candidate.rule === rule.id && isInForce(candidate, circumstances.today),
          )
        : undefined;
    return [
      waiver === undefined
        ? { finding, severity }
        : { finding, severity: severity === 'error' ? 'warning' : 'info', waiver },
    ];
  });
  // Whether a rule that compares or asks the web has something to say is not known here.
  const isElsewhere = ({ rule }: Silence): boolean =>
    BY_ID.get(rule)?.base !== undefined || BY_ID.get(rule)?.answers !== undefined;
  const isIdle = (silence: Silence): boolean => !used.has(silence) && !isElsewhere(silence);
  const idle = circumstances.silences
    .filter(isIdle)
    .map((silence) => idleFinding(silence, judged))
    .filter(({ data }) => circumstances.isPartial !== true || data?.kind !== 'nothing');
  return [...judged, ...idle.map((finding) => ({ finding, severity: ruleOf(finding.rule).severity }))];
}

/** Why a silence has no effect. */
function idleFinding(silence: Silence, judged: readonly JudgedFinding[]): Finding {
  const { rule, at } = silence;
  if (rule !== '' && !BY_ID.has(rule)) {
    const proposal = proposalFor(rule, BY_ID.keys());
    return {
      rule: 'unknown-rule',
      at,
      data: { where: 'silence', id: rule, ...(proposal !== undefined && { proposal }) },
    };
  }
  const about = judged.filter(({ finding }) => finding.rule === rule && covers(silence, finding));
  const kind =
    rule === ''
      ? 'no-rule'
      : silence.reason === ''
        ? 'no-reason'
        : about.some(({ severity }) => severity === 'error')
          ? 'error'
          : 'nothing';
  return { rule: 'unused-silence', at, data: { kind, rule } };
}

function severityOf(finding: Finding, rule: Rule, { settings, status }: Circumstances): Severity | 'off' {
  // A retired course is never built: it is kept for what it says, in a form that can be read, and safe.
  if (status === 'retired' && rule.kind === 'content') return 'off';
  const own = finding.severity ?? rule.severity;
  const set = rule.kind === 'content' ? settings.rules[rule.id] : undefined;
  const severity = set ?? own;
  return status === 'draft' && rule.kind === 'content' && severity === 'error' ? 'warning' : severity;
}

function covers({ covers: stretch }: Silence, { at }: Finding): boolean {
  return stretch !== undefined && stretch.file === at.file && at.start >= stretch.start && at.start <= stretch.end;
}
