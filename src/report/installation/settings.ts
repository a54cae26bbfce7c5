import type { ToolLanguage } from '../../model/diagnostic.js';
import type { LmsId } from '../../model/workspace.js';

/**
 * A setting of an activity: its name and value as the reader's language has them, what both are called in English on
 * the screen, and why.
 */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly onScreen?: { readonly name: string; readonly value: string };
  readonly why: string;
}

/** English name and value on the screen, then name, value and why in Swedish, then why in English. */
type Row = readonly [name: string, value: string, sv: readonly [name: string, value: string, why: string], why: string];

const SKIP = { totara: 'Learner skip content structure page', moodle: 'Student skip content structure page' };

/** Names as Moodle's mod_scorm has them, and Totara's after it. */
const scorm = (lms: 'totara' | 'moodle'): readonly Row[] => [
  [
    'Display package',
    'Current window',
    [
      'Visa paketet',
      'Nuvarande fönster',
      'Sidan är gjord för ramen, fungerar på telefon och sparar även i nytt fönster.',
    ],
    'The page is made for the frame, works on a phone and saves in a new window too.',
  ],
  [
    SKIP[lms],
    'Always',
    ['Hoppa över innehållssidan', 'Alltid', 'Paketet har en enda sida: deltagaren kommer direkt till den.'],
    'The package has a single page: the learner gets to it at once.',
  ],
  [
    'Display course structure in player',
    'Hidden',
    ['Visa kursens struktur i spelaren', 'Dold', 'Det finns bara en sida att visa.'],
    'There is only one page to show.',
  ],
  [
    'Number of attempts',
    'Unlimited attempts',
    ['Antal försök', 'Obegränsat', 'Deltagaren ska kunna komma tillbaka. Allt sparas i samma försök.'],
    'Learners are to come back. Everything is kept in the same attempt.',
  ],
  [
    'Force new attempt',
    'No',
    ['Tvinga nytt försök', 'Nej', 'Ett nytt försök börjar om från noll.'],
    'A new attempt starts from nothing.',
  ],
  [
    'Force completed',
    'No',
    ['Tvinga slutförd', 'Nej', 'Annars blir alla klara första gången de stänger sidan.'],
    'Otherwise everybody is done the first time they close the page.',
  ],
  [
    'Mastery score overrides status',
    'No',
    ['Godkäntgräns åsidosätter status', 'Nej', 'Kursen sätter inga poäng.'],
    'The course gives no scores.',
  ],
  [
    'Completion tracking',
    'Show activity as complete when conditions are met',
    ['Slutförande', 'Visa som slutförd när villkoren är uppfyllda', 'Då är det paketet som avgör, inte deltagaren.'],
    'Then the package decides, and not the learner.',
  ],
  [
    'Require status',
    'Completed',
    ['Kräv status', 'Slutförd', 'Det är den enda status som paketet skickar. Med Passed blir ingen klar.'],
    'It is the only status that the package sends. With Passed nobody would be done.',
  ],
  [
    'Require view, Require minimum score',
    'not ticked',
    ['Kräv visning, Kräv minsta poäng', 'inte ikryssade', 'En visning säger ingenting, och poäng finns inte.'],
    'A view tells nothing, and there are no scores.',
  ],
];

/** Settings that matter everywhere, for an LMS whose own names are not known. */
const ANYWHERE: readonly Row[] = [
  [
    'Completion',
    'when the package reports completed',
    ['Slutförande', 'när paketet rapporterar slutförd (completed)', 'Det är den enda status som paketet skickar.'],
    'It is the only status that the package sends.',
  ],
  [
    'Passed, score, grade',
    'not required',
    [
      'Godkänd, poäng, betyg',
      'krävs inte',
      'Paketet skickar varken godkänd (passed) eller poäng: kräver ni det blir ingen klar.',
    ],
    'The package sends neither passed nor scores: if you require them nobody is done.',
  ],
  [
    'Attempts',
    'unlimited, the same attempt goes on',
    [
      'Försök',
      'obegränsat, samma försök fortsätter',
      'Deltagaren ska kunna komma tillbaka, och ett nytt försök börjar om från noll.',
    ],
    'Learners are to come back, and a new attempt starts from nothing.',
  ],
  [
    'Window',
    'in the page, or in a new window',
    ['Fönster', 'i sidan eller i ett nytt fönster', 'Båda sparar. I sidan slipper deltagaren tillåta nya fönster.'],
    'Both save. In the page learners need not allow new windows.',
  ],
];

/** Settings of each activity with a package. */
export function settingsOf(lms: LmsId, isScorm: boolean, language: ToolLanguage): readonly Setting[] {
  const isNamed = isScorm && (lms === 'totara' || lms === 'moodle');
  const rows = isNamed ? scorm(lms) : ANYWHERE;
  return rows.map(([name, value, [own, ownValue, because], why]) => {
    if (language === 'en') return { name, value, why };
    return { name: own, value: ownValue, why: because, ...(isNamed && { onScreen: { name, value } }) };
  });
}
