import type { GoalLevel } from '../../model/workspace.js';
import { goalTraining, trainingOf } from '../../curriculum/goal-training.js';
import { isNeverPractised } from '../../curriculum/goal-verdicts.js';
import { childsWords, courseWithGoals, openQuestions } from '../examples/example-course.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = { readonly goal: string; readonly level: GoalLevel };

/** What people are to be able to do, they do somewhere in the course. */
export const rule = defineRule<Fault, 'receiving'>()({
  id: 'goal-never-practised',
  severity: 'info',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course(course) {
    const trainings = goalTraining(course);
    for (const goal of course.goals) {
      if (!isNeverPractised(goal, trainings)) continue;
      yield {
        at: course.at.value('goals', goal.index, 'level'),
        facts: { goal: goal.id, level: goal.level },
        related: trainingOf(goal, trainings)
          .slice(0, 3)
          .map(({ at }) => ({ at, note: 'receiving' as const })),
      };
    }
  },
  words: {
    sv: {
      title: 'Färdighet och förtrogenhet övas, inte bara läses',
      message: (data) => `Målet \`${data.goal}\` (${data.level}) tränas bara genom att läsa, se eller lyssna.`,
      why: 'Man blir inte säker på att göra något genom att höra om det. Nivån kräver att deltagaren själv får göra, pröva och tänka efter.',
      hint: (data) =>
        `Lägg till en uppgift av slaget \`practise\`, \`write\`, \`discuss\` eller \`reflect\` med \`- ${data.goal}\` under \`goals\`. Räcker det att veta, sänk nivån.`,
      notes: { receiving: 'Här tränas målet i dag.' },
    },
    en: {
      title: 'Skills and familiarity are practised, not just read about',
      message: (data) => `The goal \`${data.goal}\` (${data.level}) is trained only by reading, watching or listening.`,
      why: 'Hearing about something does not make anybody confident at doing it. The level asks that learners themselves do, try and reflect.',
      hint: (data) =>
        `Add a task of the kind \`practise\`, \`write\`, \`discuss\` or \`reflect\` with \`- ${data.goal}\` below \`goals\`. If knowing is enough, lower the level.`,
      notes: { receiving: 'Here the goal is trained today.' },
    },
  },
  bad: { ...preparing(), 'resa/kurs/follow-up/02-ord.md': following('read', 'Läs') },
  good: { ...preparing(), 'resa/kurs/follow-up/02-ord.md': following('practise', 'Skriv om') },
});

function preparing(): Readonly<Record<string, string>> {
  return {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsWords]),
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
  - barnets-ord
why: "Du vet varför barnets ord ska synas innan du övar."
source: sol
---
Läs bestämmelserna om barnets rätt till delaktighet.
`,
  };
}

function following(kind: string, verb: string): string {
  return `---
id: barnets-ord-i-journalen
title: "${verb} en anteckning"
kind: ${kind}
time: 20 min
goals:
  - barnets-ord
why: "Det är i dokumentationen som barnets ord ska synas."
---
${verb} en anteckning efter ett samtal. Vilka ord är barnets?
`;
}
