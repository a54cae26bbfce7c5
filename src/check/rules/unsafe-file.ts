import { posix } from 'node:path';
import { runsAs } from '../media/media-types.js';
import { learnerMedia } from '../media/media-uses.js';
import { defineRule, type Example } from '../../findings/rule.js';

const task = (link: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Ta fram ${link} och prova tre av frågorna i ett samtal.
`;
const example = (name: string, content: string): Example => ({
  'resa/kurs/follow-up/01-prova.md': task(`[frågekorten](../media/${name})`),
  [`resa/kurs/media/${name}`]: content,
  'resa/kurs/media/credits.yaml': `- file: ${name}
  creator: Redaktionen
  licence: CC BY 4.0
`,
});

type Fault = { readonly kind: 'page' | 'program'; readonly name: string };

/** Learners get files to look at, listen to and read, never files that run. */
export const rule = defineRule<Fault>()({
  id: 'unsafe-file',
  severity: 'error',
  kind: 'safety',
  *course(course) {
    for (const { file, at } of learnerMedia(course)) {
      const kind = runsAs(file.path);
      if (kind !== undefined) yield { at, facts: { kind, name: posix.basename(file.path) } };
    }
  },
  words: {
    sv: {
      title: 'Filer till deltagarna kör ingen kod',
      message: {
        page: ({ name }) => `\`${name}\` är en webbsida, och den kan köra kod i lärplattformen.`,
        program: ({ name }) => `\`${name}\` är ett program eller kan innehålla ett.`,
      },
      why: 'Deltagaren är inloggad i lärplattformen. En webbsida som öppnas därifrån kan göra allt som deltagaren får göra, och program stoppas ofta av arbetsgivarens skydd.',
      hint: {
        page: 'Skriv innehållet som text i uppgiften, eller spara sidan som PDF.',
        otherwise:
          'Spara innehållet som PDF, eller ta bort hänvisningen. Behöver deltagarna ett program länkar du till sidan där det finns.',
      },
    },
    en: {
      title: 'Files for learners run no code',
      message: {
        page: ({ name }) => `\`${name}\` is a web page, which can run code in the learning platform.`,
        program: ({ name }) => `\`${name}\` is a program or can hold one.`,
      },
      why: 'The learner is logged in to the platform. A web page opened from there can do whatever the learner may do, and programs are often stopped by the employer’s protection.',
      hint: {
        page: 'Write the content as text in the task, or save the page as PDF.',
        otherwise:
          'Save the content as PDF, or delete the reference. If learners need a program, link to the page where it is.',
      },
    },
  },
  bad: example('fragekort.html', '<h1>Frågekort</h1>\n'),
  good: example('fragekort.pdf', '%PDF-1.7\n'),
});
