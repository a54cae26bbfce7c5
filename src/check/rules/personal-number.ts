import { personalNumbers, type PersonalNumber } from '../language/personal-numbers.js';
import { defineRule, type CheckContext, type Found } from '../../findings/rule.js';

type Fault = Pick<PersonalNumber, 'kind'>;

/** No text of a course holds anybody's personal number. */
export const rule = defineRule<Fault>()({
  id: 'personal-number',
  severity: 'error',
  kind: 'safety',
  course: (_, context) => numbersIn(context),
  workspace: (_, context) => numbersIn(context),
  words: {
    sv: {
      title: 'Inga personnummer i kurser',
      message: {
        samordningsnummer: 'Här står något som ser ut som ett samordningsnummer.',
        personnummer: 'Här står något som ser ut som ett personnummer.',
      },
      why: 'Datumet finns och kontrollsiffran stämmer, så numret kan tillhöra någon. Kursen sprids till många kommuner, och det som en gång har sparats i versionshistoriken är svårt att få bort.',
      hint: () =>
        'Ta bort numret. Ska texten visa hur ett nummer skrivs kan du skriva `ÅÅMMDD-XXXX`. Gäller det en verklig person: säg till den som ansvarar för dataskydd hos er innan du sparar ändringen.',
    },
    en: {
      title: 'No personal numbers in courses',
      message: {
        samordningsnummer: 'This looks like a Swedish co-ordination number (samordningsnummer).',
        personnummer: 'This looks like a Swedish personal number (personnummer).',
      },
      why: 'The date exists and the check digit is right, so the number may belong to somebody. The course spreads to many municipalities, and what has once been stored in the version history is hard to get rid of.',
      hint: () =>
        'Delete the number. If the text is to show how a number is written, write `YYMMDD-XXXX`. If it concerns a real person, tell whoever is responsible for data protection before you save the change.',
    },
  },
  bad: {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Elin, 850709-9805, går i andra klass. Vad frågar du henne först?
`,
  },
  good: {
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
---
Elin, sju år, går i andra klass. Vad frågar du henne först?
`,
  },
});

function* numbersIn({ texts, today }: CheckContext): Generator<Found<Fault>> {
  for (const [file, text] of texts) {
    for (const { kind, start, end } of personalNumbers(text, today)) {
      yield { at: { file, start, end }, facts: { kind }, secret: true };
    }
  }
}
