import { altFault, type AltFault } from '../language/alt-text.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = AltFault | { readonly kind: 'both' };

/** An alternative text says what the picture says. */
export const rule = defineRule<Fault>()({
  id: 'bad-alt',
  severity: 'warning',
  kind: 'content',
  areas: ['accessibility'],
  *course(course) {
    for (const { body } of bodiesOf(course)) {
      for (const { kind, text, decorative, at } of body.references.values()) {
        if (kind !== 'image' || text.trim() === '') continue;
        const facts: Fault | undefined = decorative ? { kind: 'both' } : altFault(text.trim());
        if (facts !== undefined) yield { at, facts };
      }
    }
    const cover = course.image?.alt.trim() ?? '';
    const facts = cover === '' ? undefined : altFault(cover);
    if (facts !== undefined) yield { at: course.at.value('image', 'alt'), facts };
  },
  words: {
    sv: {
      title: 'Alternativtexter säger vad bilden visar',
      message: {
        opening: ({ alt }) => `Alternativtexten börjar med ”${alt}”.`,
        'file-name': ({ alt }) => `Alternativtexten ”${alt}” är ett filnamn.`,
        both: 'Bilden är märkt som dekoration men har en alternativtext.',
        'empty-words': ({ alt }) => `Alternativtexten ”${alt}” säger inte vad bilden visar.`,
      },
      why: 'Skärmläsaren säger redan ”bild”. Den som lyssnar vill veta vad bilden berättar, inte att den finns eller vad filen heter.',
      hint: {
        opening: ({ rest }) => `Börja direkt med det som syns: ”${rest.replace(/\.$/, '')}”.`,
        both: 'Ta bort `{decorative}` om texten behövs. Annars tar du bort texten inom hakparenteserna.',
        otherwise: 'Skriv som om du berättade i telefon vad bilden säger: ”Två personer samtalar vid ett bord.”',
      },
    },
    en: {
      title: 'Alternative texts say what the picture shows',
      message: {
        opening: ({ alt }) => `The alternative text begins with “${alt}”.`,
        'file-name': ({ alt }) => `The alternative text “${alt}” is a file name.`,
        both: 'The picture is marked as decoration, but has an alternative text.',
        'empty-words': ({ alt }) => `The alternative text “${alt}” does not say what the picture shows.`,
      },
      why: 'The screen reader already says “image”. The listener wants to know what the picture tells, not that it exists or what the file is called.',
      hint: {
        opening: ({ rest }) => `Begin with what is seen: “${rest.replace(/\.$/, '')}”.`,
        both: 'Delete `{decorative}` if the text is needed. Otherwise delete the text within the brackets.',
        otherwise:
          'Write as if you told somebody on the telephone what the picture says: “Two people talking at a table.”',
      },
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
![Bild på två stolar snett mot varandra.](../media/samtalsrum.png)

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
![Två stolar snett mot varandra.](../media/samtalsrum.png)

Möblera rummet så att ni ser varandra.
`,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});
