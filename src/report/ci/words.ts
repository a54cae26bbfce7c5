import type { ToolLanguage } from '../../model/diagnostic.js';

/** The sentences of the merge-request comment. */
export interface CiWords {
  readonly title: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly clean: string;
  readonly stop: string;
  readonly waiting: string;
  readonly merge: string;
  readonly pages: string;
  readonly review: string;
  readonly findings: string;
  readonly areas: Readonly<Record<'rights' | 'accessibility' | 'signOffs' | 'waivers', string>>;
  readonly fine: Readonly<Record<'rights' | 'accessibility' | 'signOffs' | 'waivers', string>>;
  readonly artefacts: string;
  readonly columns: readonly [string, string, string];
  readonly old: string;
}

const SV: CiWords = {
  title: 'Granskning av kurserna',
  errors: (count) => `${count} fel`,
  warnings: (count) => `${count} ${count === 1 ? 'varning' : 'varningar'}`,
  clean: 'inga fel och inga varningar',
  stop: 'Kan inte slås ihop än',
  waiting: 'Väntar på godkännanden',
  merge: 'Kan slås ihop',
  pages: 'Se kurserna som deltagaren ser dem',
  review: 'Läs granskningsexemplaren',
  findings: 'Det här behöver du titta på',
  areas: { rights: 'Källor och rättigheter', accessibility: 'Tillgänglighet', signOffs: 'Godkännanden', waivers: 'Avsteg som gäller' },
  fine: {
    rights: 'Inga anmärkningar.', accessibility: 'Inga anmärkningar. Bilder har alternativtext, filmer undertexter och ljud textversion.',
    signOffs: 'Inga godkännanden saknas.', waivers: 'Inga.',
  },
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
  waiting: 'Waiting for sign-offs',
  merge: 'Can be merged',
  pages: 'See the courses as the learner sees them',
  review: 'Read the review copies',
  findings: 'This needs your attention',
  areas: { rights: 'Sources and rights', accessibility: 'Accessibility', signOffs: 'Sign-offs', waivers: 'Waivers in force' },
  fine: {
    rights: 'Nothing to remark.', accessibility: 'Nothing to remark. Pictures have alternative texts, films captions and sounds transcripts.',
    signOffs: 'No sign-off is missing.', waivers: 'None.',
  },
  artefacts: 'Packages to upload',
  columns: ['File', 'Size', 'SHA-1'],
  old: 'older version: the course has errors',
};

/** The words of a language. */
export const ciWords = (language: ToolLanguage): CiWords => (language === 'sv' ? SV : EN);
