import type { Course } from '../model/course.js';
import type { Finding, Severity, ToolLanguage } from '../model/diagnostic.js';
import type { LinkAnswer } from '../model/link-answer.js';
import type { Facts } from '../model/facts.js';
import type { Place } from '../model/place.js';
import type { Workspace } from '../model/workspace.js';
import type { Sentence, Sentences } from './sentences.js';

/**
 * Headings under which reports gather findings: the training of goals, sources and rights, accessibility, readability,
 * sign-offs.
 */
export type RuleArea = 'training' | 'rights' | 'accessibility' | 'readability' | 'signOffs';

/** Files by path in a workspace, laid over the smallest valid one; null takes one away. */
export type Example = Readonly<Record<string, string | Uint8Array | null>>;

/** Answers by address. */
export type LinkAnswers = ReadonlyMap<string, LinkAnswer>;

/** The rules of one kind of thing (courses, packages) by id, in the order in which they are asked. */
export type RuleBook = ReadonlyMap<string, Rule>;

/** Circumstances in which a course is checked. */
export interface CheckContext {
  readonly workspace: Workspace;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Every text that was decoded in this reading, by path: the course's, or what stands above the courses. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every rule about courses, for the rules about rules. */
  readonly rules: RuleBook;
  /** Answers of web addresses (without what follows `#`), where they were asked: `kurspaket check --links`. */
  readonly answers?: LinkAnswers;
}

/** Something that a rule has found: the engine adds which rule it was. */
export interface Found<Fault, Note extends string = never> {
  readonly at: Place;
  readonly facts: Fault;
  /** Stands where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Set where the words at this place must not be repeated by any report. */
  readonly secret?: true;
  /** Second places, each with the name of its sentence. */
  readonly related?: readonly { readonly at: Place; readonly note: Note }[];
}

/** The sentences of a rule in one language of the tool. */
export interface Wording<Fault, Note extends string> {
  /** The rule's demand, as a heading. */
  readonly title: string;
  /** The fault, as it stands here. */
  readonly message: Sentences<Fault>;
  /** The reason it matters. */
  readonly why: string;
  /** The remedy. */
  readonly hint: Sentences<Fault>;
  /** Sentences for second places. */
  readonly notes?: [Note] extends [never] ? never : Readonly<Record<Note, Sentence<Fault>>>;
}

/** The sentences of a rule in every language of the tool. */
export type Words<Fault, Note extends string = never> = Readonly<Record<ToolLanguage, Wording<Fault, Note>>>;

/**
 * One rule, about courses or about packages.
 *
 * `Fault` types the facts it yields, and with them its sentences; `Note` names the sentences of second places; `Opened`
 * is what a rule about packages looks at.
 */
export interface RuleDefinition<Fault, Note extends string, Opened> {
  readonly id: string;
  readonly severity: Severity;
  /**
   * form: files, syntax, ids · safety: learners and systems · content: the course itself · package: a package as it is
   * uploaded. Only content may be waived, switched off, or softened in a draft.
   */
  readonly kind: 'form' | 'safety' | 'content' | 'package';
  /** Headings of reports under which its findings are shown; absent: none of them. */
  readonly areas?: readonly RuleArea[];
  /** Set where it judges the course as a whole: it is silent while a file of the course cannot be read. */
  readonly whole?: true;
  /** Files of `src/` that find it, where the rule itself looks at nothing: a reader, the opening of a zip. */
  readonly foundBy?: readonly string[];
  readonly course?: (course: Course, context: CheckContext) => Iterable<Found<Fault, Note>>;
  readonly workspace?: (workspace: Workspace, context: CheckContext) => Iterable<Found<Fault, Note>>;
  readonly package?: (opened: Opened) => Iterable<Found<Fault, Note>>;
  /** Findings with the same key (true: the same kind) are told once, with the other places beside. */
  readonly grouped?: true | ((facts: Fault) => string);
  readonly words: Words<Fault, Note>;
  /** An example that it complains about, it alone. */
  readonly bad: Example;
  /** An example that it is silent about. */
  readonly good: Example;
  /** The earlier version, for a rule that compares with one: `kurspaket diff` raises it, `check` never does. */
  readonly base?: Example;
  /** Answers of the examples' addresses, for a rule about answers: `kurspaket check --links` raises it. */
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
}

/** A rule as the engine knows it: its facts are no longer told apart. */
export interface Rule<Opened = never> extends Omit<
  RuleDefinition<Facts, string, Opened>,
  'course' | 'workspace' | 'package'
> {
  readonly course?: (course: Course, context: CheckContext) => Iterable<Found<Facts, string> | Finding>;
  readonly workspace?: (workspace: Workspace, context: CheckContext) => Iterable<Found<Facts, string> | Finding>;
  readonly package?: (opened: Opened) => Iterable<Found<Facts, string> | Finding>;
}

/**
 * Defines a rule: `defineRule<Fault>()({ … })`. A sentence that is missing in one language, or names a fact that the
 * rule does not yield, does not compile.
 */
export function defineRule<Fault extends Facts = Record<never, never>, Note extends string = never, Opened = never>(): (
  rule: RuleDefinition<Fault, Note, Opened>,
) => Rule<Opened> {
  return (rule) => rule as unknown as Rule<Opened>;
}

/** Orders rules by id, as a book to look them up in. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** Finds the rule of an id; throws where there is none, which is a fault of ours. */
export function ruleOf(rules: RuleBook, id: string): Rule {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  return rule;
}

/** Adds to a rule's findings which rule they are of. */
export function* named(rule: Pick<Rule, 'id'>, found: Iterable<Found<Facts, string> | Finding>): Generator<Finding> {
  for (const each of found) yield { rule: rule.id, ...each };
}
