import type { ToolLanguage } from '../model/diagnostic.js';
import type { LinkAnswer } from '../model/link-answer.js';

const WORDS = {
  sv: {
    none: 'Inga webbadresser att pröva.',
    addresses: (count: number) => (count === 1 ? 'adress' : 'adresser'),
    well: () => 'svarar',
    moved: () => 'har flyttat',
    dead: () => 'finns inte',
    unreachable: () => 'gick inte att nå',
    and: 'och',
    remembered: (count: number) => `${count} av svaren är från de senaste sju dagarna.`,
  },
  en: {
    none: 'No web addresses to try.',
    addresses: (count: number) => (count === 1 ? 'address' : 'addresses'),
    well: (count: number) => (count === 1 ? 'answers' : 'answer'),
    moved: (count: number) => (count === 1 ? 'has moved' : 'have moved'),
    dead: (count: number) => (count === 1 ? 'is not there' : 'are not there'),
    unreachable: () => 'could not be reached',
    and: 'and',
    remembered: (count: number) => `${count} of the answers ${count === 1 ? 'is' : 'are'} from the last seven days.`,
  },
} as const;

/**
 * `41 adresser: 37 svarar, 2 har flyttat, 1 finns inte och 1 gick inte att nå. 12 av svaren är från de senaste sju
 * dagarna.`
 */
export function linkSentence(
  answers: ReadonlyMap<string, LinkAnswer>,
  remembered: number,
  language: ToolLanguage,
): string {
  const words = WORDS[language];
  const all = [...answers.values()];
  if (all.length === 0) return words.none;
  const moved = all.filter(({ verdict, movedTo }) => verdict === 'well' && movedTo !== undefined).length;
  const count = (verdict: LinkAnswer['verdict']): number => all.filter((answer) => answer.verdict === verdict).length;
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [count('well') - moved, words.well],
    [moved, words.moved],
    [count('dead'), words.dead],
    [count('unreachable'), words.unreachable],
  ];
  const pieces = counted.filter(([number]) => number > 0).map(([number, said]) => `${number} ${said(number)}`);
  const last = pieces.pop() ?? '';
  const list = pieces.length === 0 ? last : `${pieces.join(', ')} ${words.and} ${last}`;
  return `${all.length} ${words.addresses(all.length)}: ${list}.${remembered === 0 ? '' : ` ${words.remembered(remembered)}`}`;
}
