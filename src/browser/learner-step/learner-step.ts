import { endFilms } from './films.js';
import { pressNext } from './next-button.js';

declare global {
  /** Memory of a page: steps that have been taken in it, by element, or by name of a button or choice. */
  var kurspaketMemory: Map<unknown, number> | undefined;
  var kurspaketStep: () => { readonly ticks: number; readonly clicks: number; readonly films: number };
}

/**
 * Takes one step in a page of somebody's course, as `inspect --play` does: ticks what can be ticked, chooses where a
 * choice is asked for, plays films to their end, and presses the one button that leads ahead.
 */
globalThis.kurspaketStep = () => {
  const memory = (globalThis.kurspaketMemory ??= new Map());
  const ticks = tickBoxes() + choose(memory);
  const films = endFilms(memory);
  scrollTo(0, document.documentElement.scrollHeight);
  return { ticks, clicks: pressNext(memory), films };
};

function tickBoxes(): number {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not(:checked):not(:disabled)');
  for (const box of boxes) box.click();
  return boxes.length;
}

/** Chooses of each group of radio buttons; the number of choices. */
function choose(memory: Map<unknown, number>): number {
  let choices = 0;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:disabled)')) {
    const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const group = all.filter((other) => other.name === radio.name && other.form === radio.form);
    const key = `radio ${radio.name}`;
    // A choice that the page itself has made ("show all", "choose …") is often the one that leads nowhere: another is
    // tried, once.
    if (radio.checked || (memory.has(key) && group.some((other) => other.checked))) continue;
    memory.set(key, 1);
    radio.click();
    choices++;
  }
  return choices;
}
