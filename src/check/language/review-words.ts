import type { FindingData, ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';
import { asCode, codeList, namesOf } from './name-list.js';

/** Names of the review of each scope, indefinite and definite. */
const NAMES: Readonly<Record<ToolLanguage, Readonly<Record<ReviewScope, readonly [string, string]>>>> = {
  sv: {
    pedagogy: ['pedagogisk granskning', 'den pedagogiska granskningen'],
    expert: ['sakgranskning', 'sakgranskningen'],
    accessibility: ['tillgänglighetsgranskning', 'tillgänglighetsgranskningen'],
    rights: ['rättighetsgranskning', 'rättighetsgranskningen'],
  },
  en: {
    pedagogy: ['a pedagogical review', 'the pedagogical review'],
    expert: ['an expert review', 'the expert review'],
    accessibility: ['an accessibility review', 'the accessibility review'],
    rights: ['a review of rights', 'the review of rights'],
  },
};

/** Names the review of a scope in its indefinite form: “sakgranskning”, “an expert review”. */
export function reviewName(scope: ReviewScope | FindingData[string] | undefined, language: ToolLanguage): string {
  return NAMES[language][scope as ReviewScope][0];
}

/** Names the review of a scope in its definite form: “sakgranskningen”, “the expert review”. */
export function theReview(scope: ReviewScope | FindingData[string] | undefined, language: ToolLanguage): string {
  return NAMES[language][scope as ReviewScope][1];
}

/** Number of names that are spelt out. */
const MOST = 4;

/** Lists ids, spelling out the first few: `` `a`, `b`, `c`, `d` och 5 till ``. */
export function shortList(ids: FindingData[string] | undefined, language: ToolLanguage): string {
  const names = namesOf(ids);
  const and = language === 'sv' ? 'och' : 'and';
  if (names.length <= MOST + 1) return codeList(names, and);
  return `${asCode(names.slice(0, MOST))} ${and} ${names.length - MOST} ${language === 'sv' ? 'till' : 'more'}`;
}

/** Counts the names of a list. */
export function countOf(names: FindingData[string] | undefined): number {
  return namesOf(names).length;
}

/** A sign-off to be written; without `tasks` it is about the whole course. */
export interface SignOffCall {
  readonly course: string;
  readonly scope: ReviewScope;
  readonly by?: string;
  readonly tasks?: readonly string[];
}

/** Writes the call that records a sign-off: `` `kurspaket approve kurs --scope expert --by "…"` ``. */
export function approveCall({ course, scope, by, tasks }: SignOffCall | FindingData): string {
  const some = namesOf(tasks).map((task) => ` --task ${task}`);
  const name = String(by ?? '…')
    .replaceAll('"', '\\"')
    .replaceAll('`', "'");
  return `\`kurspaket approve ${course} --scope ${scope} --by "${name}"${some.join('')}\``;
}
