import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const day = (handout: string): string => `---
id: dag-1
title: "Kursdag 1"
form: in-person
schedule:
  - start: "09:00"
    time: 40 min
    title: "Öva två och två"
    method: exercise
    goals:
      - oppna-fragor
team:
  leaders: 1
  trainers: 2
handouts:
  - ../media/${handout}
---
Vi övar på frågor tillsammans.
`;
const credits = `- file: "*"
  creator: "Yrkesresans redaktion"
  licence: CC BY 4.0
`;

/** Files that front matter names exist. */
export const rule = defineRule<ReaderFaults['missing-file']>()({
  id: 'missing-file',
  severity: 'error',
  kind: 'content',
  foundBy: ['read/course-days.ts', 'read/tasks.ts'],
  words: {
    sv: {
      title: 'Filer som nämns finns',
      message: ({ path, kind }) =>
        kind === 'text'
          ? `\`${path}\` är en av kursens texter, inte en fil att visa eller dela ut.`
          : `Filen \`${path}\` finns inte.`,
      why: 'Deltagaren skulle få en film som inte startar eller ett material som inte går att öppna.',
      hint: ({ proposal }) =>
        proposal === undefined
          ? 'Lägg filen i kursens mapp `media`, eller rätta sökvägen. Den räknas från filen du skriver i.'
          : `Menade du \`${proposal}\`? Stora och små bokstäver räknas.`,
    },
    en: {
      title: 'Files that are named exist',
      message: ({ path, kind }) =>
        kind === 'text'
          ? `\`${path}\` is one of the texts of the course, not a file to show or hand out.`
          : `There is no file \`${path}\`.`,
      why: 'The learner would get a film that does not start or a hand-out that cannot be opened.',
      hint: ({ proposal }) =>
        proposal === undefined
          ? 'Put the file into the folder `media` of the course, or correct the path. It is counted from the file you are writing in.'
          : `Did you mean \`${proposal}\`? Upper and lower case matter.`,
    },
  },
  bad: { 'resa/kurs/course-days/01-dag.md': day('fragekort.pdf') },
  good: {
    'resa/kurs/course-days/01-dag.md': day('fragekort.pdf'),
    'resa/kurs/media/fragekort.pdf': '%PDF-1.7\n',
    'resa/kurs/media/credits.yaml': credits,
  },
});
