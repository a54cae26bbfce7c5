import type { GoalLevel } from '../model/workspace.js';

const LEVELS: Readonly<Record<string, GoalLevel>> = {
  fakta: 'fakta',
  förståelse: 'förståelse',
  forstaelse: 'förståelse',
  färdighet: 'färdighet',
  fardighet: 'färdighet',
  förtrogenhet: 'förtrogenhet',
  fortrogenhet: 'förtrogenhet',
};

/** One of the four F, written with or without dots. */
export function goalLevel(written: string | undefined): GoalLevel {
  return LEVELS[(written ?? 'fakta').normalize('NFC')] ?? 'fakta';
}
