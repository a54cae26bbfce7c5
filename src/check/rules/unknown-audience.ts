import type { FindingData } from '../../model/diagnostic.js';
import type { Rule } from '../rule.js';
import { asCode, didYouMean, menadeDu } from '../sentences.js';

const task = (audience: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
audience:
  - myndighet
  - ${audience}
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

/** Audiences that are named belong to the journey, and those of a task to its course. */
export const rule: Rule = {
  id: 'unknown-audience',
  severity: 'error',
  kind: 'form',
  words: {
    sv: {
      title: 'Målgrupper som nämns finns',
      message: (data) => (data.where === 'task' ? `Målgruppen \`${data.id}\` finns inte bland kursens målgrupper.` : `Målgruppen \`${data.id}\` finns inte i yrkesresan.`),
      why: 'Deltagaren väljer målgrupp i en lista. En uppgift för en målgrupp som inte står där får ingen se.',
      hint: menadeDu((data) => {
        if (data.count === 0) return 'Lägg till målgruppen under `audiences:` i journey.yaml, eller ta bort raden.';
        if (data.where === 'task') return `${choose(data, 'Välj bland ', '. ')}Är uppgiften till för alla i kursen, ta bort \`audience\`.`;
        return `${choose(data, 'Välj bland ', '. ')}Eller lägg till målgruppen under \`audiences:\` i journey.yaml.`;
      }),
    },
    en: {
      title: 'Audiences that are named exist',
      message: (data) => (data.where === 'task' ? `The audience \`${data.id}\` is not among those of the course.` : `The journey has no audience \`${data.id}\`.`),
      why: 'The learner chooses an audience from a list. A task for an audience that is not there is seen by nobody.',
      hint: didYouMean((data) => {
        if (data.count === 0) return 'Add the audience below `audiences:` in journey.yaml, or delete the line.';
        if (data.where === 'task') return `${choose(data, 'Choose among ', '. ')}If the task is for everybody in the course, delete \`audience\`.`;
        return `${choose(data, 'Choose among ', '. ')}Or add the audience below \`audiences:\` in journey.yaml.`;
      }),
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('familjehemm') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('familjehem') },
};

function choose({ known }: FindingData, before: string, after: string): string {
  return known === undefined || known === '' ? '' : `${before}${asCode(known)}${after}`;
}
