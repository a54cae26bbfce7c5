import { courseWithGoals, openQuestionsGoal } from '../examples/example-course.js';
import { goalLanguage, goalVerbs } from '../language/goal-verbs.js';
import { defineRule } from '../../findings/rule.js';
import { wordsPlace } from '../language/words-place.js';

type Fault = { readonly goal: string; readonly first: string; readonly second: string };

/** A goal asks for one thing. */
export const rule = defineRule<Fault>()({
  id: 'several-goal-verbs',
  severity: 'info',
  kind: 'content',
  *course({ goals, language, at }) {
    const tongue = goalLanguage(language);
    if (tongue === undefined) return;
    for (const { id, text, index } of goals) {
      const [first, second] = goalVerbs(text, tongue);
      if (first === undefined || second === undefined) continue;
      yield {
        at: wordsPlace(at.value('goals', index, 'text'), text, second),
        facts: { goal: id, first: text.slice(first.start, first.end), second: text.slice(second.start, second.end) },
      };
    }
  },
  words: {
    sv: {
      title: 'Varje kunskapsmål har ett verb',
      message: (data) => `Målet \`${data.goal}\` har flera verb: ”${data.first}” och ”${data.second}”.`,
      why: 'Med två verb går det inte att säga om målet är nått när bara det ena är det, och nivån kan stämma för högst ett av dem.',
      hint: (data) =>
        `Behåll det verb som är målet och stryk det som är vägen dit, eller gör ett eget mål av ”${data.second}”.`,
    },
    en: {
      title: 'Every knowledge goal has one verb',
      message: (data) => `The goal \`${data.goal}\` has several verbs: “${data.first}” and “${data.second}”.`,
      why: 'With two verbs nobody can say whether the goal is reached when only one of them is, and the level fits one of them at most.',
      hint: (data) =>
        `Keep the verb that is the goal and drop the one that leads there, or make “${data.second}” a goal of its own.`,
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([
      openQuestionsGoal('Du kan planera och genomföra ett samtal med ett barn.', 'färdighet'),
    ]),
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([
      openQuestionsGoal('Du kan genomföra ett samtal med ett barn.', 'färdighet'),
    ]),
  },
});
