/** Writes a task of the example workspace with this text, in `resa/kurs/follow-up/01-prova.md`: for the rules' examples. */
export function exampleTask(text: string): string {
  return `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
${text}
`;
}
