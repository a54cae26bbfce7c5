import type { Affected, PackageConsequence, VersionVerdict } from '../../model/change-consequence.js';
import type { ChangeClass, DayFacts, FactChange, RightsChange, WaiverChange } from '../../model/course-change.js';
import type { Scope, TaskKind } from '../../model/course.js';
import type { ToolLanguage } from '../../model/diagnostic.js';
import type { GoalLevel, Packaging, ReviewScope, Source, Status } from '../../model/workspace.js';
import { english } from './english.js';
import { swedish } from './swedish.js';

/** Sections of a course's changes, in the order in which they are told. */
export type SectionId =
  | 'facts'
  | 'goals'
  | 'coverage'
  | 'tasks'
  | 'days'
  | 'time'
  | 'sources'
  | 'media'
  | 'rights'
  | 'texts'
  | 'signOffs'
  | 'lms';

/** Words of reports of changes in one language. */
export interface ChangeWords {
  readonly language: ToolLanguage;
  readonly title: string;
  /** The two sides of a comparison. */
  readonly between: (base: string, head: string) => string;
  readonly classes: Readonly<Record<ChangeClass, string>>;
  /** Things that an administrator does, a sentence each. */
  readonly consequences: Readonly<Record<ChangeClass, string>>;
  readonly states: { readonly added: string; readonly removed: string };
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly parts: Readonly<Record<Scope | 'course-days', string>>;
  readonly kinds: Readonly<Record<TaskKind, string>>;
  readonly levels: Readonly<Record<GoalLevel, string>>;
  readonly forms: Readonly<Record<DayFacts['form'], string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly sourceStatuses: Readonly<Record<Source['status'], string>>;
  readonly packagings: Readonly<Record<Packaging, string>>;
  readonly scopes: Readonly<Record<ReviewScope, string>>;
  readonly facts: Readonly<Record<FactChange['fact'], string>>;
  readonly rights: Readonly<Record<RightsChange['changed'][number], string>>;
  readonly sourceKeys: {
    readonly number: string;
    readonly publisher: string;
    readonly kind: string;
    readonly url: string;
    readonly minutes: string;
    readonly checked: string;
  };

  readonly nothing: string;
  readonly summary: (changed: number, all: number, classes: readonly (readonly [ChangeClass, number])[]) => string;
  readonly unchanged: (titles: readonly string[]) => string;
  readonly outline: string;
  readonly incomplete: (sides: readonly ('base' | 'head')[]) => string;
  readonly unreadable: (files: readonly string[], side: 'base' | 'head') => string;
  readonly version: (verdict: VersionVerdict) => string;
  readonly guess: string;
  readonly trainersOnly: string;
  readonly everybody: string;
  readonly none: string;

  readonly required: string;
  readonly voluntary: string;
  readonly nowRequired: string;
  readonly nowVoluntary: string;
  readonly moved: (from: string, to: string) => string;
  readonly reordered: (part: string, from: number, to: number) => string;
  readonly titled: string;
  readonly kind: string;
  readonly time: string;
  readonly whole: string;
  readonly optional: (duration: string) => string;
  readonly why: string;
  readonly when: string;
  readonly audience: string;
  readonly goal: string;
  readonly source: string;
  readonly mediaFile: string;
  readonly level: string;
  readonly id: string;
  readonly supports: string;
  readonly bodyChanged: string;
  readonly transcriptChanged: string;
  readonly mediaChanged: string;
  readonly form: string;
  readonly dayOrder: (from: number, to: number) => string;
  readonly session: string;
  readonly clock: string;
  readonly leads: string;
  readonly team: string;
  readonly materials: string;
  readonly handouts: string;
  readonly sessionSources: string;
  readonly introduction: string;
  readonly trainerText: string;
  readonly moreThings: (count: number) => string;

  readonly trained: (trained: number, goals: number) => string;
  readonly before: (text: string) => string;
  readonly untrained: (goal: string) => string;
  readonly status: string;
  readonly waiver: (waiver: WaiverChange) => string;
  readonly stale: (by: string, date: string, files: readonly string[]) => string;
  readonly concerns: (files: number) => string;

  readonly verdicts: Readonly<Record<'signed' | 'unsigned' | 'stale' | 'partial', string>>;
  readonly sinceReview: (scope: string) => string;
  readonly signed: (by: string, date: string, version: string) => string;
  readonly noState: string;
  readonly notReviewed: (titles: readonly string[]) => string;

  readonly actions: Readonly<Record<PackageConsequence['action'], string>>;
  readonly affected: (affected: Affected, part: string, duration: string) => string;
  readonly proven: (records: number) => string;
  readonly notKept: (records: number) => string;

  readonly journeys: string;
  readonly route: (step: string) => string;
  readonly sign: Readonly<Record<'added' | 'removed' | 'changed' | 'warning' | 'note', string>>;
  /** Read out before a stretch of text that came or went. */
  readonly mark: { readonly added: string; readonly removed: string };
  readonly skip: string;
  readonly courses: string;
  readonly change: string;
  readonly madeBy: string;
}

/** The words of a language. */
export function changeWords(language: ToolLanguage): ChangeWords {
  return language === 'sv' ? swedish : english;
}
