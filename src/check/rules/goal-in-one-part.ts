import type { GoalLevel } from '../../model/workspace.js';
import { goalTraining, trainingOf, trainingParts, type TrainingPart } from '../../curriculum/goal-training.js';
import { onlyPartOf } from '../../curriculum/goal-verdicts.js';
import { needsPractice } from '../../curriculum/practice.js';
import { childsWords, courseWithGoals, openQuestions } from '../examples/example-course.js';
import { partName } from '../language/part-names.js';
import { defineRule } from '../../findings/rule.js';

/** A goal that one part alone trains; `kind` is the part that lacks it. */
type Fault = {
  readonly kind: 'course-days' | 'follow-up' | 'preparation' | 'another';
  readonly goal: string;
  readonly level: GoalLevel;
  readonly part: TrainingPart;
};

/** Skills and familiarity grow over time: such a goal comes back in more than one part of the course. */
export const rule = defineRule<Fault, 'only'>()({
  id: 'goal-in-one-part',
  severity: 'warning',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course(course) {
    const parts = trainingParts(course);
    const trainings = goalTraining(course);
    for (const goal of course.goals.filter(({ level }) => needsPractice(level))) {
      const only = onlyPartOf(goal, course, trainings);
      const [first] = trainingOf(goal, trainings);
      if (only === undefined || first === undefined) continue;
      const missing = (['course-days', 'follow-up', 'preparation'] as const).find(
        (part) => part !== only && parts.includes(part),
      );
      yield {
        at: course.at.value('goals', goal.index, 'id'),
        facts: { kind: missing ?? 'another', goal: goal.id, level: goal.level, part: only },
        related: [{ at: first.at, note: 'only' }],
      };
    }
  },
  words: {
    sv: {
      title: 'Färdighet och förtrogenhet tränas i mer än en del',
      message: (data) => `Målet \`${data.goal}\` (${data.level}) tränas bara i ${partName(data.part, 'sv')}.`,
      why: 'Det man ska kunna göra behöver man förbereda, öva och prova i sitt arbete. Tränas det på ett enda ställe stannar det ofta där.',
      hint: {
        'course-days': (data) =>
          `Lägg till \`- ${data.goal}\` under \`goals\` i det pass på en kursdag där deltagarna övar på detta.`,
        'follow-up': (data) =>
          `Lägg till en uppgift i \`follow-up\` där deltagaren använder det i sitt arbete, med \`- ${data.goal}\` under \`goals\`.`,
        preparation: (data) =>
          `Lägg till en uppgift i \`preparation\` som förbereder övningen, med \`- ${data.goal}\` under \`goals\`.`,
        another: (data) => `Lägg till \`- ${data.goal}\` under \`goals\` i en uppgift i en annan del.`,
      },
      notes: { only: (data) => `Här, i ${partName(data.part, 'sv')}, tränas målet.` },
    },
    en: {
      title: 'Skills and familiarity are trained in more than one part',
      message: (data) => `The goal \`${data.goal}\` (${data.level}) is trained only in ${partName(data.part, 'en')}.`,
      why: 'What people are to be able to do needs preparing, practising and trying at work. Trained in a single place, it often stays there.',
      hint: {
        'course-days': (data) =>
          `Add \`- ${data.goal}\` below \`goals\` in the session of a course day where the participants practise this.`,
        'follow-up': (data) =>
          `Add a task in \`follow-up\` where the learner uses it at work, with \`- ${data.goal}\` below \`goals\`.`,
        preparation: (data) =>
          `Add a task in \`preparation\` that prepares for the practice, with \`- ${data.goal}\` below \`goals\`.`,
        another: (data) => `Add \`- ${data.goal}\` below \`goals\` in a task of another part.`,
      },
      notes: { only: (data) => `Here, in ${partName(data.part, 'en')}, the goal is trained.` },
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsWords]),
    'resa/kurs/preparation/02-skriv.md': `---
id: skriv-ner-ett-samtal
title: "Skriv ner ett samtal"
kind: practise
time: 20 min
goals:
  - barnets-ord
why: "Du märker hur lätt dina egna ord tar över."
---
Be en kollega berätta om sin morgon. Skriv ner det ord för ord efteråt.
`,
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([openQuestions, childsWords]),
    'resa/kurs/preparation/02-skriv.md': `---
id: skriv-ner-ett-samtal
title: "Skriv ner ett samtal"
kind: practise
time: 20 min
goals:
  - barnets-ord
why: "Du märker hur lätt dina egna ord tar över."
---
Be en kollega berätta om sin morgon. Skriv ner det ord för ord efteråt.
`,
    'resa/kurs/follow-up/02-dokumentera.md': `---
id: dokumentera-ett-samtal
title: "Dokumentera ett samtal"
kind: practise
time: 30 min
goals:
  - barnets-ord
why: "Det är i din egen dokumentation som barnets ord ska synas."
---
Läs en anteckning som du har skrivit. Vilka ord är barnets?
`,
  },
});
