import type { ReaderFaults } from '../../model/reader-faults.js';
import { exampleTask } from '../examples/example-task.js';
import { defineRule } from '../../findings/rule.js';

/** No file holds two versions of the same lines, as git leaves them when two people have changed them. */
export const rule = defineRule<ReaderFaults['merge-marker']>()({
  id: 'merge-marker',
  severity: 'error',
  kind: 'form',
  foundBy: ['read/decode.ts'],
  words: {
    sv: {
      title: 'Ändringar som krockar är lösta',
      message: 'Här står två versioner av samma rader, efter en sammanslagning som inte är klar.',
      why: 'Två personer har ändrat samma rader, och git vet inte vilken version som gäller. Utan ett val skulle deltagarna få se båda, med tecken emellan.',
      hint: 'Behåll den version som gäller. Ta bort den andra och de tre raderna som börjar med `<<<<<<<`, `=======` och `>>>>>>>`.',
    },
    en: {
      title: 'Changes that collide are resolved',
      message: 'There are two versions of the same lines here, from a merge that is not finished.',
      why: 'Two people have changed the same lines, and git does not know which version holds. Without a choice the learners would see both, with signs between them.',
      hint: 'Keep the version that holds. Delete the other one, and the three lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  },
  bad: {
    'resa/kurs/follow-up/01-prova.md': exampleTask(
      '<<<<<<< HEAD\nVälj ett samtal som du ska ha.\n=======\nVälj två samtal som du ska ha.\n>>>>>>> min-gren',
    ),
  },
  good: { 'resa/kurs/follow-up/01-prova.md': exampleTask('Välj ett samtal som du ska ha.') },
});
