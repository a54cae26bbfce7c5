import type { Place } from '../../model/place.js';
import type { GoalLevel } from '../../model/workspace.js';
import { courseWithGoals, openQuestionsGoal } from '../examples/example-course.js';
import { GOAL_VERBS, goalLanguage } from '../language/goal-verbs.js';
import { nameList } from '../language/name-list.js';
import { defineRule, type Found } from '../../findings/rule.js';
import { vagueVerb } from '../language/vague-verbs.js';
import { wordsPlace } from '../language/words-place.js';

type Fault = { readonly words: string; readonly level: GoalLevel; readonly verbs: readonly string[] };

/** A goal says what the learner can do, with a verb that can be seen. */
export const rule = defineRule<Fault>()({
  id: 'vague-goal-verb',
  severity: 'warning',
  kind: 'content',
  *course({ goals, language, at }) {
    for (const { text, level, index } of goals)
      yield* findings(text, level, language, at.value('goals', index, 'text'));
  },
  *workspace({ journeys }) {
    for (const { steps, language, at } of journeys) {
      for (const [step, { goals }] of steps.entries()) {
        for (const [goal, { text, level }] of goals.entries()) {
          yield* findings(text, level, language, at.value('steps', step, 'goals', goal, 'text'));
        }
      }
    }
  },
  words: {
    sv: {
      title: 'Kunskapsmål säger vad deltagaren kan göra',
      message: (data) => `Målet säger ”${data.words}”, men inte vad deltagaren kan göra.`,
      why: 'Ingen kan se på sig själv eller någon annan att ett sådant mål är nått. Ett verb som syns går att träna, och går att känna igen i arbetet.',
      hint: (data) =>
        `Skriv vad deltagaren gör när målet är nått. För nivån ${data.level} passar till exempel ${nameList(data.verbs, 'eller')}.`,
    },
    en: {
      title: 'Knowledge goals say what the learner can do',
      message: (data) => `The goal says “${data.words}”, but not what the learner can do.`,
      why: 'Nobody can see, in themselves or in others, that such a goal has been reached. A verb that shows can be trained, and recognised at work.',
      hint: (data) =>
        `Write what the learner does when the goal is reached. For the level ${data.level}, try ${nameList(data.verbs, 'or')}.`,
    },
  },
  bad: {
    'resa/kurs/course.md': courseWithGoals([
      openQuestionsGoal('Du förstår vad öppna frågor betyder för barn.', 'förståelse'),
    ]),
  },
  good: {
    'resa/kurs/course.md': courseWithGoals([
      openQuestionsGoal('Du kan förklara vad öppna frågor betyder för barn.', 'förståelse'),
    ]),
  },
});

function* findings(text: string, level: GoalLevel, language: string, at: Place): Iterable<Found<Fault>> {
  const tongue = goalLanguage(language);
  const vague = tongue && vagueVerb(text, tongue);
  if (tongue === undefined || vague === undefined) return;
  const words = text.slice(vague.start, vague.end);
  yield { at: wordsPlace(at, text, vague), facts: { words, level, verbs: GOAL_VERBS[tongue][level].slice(0, 4) } };
}
