import type { ReaderFaults } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';

const task = `---
id: skriv-en-inbjudan
title: "Skriv en inbjudan till barnet"
kind: write
time: 15 min
goals:
  - oppna-fragor
why: "Ett samtal börjar redan i inbjudan."
---
Skriv tre meningar till ett barn som du ska träffa.
`;

/** Files of one folder have different numbers. */
export const rule = defineRule<ReaderFaults['duplicate-number'], 'other'>()({
  id: 'duplicate-number',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course-files.ts'],
  words: {
    sv: {
      title: 'Filerna i en mapp har olika nummer',
      message: ({ number, name, other }) => `Två filer har nummer ${number}: \`${other}\` och \`${name}\`.`,
      why: 'Numret bestämmer ordningen. Med samma nummer vet varken du eller verktyget vilken uppgift som kommer först.',
      hint: ({ name }) =>
        `Byt siffran i början av ett av filnamnen. Deltagarnas bockar följer id:t i filen, så det är ofarligt att döpa om \`${name}\`.`,
      notes: { other: ({ number }) => `Den här filen har också nummer ${number}.` },
    },
    en: {
      title: 'The files of a folder have different numbers',
      message: ({ number, name, other }) => `Two files have the number ${number}: \`${other}\` and \`${name}\`.`,
      why: 'The number decides the order. With the same number neither you nor the tool knows which task comes first.',
      hint: ({ name }) =>
        `Change the number at the beginning of one of the names. Learners’ ticks follow the id in the file, so it is safe to rename \`${name}\`.`,
      notes: { other: ({ number }) => `This file has the number ${number} too.` },
    },
  },
  bad: { 'resa/kurs/preparation/01-skriv.md': task },
  good: { 'resa/kurs/preparation/02-skriv.md': task },
});
