import { courseWithGoals, openQuestions } from '../examples/example-course.js';
import { codeList } from '../language/name-list.js';
import { defineRule } from '../../findings/rule.js';

/** Facts of what it finds. */
type Fault = {
  readonly goal: string;
  readonly step: string;
  /** The step’s first goal. */
  readonly first: string;
  readonly others: readonly string[];
};

/** The goals of a course lead towards the goals of its step. */
export const rule = defineRule<Fault, 'step'>()({
  id: 'goal-without-step-goal',
  severity: 'warning',
  kind: 'content',
  areas: ['training'],
  whole: true,
  *course({ goals, at, journey, step }) {
    if (journey === undefined || step === undefined || step.goals.length === 0) return;
    const [first = '', ...others] = step.goals.map(({ id }) => id);
    const facts = { step: step.title, first, others };
    const related = [{ at: journey.at.key('steps', journey.steps.indexOf(step), 'goals'), note: 'step' as const }];
    for (const goal of goals) {
      if (goal.supports.length > 0) continue;
      yield {
        at: at.value('goals', goal.index, 'id'),
        facts: { goal: goal.id, ...facts },
        related,
      };
    }
  },
  words: {
    sv: {
      title: 'Kursens mål stödjer stegets mål',
      message: (data) => `Målet \`${data.goal}\` stödjer inget av målen i ”${data.step}”.`,
      why: 'Varje steg på resan har sina mål, och kurserna är vägen dit. Ett mål utan koppling syns inte när någon frågar vad resan leder till.',
      hint: (data) =>
        `Skriv till exempel \`supports: [${data.first}]\` under målet${data.others.length === 0 ? '' : `. Stegets andra mål är ${codeList(data.others, 'och')}`}. Passar inget saknas kanske ett mål i journey.yaml.`,
      notes: { step: (data) => `Här står målen i ”${data.step}”.` },
    },
    en: {
      title: 'The course’s goals support the goals of its step',
      message: (data) => `The goal \`${data.goal}\` supports none of the goals of “${data.step}”.`,
      why: 'Each step of the journey has its goals, and the courses are the way there. A goal without a tie is not seen when somebody asks where the journey leads.',
      hint: (data) =>
        `Add \`supports: [${data.first}]\`, for instance${data.others.length === 0 ? '' : `. The other goals of the step are ${codeList(data.others, 'and')}`}. If none fits, a goal may be missing in journey.yaml.`,
      notes: { step: (data) => `Here are the goals of “${data.step}”.` },
    },
  },
  bad: { 'resa/kurs/course.md': courseWithGoals([{ ...openQuestions, supports: '' }]) },
  good: { 'resa/kurs/course.md': courseWithGoals([openQuestions]) },
});
