import type { Example } from './rule.js';

/** A task with a link to this address, for the rules' examples. */
export function taskWithLink(url: string): Example {
  return {
    'resa/kurs/follow-up/01-prova.md': `---
id: prova-i-ett-samtal
title: "Prova i ett samtal"
kind: practise
time: 30 min
goals:
  - oppna-fragor
why: "Det du har övat på blir ditt först när du använder det."
---
Ta hjälp av [råden om samtal med barn](${url}) och prova tre öppna frågor.
`,
  };
}
