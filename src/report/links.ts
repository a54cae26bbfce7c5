import type { ToolLanguage } from '../model/diagnostic.js';
import type { LinkAnswer } from '../model/link-answer.js';

/**
 * `41 adresser: 37 svarar, 2 har flyttat, 1 finns inte och 1 gick inte att nå. 12 av svaren är från de senaste sju
 * dagarna.`
 */
export function linkSentence(
  answers: ReadonlyMap<string, LinkAnswer>,
  remembered: number,
  language: ToolLanguage,
): string {
  const all = [...answers.values()];
  const sv = language === 'sv';
  if (all.length === 0) return sv ? 'Inga webbadresser att pröva.' : 'No web addresses to try.';
  const moved = all.filter(({ verdict, movedTo }) => verdict === 'well' && movedTo !== undefined).length;
  const count = (verdict: LinkAnswer['verdict']): number => all.filter((answer) => answer.verdict === verdict).length;
  const counted: readonly (readonly [number, string])[] = [
    [count('well') - moved, sv ? 'svarar' : count('well') - moved === 1 ? 'answers' : 'answer'],
    [moved, sv ? 'har flyttat' : moved === 1 ? 'has moved' : 'have moved'],
    [count('dead'), sv ? 'finns inte' : count('dead') === 1 ? 'is not there' : 'are not there'],
    [count('unreachable'), sv ? 'gick inte att nå' : 'could not be reached'],
  ];
  const pieces = counted.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const last = pieces.pop() ?? '';
  const list = pieces.length === 0 ? last : `${pieces.join(', ')} ${sv ? 'och' : 'and'} ${last}`;
  const addresses = sv ? (all.length === 1 ? 'adress' : 'adresser') : all.length === 1 ? 'address' : 'addresses';
  return `${all.length} ${addresses}: ${list}.${remembered === 0 ? '' : memory(remembered, sv)}`;
}

function memory(remembered: number, sv: boolean): string {
  if (sv) return ` ${remembered} av svaren är från de senaste sju dagarna.`;
  return ` ${remembered} of the answers ${remembered === 1 ? 'is' : 'are'} from the last seven days.`;
}
