import { idProposal } from '../text/ascii.js';

/** The files of a new course by path in its folder: a draft with one goal, a task before and after, and a course day; or a digital course. */
export function firstCourse(title: string, digital: boolean): Readonly<Record<string, string>> {
  const id = idProposal(title);
  const days = {
    'preparation/01-las.md': task({ id: 'las', title: 'Läs inför kursdagen', kind: 'read', time: '30 min', why: 'Du behöver grunderna för att kunna pröva dem på kursdagen.', when: 'Senast en vecka före kursdagen' }, 'Läs och anteckna två saker som du vill pröva på kursdagen.'),
    'course-days/01-dag-1.md': DAY,
    'follow-up/01-prova.md': task({ id: 'prova', title: 'Pröva i ditt arbete', kind: 'practise', time: '45 min', why: 'Det du prövar själv stannar kvar.' }, 'Välj en av de saker du antecknade och pröva den. Berätta för en kollega hur det gick.'),
  };
  const alone = {
    'tasks/01-las.md': task({ id: 'las', title: 'Läs om grunderna', kind: 'read', time: '30 min', why: 'Du behöver grunderna för att kunna pröva dem själv.' }, 'Läs och anteckna två saker som du vill pröva.'),
    'tasks/02-prova.md': task({ id: 'prova', title: 'Pröva i ditt arbete', kind: 'practise', time: '45 min', why: 'Det du prövar själv stannar kvar.' }, 'Välj en av de saker du antecknade och pröva den. Berätta för en kollega hur det gick.'),
  };
  return { 'course.md': course(id, title), ...(digital ? alone : days) };
}

function course(id: string, title: string): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
summary: "En mening som katalogen visar."
version: 0.1.0
status: draft
goals:
  - id: tillampa-grunderna
    text: "Du kan tillämpa grunderna i ditt eget arbete."
    level: färdighet
---
Berätta med några meningar vad kursen handlar om och vad deltagaren har nytta av.
`;
}

interface TaskLines {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly time: string;
  readonly why: string;
  readonly when?: string;
}

function task({ id, title, kind, time, why, when }: TaskLines, body: string): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
kind: ${kind}
time: ${time}
goals:
  - tillampa-grunderna
why: ${JSON.stringify(why)}
${when === undefined ? '' : `when: ${JSON.stringify(when)}\n`}---
${body}
`;
}

const DAY = `---
id: dag-1
title: Kursdag 1
form: in-person
schedule:
  - start: "09:00"
    time: 15 min
    title: Välkommen
    method: introduction
  - time: 45 min
    title: Grunderna
    method: lecture
    goals:
      - tillampa-grunderna
  - time: 15 min
    title: Paus
    method: break
  - time: 60 min
    title: Övning i smågrupper
    method: exercise
    goals:
      - tillampa-grunderna
  - time: 15 min
    title: Sammanfattning
    method: summary
---
Vi går igenom grunderna och prövar dem i smågrupper. Ta med dina anteckningar.
`;
