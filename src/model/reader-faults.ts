import type { Place } from './place.js';
import type { Severity } from './diagnostic.js';

/** Facts of what readers find, by the rule that words them: `findings` asks both sides for these types. */
export interface ReaderFaults {
  readonly encoding:
    | { readonly kind: 'zip' | 'nul' | 'utf-16' | 'bytes' }
    | { readonly kind: 'control' | 'lost' | 'garbled'; readonly code: string; readonly written: string };
  readonly 'file-too-large':
    | { readonly kind: 'file'; readonly kilobytes: number; readonly limit: number }
    | { readonly kind: 'line' | 'marks' | 'nesting' | 'lines' | 'paragraph'; readonly limit: number };
  readonly 'merge-marker': Readonly<Record<never, never>>;
  readonly 'outside-course': OutsideFault;
  readonly 'stray-file': StrayFault;
  readonly 'duplicate-number': { readonly number: number; readonly name: string; readonly other: string };
  readonly 'media-name-clash': { readonly name: string; readonly other: string; readonly packaged: string };
  readonly 'yaml-syntax': YamlSyntaxFault;
  readonly 'yaml-prose': YamlProseFault;
  readonly schema: SchemaFault;
  readonly 'unknown-key': {
    readonly key: string;
    readonly allowed: readonly string[];
    readonly proposal?: string;
    /** The key that it is another word for. */
    readonly synonymOf?: string;
    /** The mapping that it has come out of. */
    readonly below?: string;
  };
  readonly 'unknown-rule':
    | { readonly kind: 'settings' | 'waiver' | 'silence'; readonly id: string; readonly proposal?: string }
    /** A severity that is set for a rule whose severity stands. */
    | { readonly kind: 'fixed'; readonly id: string };
  readonly 'invalid-date': { readonly kind: 'form' | 'missing'; readonly key: string; readonly value: string };
  readonly 'unsafe-url': { readonly url: string; readonly picture?: true };
  readonly 'duplicate-id': { readonly kind: IdOwner; readonly id: string };
  readonly 'unknown-course':
    | (UnknownId & { readonly kind: 'unknown' })
    | { readonly kind: 'elsewhere'; readonly id: string; readonly elsewhere: string };
  readonly 'unknown-goal':
    | (UnknownId & { readonly kind: 'goal' })
    | (UnknownId & { readonly kind: 'step-goal'; readonly step: string });
  readonly 'unknown-source': UnknownId & { readonly kind: 'reference' | 'register' };
  readonly 'unknown-audience': UnknownId & { readonly kind: 'task' | 'box' | 'course' };
  readonly 'trainer-material-linked': { readonly path: string };
  readonly 'remote-resource': { readonly url: string };
  readonly 'missing-file': { readonly kind: 'missing' | 'text'; readonly path: string; readonly proposal?: string };
  readonly 'unclosed-directive': { readonly name: string };
  readonly 'unknown-directive':
    | { readonly kind: 'stray-close' | 'nested' | 'lang' }
    | { readonly kind: 'several-audiences' | 'unknown'; readonly line: string };
}

/** A rule that words what a reader finds. */
export type ReaderRule = keyof ReaderFaults;

/** Something that a reader has found, with the facts of its rule. */
export type ReaderFinding = { readonly [Id in ReaderRule]: FindingOf<Id> }[ReaderRule];

/** Something that a reader has found, of one rule. */
export interface FindingOf<Id extends ReaderRule> {
  readonly rule: Id;
  readonly at: Place;
  readonly facts: ReaderFaults[Id];
  readonly severity?: Severity;
  readonly secret?: true;
  readonly related?: readonly { readonly at: Place; readonly note: string }[];
}

/** An id that nothing has. */
export type UnknownId = {
  readonly id: string;
  /** Number of ids that there are. */
  readonly count: number;
  /** The ids to choose among; empty where they are too many to list. */
  readonly known: readonly string[];
  readonly proposal?: string;
};

/** Things that an id can belong to; `route` is a course on a route, `former-task` an id that a task had before. */
export type IdOwner =
  | 'course'
  | 'day'
  | 'former-task'
  | 'goal'
  | 'journey'
  | 'route'
  | 'source'
  | 'task'
  | 'audience'
  | 'step'
  | 'step-goal';

/** A file or an address outside of the course's folder. */
export type OutsideFault = { readonly kind: 'shortcut' | 'broken' | 'path'; readonly path: string };

/** A file or a folder in a place where nothing is read. */
export type StrayFault =
  | { readonly kind: 'folder' | 'file'; readonly name: string; readonly proposal?: string }
  | { readonly kind: 'too-deep' | 'no-course'; readonly folder: string }
  | { readonly kind: 'no-number'; readonly name: string; readonly number: string }
  | { readonly kind: 'not-markdown'; readonly name: string; readonly folder: string }
  | { readonly kind: 'task-among-days' | 'day-among-tasks' | 'tasks-beside-parts' | 'course-at-root' | 'trainer' };

/** A line as it should be written: its key, and the whole of it where it can be told. */
type WrittenLine = {
  readonly key?: string;
  readonly write?: string;
};

/** YAML, or the lines `---` around front matter, that cannot be read. */
export type YamlSyntaxFault =
  | {
      readonly kind:
        | 'no-front-matter'
        | 'front-matter-open'
        | 'late-start'
        | 'odd-start'
        | 'odd-end'
        | 'tab'
        | 'no-key'
        | 'odd-space'
        | 'indent'
        | 'indented'
        | 'outdented'
        | 'alias'
        | 'control'
        | 'tag'
        | 'too-deep'
        | 'several-documents';
    }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'no-space' | 'no-colon'; readonly key: string; readonly value: string }
  | (WrittenLine & { readonly kind: 'quote-open' })
  | { readonly kind: 'bracket-open'; readonly opening: string; readonly closing: string }
  | { readonly kind: 'lone-item'; readonly key: string; readonly write: string }
  | { readonly kind: 'glued-dash'; readonly value: string }
  /** The parser's own complaint, in English. */
  | { readonly kind: 'other'; readonly detail: string };

/** A sentence that YAML reads as something else. */
export type YamlProseFault =
  | (WrittenLine & { readonly kind: 'colon' | 'after-quote' | 'smart-quotes' | 'quote-end' })
  | (WrittenLine & { readonly kind: 'hash'; readonly cut: string })
  | { readonly kind: 'comma'; readonly cut: string }
  | (WrittenLine & { readonly kind: 'start'; readonly character: string });

/** A value that its schema does not allow: the key, its names, and what is wrong with the value. */
export type SchemaFault = SchemaSubject & SchemaProblem;

/** The key that a schema error is about. */
export type SchemaSubject = {
  /** The schema of the file. */
  readonly file: string;
  readonly key: string;
  readonly keySv?: string;
  readonly keyEn?: string;
  /** Set for an entry of a list. */
  readonly item?: true;
};

type Example = string | number | boolean;

/** The ways in which a value can be wrong. `value` is what was written, shortened; `example` a right value. */
export type SchemaProblem =
  | {
      readonly kind: 'required';
      readonly example?: Example;
      readonly proposal?: string;
      /** The goals of the course, where a task names none. */
      readonly known?: readonly string[];
    }
  | { readonly kind: 'empty'; readonly example?: Example }
  | { readonly kind: 'duration' | 'version' | 'size'; readonly value: string; readonly proposal: string }
  | { readonly kind: 'clock'; readonly value: string }
  | {
      readonly kind: 'enum';
      readonly value: string;
      readonly allowed: readonly string[];
      readonly allowedSv?: string;
      readonly allowedEn?: string;
      readonly proposal?: string;
    }
  /** An id; `means` says what the value names instead. */
  | {
      readonly kind: 'id';
      readonly value: string;
      readonly proposal?: string;
      readonly means?: 'source' | 'goal';
      readonly known?: readonly string[];
    }
  | { readonly kind: 'too-long'; readonly value: string; readonly limit: number }
  | { readonly kind: 'too-few'; readonly limit: number }
  | {
      readonly kind: 'type';
      /** JSON types joined by commas, or `id`. */
      readonly expected: string;
      readonly given: string;
      readonly value: string;
      readonly example?: Example;
      readonly proposal?: string;
    }
  | { readonly kind: 'range'; readonly value: string; readonly least?: number; readonly most?: number }
  | { readonly kind: 'other'; readonly value: string; readonly detail: string; readonly example?: Example };
