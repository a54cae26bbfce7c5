import type { GoalLevel } from '../../model/workspace.js';
import { courseWithGoals, openQuestionsGoal } from '../examples/example-course.js';
import { GOAL_VERBS, goalLanguage, goalVerbs } from '../language/goal-verbs.js';
import { nameList } from '../language/name-list.js';
import { defineRule } from '../../findings/rule.js';
import { wordsPlace } from '../language/words-place.js';

/** Facts of what it finds. */
type Fault = {
  readonly verb: string;
  readonly verbLevel: GoalLevel;
  /** The goal’s own. */
  readonly level: GoalLevel;
  /** Verbs that fit the goal’s level. */
  readonly verbs: readonly string[];
};

/** A goal's verb and its level say the same. */
export const rule = defineRule<Fault, 'level'>()({
  id: 'goal-verb-level',
  severity: 'info',
  kind: 'content',
  // A level that could not be read is not the level of the goal.
  whole: true,
  *course({ goals, language, at }) {
    const tongue = goalLanguage(language);
    if (tongue === undefined) return;
    for (const { text, level, index } of goals) {
      const verbs = goalVerbs(text, tongue);
      const [first] = verbs;
      if (first === undefined || verbs.some((verb) => verb.level === level)) continue;
      yield {
        at: wordsPlace(at.value('goals', index, 'text'), text, first),
        facts: { verb: first.verb, verbLevel: first.level, level, verbs: GOAL_VERBS[tongue][level].slice(0, 4) },
        related: [{ at: at.value('goals', index, 'level'), note: 'level' }],
      };
    }
  },
  words: {
    sv: {
      title: 'Verbet passar kunskapsmålets nivå',
      message: (data) =>
        `Verbet ”${data.verb}” hör oftast till nivån ${data.verbLevel}, men målet har nivån ${data.level}.`,
      why: 'Nivån avgör hur målet behöver tränas. Lovar verbet mer eller mindre än nivån blir uppgifterna lätt fel.',
      hint: (data) =>
        `Skriv \`level: ${data.verbLevel}\`, eller byt verb. Till ${data.level} passar till exempel ${nameList(data.verbs, 'eller')}.`,
      notes: { level: () => 'Här står målets nivå.' },
    },
    en: {
      title: 'The verb fits the level of the goal',
      message: (data) =>
        `The verb “${data.verb}” mostly belongs to the level ${data.verbLevel}, but the goal’s level is ${data.level}.`,
      why: 'The level decides how the goal needs to be trained. If the verb promises more or less than the level, the tasks easily go wrong.',
      hint: (data) =>
        `Write \`level: ${data.verbLevel}\`, or change the verb. For ${data.level}, try ${nameList(data.verbs, 'or')}.`,
      notes: { level: () => 'Here is the level of the goal.' },
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([openQuestionsGoal('Du kan beskriva vad öppna frågor är.', 'förtrogenhet')]),
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([openQuestionsGoal('Du kan beskriva vad öppna frågor är.', 'förståelse')]),
  },
});
