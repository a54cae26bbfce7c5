import { defineRule } from '../../findings/rule.js';
import { sourceUses } from '../source-uses.js';

type Fault = { readonly source: string; readonly title: string };

/** A source that stands but was built on repealed law deserves a word to the learner. */
export const rule = defineRule<Fault, 'status'>()({
  id: 'outdated-basis',
  severity: 'info',
  kind: 'content',
  areas: ['rights', 'training'],
  *course(course) {
    for (const { source, at } of sourceUses(course)) {
      if (source.status !== 'outdated-basis') continue;
      yield {
        at,
        facts: { source: source.id, title: source.title },
        related: [{ at: source.at.value('status'), note: 'status' }],
      };
    }
  },
  words: {
    sv: {
      title: 'Källor som bygger på upphävd lag förklaras',
      message: (data) => `Källan ”${data.title}” gäller fortfarande, men bygger på en lag som har upphävts.`,
      why: 'Källans paragrafer stämmer inte med den lag som gäller, och deltagaren kan inte veta det.',
      hint: () =>
        'Skriv i uppgiften vad som har ändrats, till exempel ”Handboken skrevs före den nya socialtjänstlagen: paragraferna har fått nya nummer”. Har det redan sagts, skriv `# kurspaket-disable outdated-basis: sägs i texten` på raden ovanför `source`.',
      notes: { status: () => 'Här står det vad källan bygger på.' },
    },
    en: {
      title: 'Sources that build on repealed law are explained',
      message: (data) => `The source “${data.title}” still stands, but builds on a law that has been repealed.`,
      why: 'The sections it names do not agree with the law in force, and the learner cannot know that.',
      hint: () =>
        'Say in the task what has changed, such as “The handbook was written before the new act: the sections have new numbers”. If that is said already, write `# kurspaket-disable outdated-basis: said in the text` on the line above `source`.',
      notes: { status: () => 'Here it says what the source builds on.' },
    },
  },
  bad: { 'sources.yaml': register('outdated-basis') },
  good: { 'sources.yaml': register('in-force') },
});

function register(status: string): string {
  return `- id: sol
  title: "Handbok om barnets rätt att komma till tals"
  publisher: Socialstyrelsen
  kind: handbook
  status: ${status}
  checked: 2026-02-01
`;
}
