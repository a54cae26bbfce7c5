import type { ToolLanguage } from '../../model/diagnostic.js';
import type { ReviewScope } from '../../model/workspace.js';

/** The sentences of the merge-request comment. */
export interface CiWords {
  readonly title: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly clean: string;
  readonly stop: string;
  /** By whom it waits to be examined. */
  readonly waiting: (scopes: readonly ReviewScope[]) => string;
  readonly merge: string;
  readonly pages: string;
  readonly review: string;
  readonly findings: string;
  readonly areas: Readonly<Record<'rights' | 'accessibility' | 'readability' | 'signOffs' | 'waivers', string>>;
  readonly fine: Readonly<Record<'rights' | 'accessibility' | 'readability' | 'signOffs' | 'waivers', string>>;
  readonly remarks: (count: number) => string;
  readonly toDo: string;
  readonly course: string;
  readonly otherCourses: (count: number) => string;
  readonly scopes: Readonly<Record<ReviewScope, string>>;
  readonly verdicts: Readonly<Record<'unsigned' | 'stale' | 'partial', string>>;
  readonly reviewed: (count: number, all: number) => string;
  readonly waived: (by: string, until: string, reason: string) => string;
  readonly artefacts: string;
  readonly columns: readonly [string, string, string];
  readonly old: string;
}

const listed = (texts: readonly string[], and: string): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;

const SV: CiWords = {
  title: 'Granskning av kurserna',
  errors: (count) => `${count} fel`,
  warnings: (count) => `${count} ${count === 1 ? 'varning' : 'varningar'}`,
  clean: 'inga fel och inga varningar',
  stop: 'Kan inte slås ihop än',
  waiting: (scopes) =>
    scopes.length === 0
      ? 'Väntar på granskning'
      : `Väntar på ${listed(
          scopes.map((scope) => SV.scopes[scope].toLowerCase()),
          'och',
        )}`,
  merge: 'Kan slås ihop',
  pages: 'Se kurserna som deltagaren ser dem',
  review: 'Läs granskningsexemplaren',
  findings: 'Det här behöver du titta på',
  areas: {
    rights: 'Källor och rättigheter',
    accessibility: 'Tillgänglighet',
    readability: 'Läsbarhet',
    signOffs: 'Granskningar',
    waivers: 'Avsteg som gäller',
  },
  fine: {
    rights: 'Inga anmärkningar.',
    accessibility: 'Inga anmärkningar. Bilder har alternativtext, filmer undertexter och ljud textversion.',
    readability: 'Inga tunga texter.',
    signOffs: 'Här finns inga kurser att granska.',
    waivers: 'Inga.',
  },
  remarks: (count) => `${count} ${count === 1 ? 'anmärkning' : 'anmärkningar'}`,
  toDo: 'Så går ni vidare',
  course: 'Kurs',
  otherCourses: (count) =>
    `${count} ${count === 1 ? 'kurs' : 'kurser'} som inte är ${count === 1 ? 'ändrad' : 'ändrade'}`,
  scopes: {
    pedagogy: 'Pedagogisk granskning',
    expert: 'Sakgranskning',
    accessibility: 'Tillgänglighetsgranskning',
    rights: 'Rättighetsgranskning',
  },
  verdicts: { unsigned: 'saknas', stale: 'ändrat sedan dess', partial: 'delvis' },
  reviewed: (count, all) => `${count} av ${all} uppgifter`,
  waived: (by, until, reason) => `Godkänt av ${by} till ${until}. ${reason}`,
  artefacts: 'Paket att ladda upp',
  columns: ['Fil', 'Storlek', 'SHA-1'],
  old: 'äldre version: kursen har fel',
};

const EN: CiWords = {
  title: 'Review of the courses',
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  clean: 'no errors and no warnings',
  stop: 'Cannot be merged yet',
  waiting: (scopes) =>
    scopes.length === 0
      ? 'Waiting for review'
      : `Waiting for review of ${listed(
          scopes.map((scope) => EN.scopes[scope].toLowerCase()),
          'and',
        )}`,
  merge: 'Can be merged',
  pages: 'See the courses as the learner sees them',
  review: 'Read the review copies',
  findings: 'This needs your attention',
  areas: {
    rights: 'Sources and rights',
    accessibility: 'Accessibility',
    readability: 'Readability',
    signOffs: 'Sign-offs',
    waivers: 'Waivers in force',
  },
  fine: {
    rights: 'No remarks.',
    accessibility: 'No remarks. Pictures have alternative texts, films captions and sounds transcripts.',
    readability: 'No heavy texts.',
    signOffs: 'There are no courses to examine.',
    waivers: 'None.',
  },
  remarks: (count) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
  toDo: 'What to do next',
  course: 'Course',
  otherCourses: (count) => `${count} ${count === 1 ? 'course that has' : 'courses that have'} not changed`,
  scopes: { pedagogy: 'Pedagogy', expert: 'Subject matter', accessibility: 'Accessibility', rights: 'Rights' },
  verdicts: { unsigned: 'missing', stale: 'changed since', partial: 'in part' },
  reviewed: (count, all) => `${count} of ${all} tasks`,
  waived: (by, until, reason) => `Approved by ${by} until ${until}. ${reason}`,
  artefacts: 'Packages to upload',
  columns: ['File', 'Size', 'SHA-1'],
  old: 'older version: the course has errors',
};

/** The words of a language. */
export const ciWords = (language: ToolLanguage): CiWords => (language === 'sv' ? SV : EN);
