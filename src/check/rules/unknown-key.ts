import type { Rule } from '../rule.js';
import { asCode } from '../sentences.js';

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
export const rule: Rule = {
  id: 'unknown-key',
  severity: 'error',
  kind: 'form',
  words: {
    sv: {
      title: 'Bara nycklar som formatet har',
      message: ({ key, synonymOf }) => (synonymOf === undefined ? `Nyckeln \`${key}\` finns inte.` : `Nyckeln \`${key}\` heter \`${synonymOf}\`.`),
      why: 'En nyckel som verktyget inte känner igen skulle annars försvinna utan att någon märker det.',
      hint: (data) => {
        if (data.synonymOf !== undefined) return `Skriv \`${data.synonymOf}\`. Nycklarna är på engelska, texterna på kursens språk.`;
        if (data.proposal !== undefined) return `Menade du \`${data.proposal}\`?`;
        return asCode(data.allowed) === '' ? 'Ta bort raden.' : `Ta bort raden, eller använd någon av nycklarna ${asCode(data.allowed)}.`;
      },
    },
    en: {
      title: 'Only keys that the format has',
      message: ({ key, synonymOf }) => (synonymOf === undefined ? `There is no key \`${key}\`.` : `The key \`${key}\` is called \`${synonymOf}\`.`),
      why: 'A key that the tool does not know would otherwise vanish without anybody noticing.',
      hint: (data) => {
        if (data.synonymOf !== undefined) return `Write \`${data.synonymOf}\`. Keys are in English, texts in the language of the course.`;
        if (data.proposal !== undefined) return `Did you mean \`${data.proposal}\`?`;
        return asCode(data.allowed) === '' ? 'Delete the line.' : `Delete the line, or use one of the keys ${asCode(data.allowed)}.`;
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('när: "Inom fyra veckor efter kursdagen"') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('when: "Inom fyra veckor efter kursdagen"') },
};
