import type { FindingData, ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';
import { codeList } from './name-list.js';

/** What the examination of a scope is called, in its indefinite and its definite form. */
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

/** “sakgranskning”, “an expert review”. */
export function reviewName(scope: FindingData[string] | undefined, language: ToolLanguage): string {
  return NAMES[language][scope as ReviewScope][0];
}

/** “sakgranskningen”, “the expert review”. */
export function theReview(scope: FindingData[string] | undefined, language: ToolLanguage): string {
  return NAMES[language][scope as ReviewScope][1];
}

/** How many names are spelt out. */
const MOST = 4;

/** `` `a`, `b`, `c` och 5 till `` of what `listed` made. */
export function shortList(value: FindingData[string] | undefined, language: ToolLanguage): string {
  const names = String(value ?? '').split('\n');
  const and = language === 'sv' ? 'och' : 'and';
  if (names.length <= MOST + 1) return codeList(value, and);
  const shown = names.slice(0, MOST).map((name) => `\`${name}\``);
  return `${shown.join(', ')} ${and} ${names.length - MOST} ${language === 'sv' ? 'till' : 'more'}`;
}

/** How many names `listed` was given. */
export function countOf(value: FindingData[string] | undefined): number {
  return value === undefined || value === '' ? 0 : String(value).split('\n').length;
}

/** The call that writes the sign-off of a finding: `` `kurspaket approve kurs --scope expert --by "…"` ``. */
export function approveCall({ course, scope, by, tasks }: FindingData): string {
  const some =
    tasks === undefined || tasks === ''
      ? ''
      : ` ${String(tasks)
          .split('\n')
          .map((task) => `--task ${task}`)
          .join(' ')}`;
  return `\`kurspaket approve ${course} --scope ${scope} --by "${String(by ?? '…')
    .replaceAll('"', '\\"')
    .replaceAll('`', "'")}"${some}\``;
}
