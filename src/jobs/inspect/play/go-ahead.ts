import type { Page } from 'playwright-core';
import { readLearnerStep } from '../../../disk/tool-assets.js';
import { askPage, doneOf } from './ask-page.js';

/** Sum of what was done to get through a course. */
export interface Done {
  readonly ticks: number;
  readonly clicks: number;
  readonly films: number;
}

/**
 * Takes one step (browser/learner-step) in every page of the course that is open. A page that has just gone, or does
 * not answer, is passed over.
 */
export async function goAhead(pages: readonly Page[], isCourse: (address: string) => boolean): Promise<Done> {
  const step = `${readLearnerStep()}\nkurspaketStep()`;
  const frames = pages.flatMap((page) => page.frames()).filter((frame) => isCourse(frame.url()));
  const done = await Promise.all(frames.map(async (frame) => doneOf(await askPage(frame, step))));
  return done.reduce(together, NOTHING);
}

export const NOTHING: Done = { ticks: 0, clicks: 0, films: 0 };

/** Two sums in one. */
export function together(one: Done, other: Done): Done {
  return { ticks: one.ticks + other.ticks, clicks: one.clicks + other.clicks, films: one.films + other.films };
}
