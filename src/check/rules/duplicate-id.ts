import type { IdOwner } from '../../model/reader-faults.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

const task = (id: string): string => `---
id: ${id}
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`;

/** An id names one thing. */
export const rule = defineRule<ReaderFaults['duplicate-id'], 'first'>()({
  id: 'duplicate-id',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/ids.ts'],
  words: {
    sv: {
      title: 'Ett id hör till en enda sak',
      message: (data) => {
        if (data.kind === 'route') return `Kursen \`${data.id}\` står två gånger i resvägen.`;
        if (data.kind === 'former-task') return `Det tidigare id:t \`${data.id}\` används redan i kursen.`;
        return `Id:t \`${data.id}\` används redan, och kan inte också vara id för ${svenska(data)}.`;
      },
      why: 'Deltagarnas framsteg och lärplattformens rapporter följer id:t. Hör det till två saker går det inte att veta vilken som är gjord.',
      hint: {
        route: 'Låt kursen stå kvar på ett ställe och ta bort den på det andra.',
        'former-task': 'Ta bort id:t ur `formerly`, om det inte är den här uppgiften som hette så.',
        course: 'Ge den nya kursen ett eget id. Är den en kopia, behåll id:t i den äldre.',
        otherwise: 'Ge en av dem ett eget id. Behåll id:t hos den som deltagare redan kan ha börjat med.',
      },
      notes: {
        first: (data) =>
          data.kind === 'route' ? 'Här står kursen första gången.' : `Här används \`${data.id}\` första gången.`,
      },
    },
    en: {
      title: 'An id belongs to one thing',
      message: (data) => {
        if (data.kind === 'route') return `The course \`${data.id}\` stands twice on the route.`;
        if (data.kind === 'former-task') return `The former id \`${data.id}\` is already used in the course.`;
        return `The id \`${data.id}\` is already used, and cannot be the id of ${english(data)} as well.`;
      },
      why: 'Learners’ progress and the platform’s reports follow the id. If it belongs to two things nobody can know which of them is done.',
      hint: {
        route: 'Keep the course in one place and delete it in the other.',
        'former-task': 'Delete the id from `formerly`, unless this is the task that was called so.',
        course: 'Give the new course an id of its own. If it is a copy, keep the id in the older one.',
        otherwise: 'Give one of them an id of its own. Keep the id for the one that learners may have begun with.',
      },
      notes: {
        first: (data) =>
          data.kind === 'route'
            ? 'The course stands here the first time.'
            : `\`${data.id}\` is used here the first time.`,
      },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': task('las-om-ratten') },
  good: { 'resa/kurs/follow-up/01-prova.md': task('prova-i-ett-samtal') },
});

const THINGS: Readonly<Partial<Record<IdOwner, readonly [string, string]>>> = {
  course: ['en kurs', 'a course'],
  journey: ['en yrkesresa', 'a journey'],
  audience: ['en målgrupp', 'an audience'],
  step: ['ett steg', 'a step'],
  'step-goal': ['ett av stegens mål', 'a goal of a step'],
  goal: ['ett mål', 'a goal'],
  task: ['en uppgift', 'a task'],
  day: ['en kursdag', 'a course day'],
  source: ['en källa', 'a source'],
};

function svenska({ kind }: ReaderFaults['duplicate-id']): string {
  return THINGS[kind]?.[0] ?? 'något annat';
}

function english({ kind }: ReaderFaults['duplicate-id']): string {
  return THINGS[kind]?.[1] ?? 'something else';
}
