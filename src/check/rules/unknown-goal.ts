import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';
import { didYouMean, menadeDu } from '../../findings/sentences.js';
import { asCode } from '../language/name-list.js';

const task = (goal: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - ${goal}
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

/** Goals that are named exist. */
export const rule = defineRule<ReaderFaults['unknown-goal']>()({
  id: 'unknown-goal',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/course.ts', 'read/tasks.ts'],
  words: {
    sv: {
      title: 'Mål som nämns finns',
      message: {
        'step-goal': (data) => `Steget *${data.step}* har inget mål som heter \`${data.id}\`.`,
        goal: (data) => `Kursen har inget mål som heter \`${data.id}\`.`,
      },
      why: 'Uppgiften visas under sina mål, och måltäckningen räknas på dem. Ett mål som inte finns kan ingen träna.',
      hint: menadeDu((data) => {
        if (data.kind === 'step-goal')
          return data.known.length === 0
            ? 'Lägg till målet under steget i journey.yaml, eller ta bort raden.'
            : `Välj bland stegets mål: ${asCode(data.known)}. Eller lägg till målet i journey.yaml.`;
        return data.known.length === 0
          ? 'Lägg till målet under `goals:` i course.md, eller ta bort raden.'
          : `Välj bland kursens mål: ${asCode(data.known)}. Eller lägg till målet i course.md.`;
      }),
    },
    en: {
      title: 'Goals that are named exist',
      message: {
        'step-goal': (data) => `The step *${data.step}* has no goal called \`${data.id}\`.`,
        goal: (data) => `The course has no goal called \`${data.id}\`.`,
      },
      why: 'The task is shown under its goals, and the coverage is counted by them. Nobody can train a goal that does not exist.',
      hint: didYouMean((data) => {
        if (data.kind === 'step-goal')
          return data.known.length === 0
            ? 'Add the goal to the step in journey.yaml, or delete the line.'
            : `Choose among the goals of the step: ${asCode(data.known)}. Or add the goal in journey.yaml.`;
        return data.known.length === 0
          ? 'Add the goal below `goals:` in course.md, or delete the line.'
          : `Choose among the goals of the course: ${asCode(data.known)}. Or add the goal in course.md.`;
      }),
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('oppna-fraga') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('oppna-fragor') },
});
