import type { Facts } from './facts.js';
import type { Place } from './place.js';

export type Severity = 'error' | 'warning' | 'info';

/** The languages the tool itself speaks. */
export type ToolLanguage = 'sv' | 'en';

/** The facts of a finding, under the name they had. */
export type FindingData = Facts;

/** Something a rule has found, before anybody has worded it or judged how severe it is. */
export interface Finding {
  readonly rule: string;
  readonly at: Place;
  readonly facts?: Facts;
  readonly data?: FindingData;
  /** Set where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Line and column with the lines around, where the text is gone when the finding is put into words. */
  readonly spot?: { readonly start: Position; readonly end: Position; readonly frame: readonly FrameLine[] };
  /** Set where no report may repeat what stands there. */
  readonly secret?: true;
  /** Second places, each with the key of its sentence in the rule's wording. */
  readonly related?: readonly { readonly at: Place; readonly note: string }[];
}

/** A finding somebody has silenced in the text, with a reason. */
export interface Silence {
  readonly rule: string;
  readonly reason: string;
  /** The comment itself. */
  readonly at: Place;
  /** The block or key it silences; absent where nothing follows. */
  readonly covers?: Place;
}

/** 1-based line and column, columns in UTF-16 units (as editors and SARIF count). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line of the source shown around a finding. */
export interface FrameLine {
  readonly line: number;
  readonly text: string;
  /** Number of columns cut off at the beginning of the line. */
  readonly left?: number;
}

export interface RelatedPlace {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
}

/** A worded finding: plain JSON data with what is wrong, why it matters and what to do. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  /** Path relative to the folder the tool was called in. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly message: string;
  readonly why: string;
  readonly hint: string;
  readonly related: readonly RelatedPlace[];
  /** The lines around the place. */
  readonly frame: readonly FrameLine[];
  /** Set where an approved waiver has turned an error into a warning. */
  readonly waiver?: { readonly approvedBy: string; readonly expires: string; readonly reason: string };
}
