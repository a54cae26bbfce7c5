import type { FindingData, Severity, ToolLanguage } from './diagnostic.js';

/** A rule's sentences in one language of the tool. */
export interface Wording {
  /** What the rule asks for, as a heading. */
  readonly title: string;
  /** What is wrong here. */
  readonly message: (data: FindingData) => string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly hint: (data: FindingData) => string;
  /** Sentences for second places, by the finding's `note`. */
  readonly notes?: Readonly<Record<string, (data: FindingData) => string>>;
}

/**
 * What reports gather findings by: what trains the goals, sources and rights, accessibility, readability, who has
 * signed what.
 */
export type RuleArea = 'training' | 'rights' | 'accessibility' | 'readability' | 'signOffs';

/** What can be told of every rule, whether it is about content or about packages. */
export interface ExplainedRule {
  readonly id: string;
  readonly severity: Severity;
  /**
   * form: files, syntax, ids · safety: learners and systems · content: the course itself · package: a package as it is
   * uploaded.
   */
  readonly kind: 'form' | 'safety' | 'content' | 'package';
  readonly words: Readonly<Record<ToolLanguage, Wording>>;
  /** Files by path; null: there is none. */
  readonly bad: Readonly<Record<string, string | Uint8Array | null>>;
  readonly good: Readonly<Record<string, string | Uint8Array | null>>;
}
