import type { ReaderFaults } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';

const day = (handouts: string): string => `---
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
${handouts}---
Vi övar på frågor tillsammans.
`;
const credits = `- file: "*"
  creator: "Yrkesresans redaktion"
  licence: CC BY 4.0
`;

/** Two media files do not get the same name in a package. */
export const rule = defineRule<ReaderFaults['media-name-clash'], 'other'>()({
  id: 'media-name-clash',
  severity: 'error',
  kind: 'form',
  areas: ['rights'],
  foundBy: ['read/course-files.ts'],
  words: {
    sv: {
      title: 'Två filer får inte samma namn i paketet',
      message: ({ name, other, packaged }) =>
        `\`${other}\` och \`${name}\` skulle båda heta \`${packaged}\` i paketet.`,
      why: 'I paketet får filnamnen bara a–z, siffror och bindestreck, för att fungera i alla lärplattformar. Den ena filen skulle skriva över den andra.',
      hint: ({ name }) =>
        `Byt namn på en av dem så att de skiljer sig på mer än prickar, mellanslag och stora bokstäver. Ändra också där \`${name}\` nämns.`,
      notes: { other: 'Det här är den andra filen.' },
    },
    en: {
      title: 'Two files do not get the same name in the package',
      message: ({ name, other, packaged }) =>
        `\`${other}\` and \`${name}\` would both be called \`${packaged}\` in the package.`,
      why: 'In the package names have only a–z, digits and hyphens, so that they work in every platform. One file would overwrite the other.',
      hint: ({ name }) =>
        `Rename one of them so that they differ in more than accents, spaces and upper case. Also change where \`${name}\` is named.`,
      notes: { other: 'This is the other file.' },
    },
  },
  bad: {
    'resa/kurs/course-days/01-dag.md': day('  - ../media/Frågekort.pdf\n  - ../media/fragekort.pdf\n'),
    'resa/kurs/media/Frågekort.pdf': '%PDF-1.7\n',
    'resa/kurs/media/fragekort.pdf': '%PDF-1.7\n',
    'resa/kurs/media/credits.yaml': credits,
  },
  good: {
    'resa/kurs/course-days/01-dag.md': day('  - ../media/fragekort-1.pdf\n  - ../media/fragekort-2.pdf\n'),
    'resa/kurs/media/fragekort-1.pdf': '%PDF-1.7\n',
    'resa/kurs/media/fragekort-2.pdf': '%PDF-1.7\n',
    'resa/kurs/media/credits.yaml': credits,
  },
});
