import type { Course } from '../model/course.js';
import type { Finding } from '../model/diagnostic.js';
import type { ExplainedRule, RuleArea } from '../model/explained-rule.js';
import type { LinkAnswer } from '../model/link-answer.js';
import type { Workspace } from '../model/workspace.js';

/** Files by path in a workspace, laid over the smallest valid one (example-workspace.ts); null takes one away. */
export type Example = Readonly<Record<string, string | Uint8Array | null>>;

/** Answers by address. */
export type LinkAnswers = ReadonlyMap<string, LinkAnswer>;

export interface CheckContext {
  readonly workspace: Workspace;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Every text that was decoded in this reading, by path: the course's, or what stands above the courses. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every rule there is, for the rules about rules. */
  readonly rules: readonly Rule[];
  /**
   * What addresses on the web have answered (without what follows `#`), where somebody has asked: `kurspaket check
   * --links`.
   */
  readonly answers?: LinkAnswers;
}

/**
 * One rule. What the reader itself finds (encoding, YAML, schema, ids) has no `course` or `workspace` function: wording
 * and examples only.
 */
export interface Rule extends ExplainedRule {
  /**
   * form: files, syntax, ids · safety: learners and systems · content: the course itself. Only content may be waived,
   * switched off, or softened in a draft.
   */
  readonly kind: 'form' | 'safety' | 'content';
  /** Under which of their headings reports show what it finds; absent: none of them. */
  readonly areas?: readonly RuleArea[];
  /** Says something about the course as a whole, so it is silent while a file of the course cannot be read. */
  readonly whole?: true;
  /** Complains with exactly this rule. */
  readonly bad: Example;
  /** Is silent. */
  readonly good: Example;
  /**
   * What stood there before, for a rule that compares with an earlier version: `kurspaket diff` raises it, `check`
   * never does.
   */
  readonly base?: Example;
  /**
   * What the examples' addresses answer, for a rule that is about answers: `kurspaket check --links` raises it, `build`
   * never does.
   */
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
  readonly course?: (course: Course, context: CheckContext) => Iterable<Finding>;
  readonly workspace?: (workspace: Workspace, context: CheckContext) => Iterable<Finding>;
}
