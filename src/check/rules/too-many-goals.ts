import { childsRight, courseWithGoals, openQuestions, type ExampleGoal } from '../examples/example-course.js';
import { defineRule } from '../../findings/rule.js';

type Fault = { readonly count: number; readonly limit: number; readonly over: number };

/** A course has no more goals than a learner can hold on to. */
export const rule = defineRule<Fault>()({
  id: 'too-many-goals',
  severity: 'warning',
  kind: 'content',
  *course({ goals, at }, { workspace: { settings } }) {
    const limit = settings.limits.goalsPerCourse;
    const count = goals.length;
    if (count > limit) yield { at: at.key('goals'), facts: { count, limit, over: count - limit } };
  },
  words: {
    sv: {
      title: 'En kurs har få kunskapsmål',
      message: (data) => `Kursen har ${data.count} kunskapsmål, och gränsen är ${data.limit}.`,
      why: 'Med många mål får vart och ett lite tid, och deltagaren vet inte vad som är viktigast.',
      hint: (data) =>
        `Slå ihop mål som handlar om samma sak, eller flytta ${data.over === 1 ? 'ett' : data.over} av dem till en annan kurs. Gränsen står i kurspaket.yaml: \`goalsPerCourse\`.`,
    },
    en: {
      title: 'A course has few knowledge goals',
      message: (data) => `The course has ${data.count} knowledge goals, and the limit is ${data.limit}.`,
      why: 'With many goals each gets little time, and the learner does not know which matter most.',
      hint: (data) =>
        `Merge goals on the same thing, or move ${data.over === 1 ? 'one' : data.over} of them to another course. The limit is in kurspaket.yaml: \`goalsPerCourse\`.`,
    },
  },
  bad: { 'kurspaket.yaml': limitedTo(1), ...courseOf([openQuestions, childsRight]) },
  good: { 'kurspaket.yaml': limitedTo(1), ...courseOf([openQuestions]) },
});

function limitedTo(goals: number): string {
  return `language: sv\nlimits:\n  goalsPerCourse: ${goals}\n`;
}

function courseOf(goals: readonly ExampleGoal[]): Readonly<Record<string, string>> {
  return {
    'resa/kurs/course.md': courseWithGoals(goals),
    'resa/kurs/preparation/01-las.md': `---
id: las-om-ratten
title: "Läs om barnets rätt att komma till tals"
kind: read
time: 10 min
goals:
${goals.map(({ id }) => `  - ${id}\n`).join('')}why: "Du vet varför frågorna betyder något innan du övar."
source: sol
---
Läs bestämmelserna om barnets rätt till delaktighet.
`,
  };
}
