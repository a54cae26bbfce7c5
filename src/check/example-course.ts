/** A goal as the rules' examples write it in course.md. */
export interface ExampleGoal {
  readonly id: string;
  readonly text: string;
  readonly level: string;
  /** Default: the example journey's only step goal; '' leaves the key out. */
  readonly supports?: string;
}

/** The goal of the smallest workspace's course. */
export const openQuestions: ExampleGoal = { id: 'oppna-fragor', text: 'Du kan använda öppna frågor i samtal med barn.', level: 'färdighet' };

/** The smallest workspace's course.md with other goals and status, for the rules' examples. */
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
