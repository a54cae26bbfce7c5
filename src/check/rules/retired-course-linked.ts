import type { Place } from '../../model/place.js';
import { addressPlace } from '../markup/address-place.js';
import { bodiesOf } from '../markup/course-bodies.js';
import { defineRule } from '../../findings/rule.js';

const retired = {
  'gammal-kurs/course.md': `---
id: gammal-kurs
title: "Samtal förr"
version: 1.0.0
status: retired
goals:
  - id: fragor
    text: "Du kan använda öppna frågor i samtal med barn."
    level: färdighet
---
Kursen har ersatts.
`,
  'gammal-kurs/tasks/01-prova.md': `---
id: prova
title: "Prova öppna frågor"
kind: practise
time: 30 min
goals:
  - fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor.
`,
};
const task = (link: string): string => `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha och prova tre öppna frågor. ${link}
`;

type Fault = { readonly kind: 'mention' | 'after' | 'route'; readonly id: string; readonly title: string };

/** Courses point to courses that are still given. */
export const rule = defineRule<Fault>()({
  id: 'retired-course-linked',
  severity: 'warning',
  kind: 'content',
  *course(course, { workspace }) {
    if (course.status === 'retired') return;
    for (const { body } of bodiesOf(course)) {
      for (const reference of body.references.values()) {
        if (reference.to.kind !== 'course' || reference.to.status !== 'retired') continue;
        const { id, title } = reference.to;
        yield { at: addressPlace(body, reference), facts: { kind: 'mention', id, title } };
      }
    }
    for (const id of course.after) {
      const card = workspace.courses.find((candidate) => candidate.id === id);
      if (card?.status !== 'retired') continue;
      const at = within(course.introduction.source, course.at.value('after'), id);
      yield { at, facts: { kind: 'after', id, title: card.title } };
    }
  },
  *workspace({ journeys, courses }, { texts }) {
    const cards = new Map(courses.map((card) => [card.id, card]));
    for (const { steps, at } of journeys) {
      for (const [index, step] of steps.entries()) {
        for (const id of step.courses) {
          const card = cards.get(id);
          if (card?.status !== 'retired') continue;
          const place = within(texts.get(at.file) ?? '', at.value('steps', index, 'courses'), id);
          yield { at: place, facts: { kind: 'route', id, title: card.title } };
        }
      }
    }
  },
  words: {
    sv: {
      title: 'Kurser pekar på kurser som ges',
      message: {
        after: ({ title }) => `Kursen bygger på ”${title}”, som inte längre ges.`,
        route: ({ title }) => `”${title}” står på resvägen men ges inte längre.`,
        mention: ({ title }) => `Länken leder till kursen ”${title}”, som inte längre ges.`,
      },
      why: 'En kurs med status `retired` byggs aldrig. Deltagaren letar efter något som inte finns i lärplattformen.',
      hint: ({ id }) => `Peka på den kurs som har kommit i stället, eller ta bort \`${id}\` här.`,
    },
    en: {
      title: 'Courses point to courses that are given',
      message: {
        after: ({ title }) => `The course builds on “${title}”, which is no longer given.`,
        route: ({ title }) => `“${title}” is on the route but is no longer given.`,
        mention: ({ title }) => `The link leads to the course “${title}”, which is no longer given.`,
      },
      why: 'A course with the status `retired` is never built. Learners look for something that is not in the platform.',
      hint: ({ id }) => `Point to the course that has come instead, or delete \`${id}\` here.`,
    },
  },
  bad: {
    ...retired,
    'resa/kurs/follow-up/01-prova.md': task('Läs mer i kursen [Samtal förr](../../../gammal-kurs/course.md).'),
  },
  good: { ...retired, 'resa/kurs/follow-up/01-prova.md': task('Ta hjälp av en kollega.') },
});

/** The id's own place in a list: ids that were wrong have left the model's list, so its index is not the file's. */
function within(text: string, list: Place, id: string): Place {
  const found = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).exec(text.slice(list.start, list.end));
  return found === null
    ? list
    : { file: list.file, start: list.start + found.index, end: list.start + found.index + id.length };
}
