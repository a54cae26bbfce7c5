import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = (source: string): string => `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
why: "Du vet varför frågorna betyder något innan du övar."
source:
  - id: ${source}
    where: "bestämmelserna om barnets rätt till delaktighet"
---
Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.
`;

/** Sources that are named stand in the register. */
export const rule = defineRule<ReaderFaults['unknown-source']>()({
  id: 'unknown-source',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/sources.ts', 'read/tasks.ts'],
  areas: ['rights'],
  words: {
    sv: {
      title: 'Källor som nämns finns i källregistret',
      message: ({ id }) => `Källan \`${id}\` finns inte i sources.yaml.`,
      why: 'Titel, länk och giltighet hämtas ur källregistret, så att en ändrad lag bara behöver rättas på ett ställe.',
      hint: (data) => {
        if (data.proposal !== undefined) return `Menade du \`${data.proposal}\`?`;
        return `Lägg till den i sources.yaml: \`- id: ${data.id}\` och under den \`title\`, \`publisher\` och \`kind\`.${orDelete(data, ' Eller ta bort raden.')}`;
      },
    },
    en: {
      title: 'Sources that are named stand in the register',
      message: ({ id }) => `The source \`${id}\` is not in sources.yaml.`,
      why: 'Title, link and validity come from the register, so that a changed law needs to be corrected in one place only.',
      hint: (data) => {
        if (data.proposal !== undefined) return `Did you mean \`${data.proposal}\`?`;
        return `Add it to sources.yaml: \`- id: ${data.id}\` and below it \`title\`, \`publisher\` and \`kind\`.${orDelete(data, ' Or delete the line.')}`;
      },
    },
  },
  bad: { 'resa/kurs/preparation/01-las.md': task('socialtjanstlagen') },
  good: { 'resa/kurs/preparation/01-las.md': task('sol') },
});

function orDelete({ kind }: ReaderFaults['unknown-source'], sentence: string): string {
  return kind === 'register' ? sentence : '';
}
