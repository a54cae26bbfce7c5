import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { asCode } from '../language/name-list.js';

const task = (goals: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
${goals}
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

/** Only keys that the format knows. */
export const rule = defineRule<ReaderFaults['unknown-key']>()({
  id: 'unknown-key',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/schema-finding.ts', 'read/validated.ts'],
  words: {
    sv: {
      title: 'Bara nycklar som formatet har',
      message: ({ key, synonymOf, below }) => {
        if (below !== undefined) return `Nyckeln \`${key}\` hör till \`${below}\`.`;
        return synonymOf === undefined
          ? `Nyckeln \`${key}\` finns inte.`
          : `Nyckeln \`${key}\` heter \`${synonymOf}\`.`;
      },
      why: 'En nyckel som verktyget inte känner igen skulle annars försvinna utan att någon märker det.',
      hint: (data) => {
        if (data.below !== undefined)
          return `Flytta raden till raderna under \`${data.below}:\`, med lika många mellanslag först som de har.`;
        if (isVoluntary(data)) return 'Skriv `required: no` om uppgiften är frivillig. Annars ta bort raden.';
        if (data.synonymOf !== undefined)
          return `Skriv \`${data.synonymOf}\`. Nycklarna är på engelska, texterna på kursens språk.`;
        if (data.proposal !== undefined) return `Menade du \`${data.proposal}\`?`;
        return data.allowed.length === 0
          ? 'Ta bort raden.'
          : `Ta bort raden, eller använd någon av nycklarna ${asCode(data.allowed)}.`;
      },
    },
    en: {
      title: 'Only keys that the format has',
      message: ({ key, synonymOf, below }) => {
        if (below !== undefined) return `The key \`${key}\` belongs to \`${below}\`.`;
        return synonymOf === undefined
          ? `There is no key \`${key}\`.`
          : `The key \`${key}\` is called \`${synonymOf}\`.`;
      },
      why: 'A key that the tool does not know would otherwise vanish without anybody noticing.',
      hint: (data) => {
        if (data.below !== undefined)
          return `Move the line to the lines below \`${data.below}:\`, with as many spaces first as they have.`;
        if (isVoluntary(data)) return 'Write `required: no` if the task is voluntary. Otherwise delete the line.';
        if (data.synonymOf !== undefined)
          return `Write \`${data.synonymOf}\`. Keys are in English, texts in the language of the course.`;
        if (data.proposal !== undefined) return `Did you mean \`${data.proposal}\`?`;
        return data.allowed.length === 0
          ? 'Delete the line.'
          : `Delete the line, or use one of the keys ${asCode(data.allowed)}.`;
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('när: "Inom fyra veckor efter kursdagen"') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('when: "Inom fyra veckor efter kursdagen"') },
});

/** A key that says the opposite of `required`. */
function isVoluntary({ key, allowed }: ReaderFaults['unknown-key']): boolean {
  return /^(?:frivillig|frivilligt|valfri|valfritt|optional|voluntary)$/i.test(key) && allowed.includes('required');
}
