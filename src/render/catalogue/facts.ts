import type { CatalogueStop } from '../../model/catalogue.js';
import { durationText } from '../../text/duration.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, type InterfaceLanguage } from '../words/words.js';

/** The effort that a course, or several, asks for; times in minutes. */
export interface Effort {
  readonly own: number;
  readonly voluntary: number;
  readonly days: number;
  readonly dayMinutes: number;
}

/** Adds up the effort of some stops. */
export function effortOf(stops: readonly CatalogueStop[]): Effort {
  const effort = { own: 0, voluntary: 0, days: 0, dayMinutes: 0 };
  for (const stop of stops) {
    if (stop.kind === 'day') {
      effort.days += 1;
      effort.dayMinutes += stop.minutes;
    } else {
      effort.own += stop.time.required;
      effort.voluntary += stop.time.optional;
    }
  }
  return effort;
}

/** `2 h 15 min egen tid`, `4 kursdagar`; what is nought is left out. */
export function effortFacts({ own, voluntary, days }: Effort, language: InterfaceLanguage): readonly string[] {
  const words = catalogueWords(language);
  const [sentence, minutes] = own > 0 ? [words.ownTime, own] : [words.voluntaryOnly, voluntary];
  const time = minutes === 0 ? '' : fill(sentence, { time: durationText(minutes) });
  return [time, days === 0 ? '' : counted(days, words.dayOne, words.dayMany)].filter((fact) => fact !== '');
}

/** `5 uppgifter och 1 frivillig`. */
export function taskFacts(
  part: { readonly tasks: number; readonly voluntary: number },
  language: InterfaceLanguage,
): string {
  const { tasks, voluntary } = part;
  const words = catalogueWords(language);
  const [some, others] = [
    counted(tasks, words.taskOne, words.taskMany),
    counted(voluntary, words.voluntaryOne, words.voluntaryMany),
  ];
  if (voluntary === 0) return some;
  return tasks === 0
    ? counted(voluntary, words.voluntaryTaskOne, words.voluntaryTaskMany)
    : fill(words.and, { one: some, other: others });
}

/** The sentence for one or for many. */
export function counted(n: number, one: string, many: string): string {
  return n === 1 ? one : fill(many, { n });
}
