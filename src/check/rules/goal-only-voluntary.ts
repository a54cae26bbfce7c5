import { goalTraining, trainingOf } from '../../curriculum/goal-training.js';
import { onlyVoluntaryFor } from '../../curriculum/goal-verdicts.js';
import { childsRight, courseWithGoals, openQuestions } from '../examples/example-course.js';
import { nameList } from '../language/name-list.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = {
  readonly goal: string;
  /** Titles of the audiences that it is about; absent: everybody. */
  readonly audiences?: readonly string[];
};

/** No goal rests on tasks by choice alone. */
export const rule = defineRule<Fault, 'voluntary'>()({
  id: 'goal-only-voluntary',
  severity: 'warning',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course(course) {
    const trainings = goalTraining(course);
    for (const goal of course.goals) {
      const whom = onlyVoluntaryFor(goal, course, trainings);
      if (whom.length === 0) continue;
      const facts: Fault = {
        goal: goal.id,
        ...(whom !== 'everybody' && { audiences: whom.map(({ title }) => title) }),
      };
      const tasks = trainingOf(goal, trainings).flatMap(({ by, required }) =>
        by.kind === 'task' && !required ? [by.task] : [],
      );
      yield {
        at: course.at.value('goals', goal.index, 'id'),
        facts,
        related: tasks.map((task) => ({ at: task.at.value('required'), note: 'voluntary' as const })),
      };
    }
  },
  words: {
    sv: {
      title: 'Varje kunskapsmål tränas av något som alla gör',
      message: (data) => `Målet \`${data.goal}\` tränas bara av frivilliga uppgifter${forWhom(data, 'för', 'och')}.`,
      why: 'Den som hoppar över fördjupningen blir klar med kursen utan att ha tränat målet, och kursintyget säger mer än deltagaren kan.',
      hint: (data) =>
        `Gör en av uppgifterna obligatorisk genom att ta bort \`required: false\`, eller lägg till \`- ${data.goal}\` under \`goals\` i en uppgift eller ett pass som alla gör.`,
      notes: { voluntary: 'Den här frivilliga uppgiften tränar målet.' },
    },
    en: {
      title: 'Every knowledge goal is trained by something everybody does',
      message: (data) => `Only voluntary tasks train the goal \`${data.goal}\`${forWhom(data, 'for', 'and')}.`,
      why: 'Whoever skips the voluntary tasks completes the course without having trained the goal, and the certificate says more than the learner can do.',
      hint: (data) =>
        `Make one of the tasks required by deleting \`required: false\`, or add \`- ${data.goal}\` below \`goals\` in a task or session that everybody does.`,
      notes: { voluntary: 'This voluntary task trains the goal.' },
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]),
    'resa/kurs/preparation/02-fordjupa.md': voluntaryReading('required: false\n'),
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]),
    'resa/kurs/preparation/02-fordjupa.md': voluntaryReading(''),
  },
});

function forWhom({ audiences }: Fault, preposition: string, conjunction: string): string {
  return audiences === undefined ? '' : ` ${preposition} ${nameList(audiences, conjunction)}`;
}

function voluntaryReading(required: string): string {
  return `---
id: fordjupa-dig-i-ratten
title: "Fördjupa dig i barnets rätt att komma till tals"
kind: read
time: 10 min
${required}goals:
  - barnets-ratt
why: "Du kan svara när någon frågar varför barnet ska höras."
source: sol
---
Läs bestämmelserna om barn och skriv ner vad som förvånar dig.
`;
}
