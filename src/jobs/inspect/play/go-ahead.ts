import type { Page } from 'playwright-core';
import { askPage, doneOf } from './ask-page.js';

/** What was done to get through a course. */
export interface Done {
  readonly ticks: number;
  readonly clicks: number;
  readonly films: number;
}

/**
 * Runs in each page of the course: ticks what can be ticked, chooses where a choice is asked for, plays films to their
 * end, and presses the one button that leads ahead.
 */
const STEP = `(() => {
  const memory = (window.kurspaketMemory ??= new Map());
  const done = { ticks: 0, clicks: 0, films: 0 };
  for (const box of document.querySelectorAll('input[type=checkbox]:not(:checked):not(:disabled)')) { box.click(); done.ticks += 1; }
  for (const radio of document.querySelectorAll('input[type=radio]:not(:disabled)')) {
    const group = [...document.querySelectorAll('input[type=radio]')].filter((other) => other.name === radio.name && other.form === radio.form);
    // A choice that the page itself has made ("show all", "choose …") is often the one that leads nowhere: another is
    // tried, once.
    const key = 'radio ' + radio.name;
    if (!radio.checked && (!memory.has(key) || group.every((other) => !other.checked))) { memory.set(key, 1); radio.click(); done.ticks += 1; }
  }
  for (const film of document.querySelectorAll('video, audio')) {
    if (memory.has(film)) continue;
    memory.set(film, 1);
    done.films += 1;
    film.muted = true;
    const end = () => { film.currentTime = Math.max(0, film.duration - 0.1); film.play().catch(() => film.dispatchEvent(new Event('ended'))); };
    if (film.readyState > 0) end();
    else { film.addEventListener('loadedmetadata', end, { once: true }); film.load(); }
  }
  scrollTo(0, document.documentElement.scrollHeight);
  const nameOf = (element) => (element.getAttribute('aria-label') || element.value || element.textContent || element.title || element.id || element.className || '').toString().replace(/\\s+/g, ' ').trim();
  const isShown = (element) => { const { width, height } = element.getBoundingClientRect(); return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'; };
  const ahead = /n(?:ä|a)sta|next|fortsätt|continue|forward|start|börja|begin|\\bklar\\b|done|complete|slutför|finish|submit|skicka|svara|answer|check|\\bok\\b|›|»|→/i;
  const away = /spara och stäng|save and (?:close|exit)|avsluta|log ?out|\\bexit\\b|print|skriv ut|kopiera|copy|föregående|previous|back|tillbaka|reset|restart|börja om|start over/i;
  const stays = (element) => { const link = element.closest('a[href]'); return !link || (link.target !== '_blank' && !link.hasAttribute('download') && (link.protocol === 'javascript:' || link.origin === location.origin)); };
  const buttons = [...document.querySelectorAll('button, input[type=button], input[type=submit], input[type=image], [role=button], a, [onclick]')];
  const next = buttons.filter((button) => !button.disabled && ahead.test(nameOf(button)) && !away.test(nameOf(button)) && stays(button) && isShown(button) && (memory.get(nameOf(button)) ?? 0) < 60)
    .sort((a, b) => (memory.get(nameOf(a)) ?? 0) - (memory.get(nameOf(b)) ?? 0))[0];
  if (next) { memory.set(nameOf(next), (memory.get(nameOf(next)) ?? 0) + 1); next.click(); done.clicks += 1; }
  return done;
})()`;

/**
 * Takes one step in every page of the course that is open. A page that has just gone, or does not answer, is passed
 * over.
 */
export async function goAhead(pages: readonly Page[], isCourse: (address: string) => boolean): Promise<Done> {
  const steps = pages.flatMap((page) => page.frames()).filter((frame) => isCourse(frame.url()));
  const done = await Promise.all(steps.map(async (frame) => doneOf(await askPage(frame, STEP))));
  return done.reduce(together, NOTHING);
}

export const NOTHING: Done = { ticks: 0, clicks: 0, films: 0 };

/** Two sums in one. */
export function together(one: Done, other: Done): Done {
  return { ticks: one.ticks + other.ticks, clicks: one.clicks + other.clicks, films: one.films + other.films };
}
