/** A goal as the rules' examples write it in course.md. */
export interface ExampleGoal {
  readonly id: string;
  readonly text: string;
  readonly level: string;
  /** Default: the example journey's only step goal; '' leaves the key out. */
  readonly supports?: string;
}

/** The goal of the smallest workspace's course. */
export const openQuestions = openQuestionsGoal('Du kan använda öppna frågor i samtal med barn.', 'färdighet');
/** A second goal, of facts. */
export const childsRight: ExampleGoal = {
  id: 'barnets-ratt',
  text: 'Du kan redogöra för barnets rätt att komma till tals.',
  level: 'fakta',
};
/** A second goal, of skill. */
export const childsWords: ExampleGoal = {
  id: 'barnets-ord',
  text: 'Du kan dokumentera barnets egna ord.',
  level: 'färdighet',
};

/** Puts the same goal in other words. */
export function openQuestionsGoal(text: string, level: string): ExampleGoal {
  return { id: 'oppna-fragor', text, level };
}

/** Writes the smallest workspace's course.md with other goals and status, for the rules' examples. */
export function courseWithGoals(goals: readonly ExampleGoal[], status = 'published'): string {
  return `---
id: kurs
title: "Samtal med barn"
version: 1.0.0
status: ${status}
goals:
${goals.map(goalLines).join('')}---
Här övar du på att ställa frågor som barn vill svara på.
`;
}

function goalLines({ id, text, level, supports = 'ny-samtal' }: ExampleGoal): string {
  return `  - id: ${id}\n    text: "${text}"\n    level: ${level}\n${supports === '' ? '' : `    supports:\n      - ${supports}\n`}`;
}
