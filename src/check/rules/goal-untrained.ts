import { audiencesOf } from '../../curriculum/audiences.js';
import { goalTraining, trainingOf } from '../../curriculum/goal-training.js';
import { untrainedFor } from '../../curriculum/goal-verdicts.js';
import { childsRight, courseWithGoals, openQuestions } from '../examples/example-course.js';
import { nameList } from '../language/name-list.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault =
  | { readonly kind: 'everybody'; readonly goal: string }
  | {
      readonly kind: 'audiences';
      readonly goal: string;
      /** Titles of the audiences for whom it is not trained. */
      readonly audiences: readonly string[];
    };

/** Every goal is trained by a task or a session, for every audience of the course. */
export const rule = defineRule<Fault, 'practical' | 'others'>()({
  id: 'goal-untrained',
  severity: 'error',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course(course) {
    const trainings = goalTraining(course);
    const practical = course.parts.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === 'practical');
    for (const goal of course.goals) {
      const lacking = untrainedFor(goal, course, trainings);
      if (lacking.length === 0) continue;
      const at = course.at.value('goals', goal.index, 'id');
      const named = practical.filter(({ goals }) => goals.includes(goal));
      const others = trainingOf(goal, trainings);
      const facts: Fault =
        lacking === 'everybody'
          ? { kind: 'everybody', goal: goal.id }
          : { kind: 'audiences', goal: goal.id, audiences: lacking.map(({ title }) => title) };
      const related =
        lacking === 'everybody' && others.length === 0
          ? named.map((task) => ({ at: task.at.value('goals', task.goals.indexOf(goal)), note: 'practical' as const }))
          : others
              .slice(0, audiencesOf(course).length)
              .map((training) => ({ at: training.at, note: 'others' as const }));
      yield { at, facts, related };
    }
  },
  words: {
    sv: {
      title: 'Varje kunskapsmål tränas',
      message: {
        everybody: ({ goal }) => `Målet \`${goal}\` tränas inte av någon uppgift och inte av något pass.`,
        audiences: (data) => `Målet \`${data.goal}\` tränas inte för ${nameList(data.audiences, 'och')}.`,
      },
      why: 'Ett mål är ett löfte till deltagaren. Utan en uppgift eller ett pass som tränar det finns ingen väg dit.',
      hint: {
        everybody: ({ goal }) =>
          `Lägg till \`- ${goal}\` under \`goals\` i den uppgift eller det pass som tränar målet. Hör målet inte hemma i kursen, ta bort det här.`,
        audiences: (data) =>
          `Lägg till en uppgift om målet för ${nameList(data.audiences, 'och')}, eller ta bort \`audience\` i en uppgift som tränar det så att alla får den.`,
      },
      notes: {
        practical: 'Den här uppgiften nämner målet, men praktiska uppgifter räknas inte som träning.',
        others: 'Den här uppgiften tränar målet, men bara för en annan målgrupp.',
      },
    },
    en: {
      title: 'Every knowledge goal is trained',
      message: {
        everybody: ({ goal }) => `No task and no session trains the goal \`${goal}\`.`,
        audiences: (data) => `The goal \`${data.goal}\` is not trained for ${nameList(data.audiences, 'and')}.`,
      },
      why: 'A goal is a promise to the learner. Without a task or a session that trains it, there is no way to get there.',
      hint: {
        everybody: ({ goal }) =>
          `Add \`- ${goal}\` below \`goals\` in the task or session that trains the goal. If the goal does not belong in the course, delete it here.`,
        audiences: (data) =>
          `Add a task on the goal for ${nameList(data.audiences, 'and')}, or delete \`audience\` in a task that trains it, so that everybody gets it.`,
      },
      notes: {
        practical: 'This task names the goal, but practical tasks do not count as training.',
        others: 'This task trains the goal, but only for another audience.',
      },
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]),
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsRight]),
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - oppna-fragor
  - barnets-ratt
why: "Du vet varför frågorna betyder något innan du övar."
source: sol
---
Läs bestämmelserna. Skriv ner en fråga som du vill ta med till kursdagen.
`,
  },
});
