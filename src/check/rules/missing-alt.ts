import { posix } from 'node:path';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = { readonly url: string; readonly name: string };

/** A picture has a text for those who do not see it, or is marked as decoration. */
export const rule = defineRule<Fault>()({
  id: 'missing-alt',
  severity: 'error',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const { kind, text, decorative, url, at } of body.references.values()) {
        if (kind !== 'image' || decorative || text.trim() !== '') continue;
        yield { at, facts: { url, name: posix.basename(url.replace(/[?#].*$/, '')) || url } };
      }
    }
  },
  words: {
    sv: {
      title: 'Bilder har en alternativtext',
      message: ({ name }) => `Bilden \`${name}\` saknar alternativtext.`,
      why: 'Den som använder skärmläsare hör alternativtexten i stället för att se bilden. Lagen om tillgänglighet till digital offentlig service kräver den (WCAG 1.1.1).',
      hint: ({ url }) =>
        `Skriv vad bilden säger inom hakparenteserna: \`![Två personer samtalar vid ett bord.](${url})\`. Är bilden bara dekoration skriver du \`![](${url}){decorative}\`.`,
    },
    en: {
      title: 'Pictures have an alternative text',
      message: ({ name }) => `The picture \`${name}\` has no alternative text.`,
      why: 'Those who use a screen reader hear the alternative text instead of seeing the picture. The law on accessible public services requires it (WCAG 1.1.1).',
      hint: ({ url }) =>
        `Write what the picture says within the brackets: \`![Two people talking at a table.](${url})\`. If the picture is only decoration, write \`![](${url}){decorative}\`.`,
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
![](../media/samtalsrum.png)

Möblera rummet så att ni ser varandra.
`,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
![Två stolar snett mot varandra, med ett lågt bord emellan.](../media/samtalsrum.png)

Möblera rummet så att ni ser varandra.
`,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});
