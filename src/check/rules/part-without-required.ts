import type { PartId } from '../../model/course.js';
import { concerned, isFor } from '../../curriculum/audiences.js';
import { nameList } from '../language/name-list.js';
import { partName } from '../language/part-names.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly part: PartId; readonly audiences?: readonly string[] };

/** Every part asks something of the learner. */
export const rule = defineRule<Fault, 'voluntary'>()({
  id: 'part-without-required',
  severity: 'warning',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course(course) {
    for (const { id, tasks } of course.parts) {
      const whom = concerned(
        course,
        (audience) => !tasks.some((task) => task.required && isFor(task.audience, audience)),
      );
      const voluntary = tasks.filter(({ required }) => !required);
      const [first = tasks[0], ...others] = voluntary;
      if (whom.length === 0 || first === undefined) continue;
      const facts: Fault = {
        part: id,
        ...(whom !== 'everybody' && { audiences: whom.map(({ title }) => title) }),
      };
      const at = first.required ? first.at.value('audience') : first.at.value('required');
      const related = others.slice(0, 3).map((task) => ({ at: task.at.value('required'), note: 'voluntary' as const }));
      yield { at, facts, related };
    }
  },
  words: {
    sv: {
      title: 'Varje del har minst en obligatorisk uppgift',
      message: (data) =>
        `Ingen uppgift i ${partName(data.part, 'sv')} är obligatorisk${data.audiences === undefined ? '' : ` för ${nameList(data.audiences, 'och')}`}.`,
      why: 'Utan en obligatorisk uppgift blir delen klar med ett knapptryck, och lärplattformen kan inte visa att någon har gjort något.',
      hint: (data) =>
        data.audiences === undefined
          ? 'Ta bort `required: false` från den uppgift som alla ska göra.'
          : `Ta bort \`required: false\` från en uppgift som ${nameList(data.audiences, 'och')} får, eller lägg till en uppgift för dem.`,
      notes: { voluntary: () => 'Den här uppgiften är också frivillig.' },
    },
    en: {
      title: 'Every part has at least one required task',
      message: (data) =>
        `No task in ${partName(data.part, 'en')} is required${data.audiences === undefined ? '' : ` for ${nameList(data.audiences, 'and')}`}.`,
      why: 'Without a required task the part is completed at the press of a button, and the learning platform cannot show that anybody has done anything.',
      hint: (data) =>
        data.audiences === undefined
          ? 'Delete `required: false` from the task that everybody is to do.'
          : `Delete \`required: false\` from a task that ${nameList(data.audiences, 'and')} get, or add a task for them.`,
      notes: { voluntary: () => 'This task is voluntary too.' },
    },
  },
  bad: { 'resa/kurs/follow-up/01-prova.md': trying('required: false\n') },
  good: { 'resa/kurs/follow-up/01-prova.md': trying('') },
});

function trying(required: string): string {
  return `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
${required}goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Välj ett samtal som du ska ha. Förbered tre öppna frågor och prova dem.
`;
}
