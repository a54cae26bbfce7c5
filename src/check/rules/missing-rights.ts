import { posix } from 'node:path';
import { matchesPattern } from '../../text/file-pattern.js';
import { proposalFor } from '../../text/proposal.js';
import { learnerMedia } from '../media/media-uses.js';
import { defineRule } from '../../findings/rule.js';

const task = `---
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
`;

/** Facts of what it finds. */
type Fault = {
  readonly name: string;
  /** Set where the course has a register of credits. */
  readonly credited: boolean;
  /** A credited name that no file has. */
  readonly proposal?: string;
};

/** Somebody has said who made each picture, film, sound and hand-out, and on what terms it may be used. */
export const rule = defineRule<Fault>()({
  id: 'missing-rights',
  severity: 'error',
  kind: 'content',
  areas: ['rights'],
  whole: true,
  *course(course) {
    const names = course.media.map(({ path }) => path.slice(`${course.folder}/media/`.length));
    const idle = course.credits
      .map(({ file }) => file)
      .filter((pattern) => !names.some((name) => matchesPattern(pattern, name)));
    for (const { file, as, at } of learnerMedia(course)) {
      // Captions and transcripts are the words of their film or sound.
      if (as === 'captions' || as === 'transcript') continue;
      const name = file.path.slice(`${course.folder}/media/`.length);
      if (course.credits.some((credit) => matchesPattern(credit.file, name))) continue;
      const proposal = proposalFor(posix.basename(name), idle);
      const facts = { name, credited: course.credits.length > 0, ...(proposal !== undefined && { proposal }) };
      yield { at, facts };
    }
  },
  words: {
    sv: {
      title: 'Varje fil har en upphovsperson och en licens',
      message: ({ name }) => `Det står ingenstans vem som har gjort \`${name}\` och hur filen får användas.`,
      why: 'Den som har gjort en bild eller film bestämmer över den enligt upphovsrättslagen. Kursen sprids till många kommuner, så var och en behöver kunna se att den får användas.',
      hint: ({ name, proposal, credited }) => {
        const near = proposal === undefined ? '' : ` Där står \`${proposal}\` i dag: är det samma fil?`;
        return credited
          ? `Lägg till \`- file: "${name}"\` i media/credits.yaml, och skriv \`creator:\` och \`licence:\` på raderna under.${near}`
          : `Skapa filen media/credits.yaml. Börja med \`- file: "${name}"\`, och skriv \`creator:\` och \`licence:\` på raderna under, till exempel \`licence: CC BY 4.0\`.`;
      },
    },
    en: {
      title: 'Every file has a creator and a licence',
      message: ({ name }) => `Nothing says who made \`${name}\` and how the file may be used.`,
      why: 'Whoever made a picture or film decides over it by copyright law. The course spreads to many municipalities, and each of them must be able to see that it may be used.',
      hint: ({ name, proposal, credited }) => {
        const near = proposal === undefined ? '' : ` It names \`${proposal}\` today: is that the same file?`;
        return credited
          ? `Add \`- file: "${name}"\` to media/credits.yaml, and write \`creator:\` and \`licence:\` on the lines below.${near}`
          : `Create the file media/credits.yaml. Begin with \`- file: "${name}"\`, and write \`creator:\` and \`licence:\` on the lines below, for instance \`licence: CC BY 4.0\`.`;
      },
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': task,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': task,
    'resa/kurs/media/samtalsrum.png': new Uint8Array([137, 80, 78, 71]),
    'resa/kurs/media/credits.yaml': `- file: samtalsrum.png
  creator: Redaktionen
  licence: CC BY 4.0
`,
  },
});
