import { exampleTask } from './example-task.js';
import type { Example } from '../../findings/rule.js';

/** Writes a task with a link to this address, for the rules' examples. */
export function taskWithLink(url: string): Example {
  return {
    'resa/kurs/follow-up/01-prova.md': exampleTask(
      `Ta hjälp av [råden om samtal med barn](${url}) och prova tre öppna frågor.`,
    ),
  };
}
