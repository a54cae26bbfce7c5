import { exampleTask } from '../examples/example-task.js';
import { defineRule } from '../../findings/rule.js';
import type { ReaderFaults } from '../../model/reader-faults.js';

/** A call-out ends where its closing line stands. */
export const rule = defineRule<ReaderFaults['unclosed-directive']>()({
  id: 'unclosed-directive',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/markdown/directives.ts'],
  words: {
    sv: {
      title: 'En ruta har ett slut',
      message: ({ name }) => `Rutan \`:::${name}\` har ingen slutrad.`,
      why: 'Utan slutrad hamnar all text efter rutan inuti den.',
      hint: () => 'Skriv `:::` på en egen rad där rutan tar slut.',
    },
    en: {
      title: 'A call-out has an end',
      message: ({ name }) => `The call-out \`:::${name}\` has no closing line.`,
      why: 'Without a closing line all the text after the call-out ends up inside it.',
      hint: () => 'Write `:::` on a line of its own where the call-out ends.',
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': exampleTask(
      ':::note\nVänta på svaret. Det kan ta tid.\n\nVälj ett samtal som du ska ha och prova tre öppna frågor.',
    ),
  },
  good: {
    'resa/kurs/follow-up/01-prova.md': exampleTask(
      ':::note\nVänta på svaret. Det kan ta tid.\n:::\n\nVälj ett samtal som du ska ha och prova tre öppna frågor.',
    ),
  },
});
