import type { Frame, Page } from 'playwright-core';
import type { LoggedCall } from '../../../simulator/api-calls.js';
import type { Done } from './go-ahead.js';

/** A page that has not answered by then is busy with something else. Seconds. */
const PATIENCE = 5;

/**
 * Evaluates an expression in a page; undefined where the page is gone or does not answer. The page may say anything.
 */
export async function askPage(page: Page | Frame, expression: string, patience = PATIENCE): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resume) => {
    timer = setTimeout(() => {
      resume(undefined);
    }, patience * 1000);
  });
  try {
    return await Promise.race([page.evaluate(expression).catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The calls that a page says have been made; undefined where it says nothing of the kind. */
export function callsOf(answer: unknown): readonly LoggedCall[] | undefined {
  return Array.isArray(answer) ? answer.flatMap(callOf) : undefined;
}

function callOf(told: unknown): readonly LoggedCall[] {
  const { call, words, answer, error } = fieldsOf(told);
  if (typeof call !== 'string' || typeof answer !== 'string' || typeof error !== 'string' || !Array.isArray(words))
    return [];
  return [
    { call, words: words.map((word: unknown) => (typeof word === 'object' ? '…' : String(word))), answer, error },
  ];
}

/** Reads what a page says has been done in it. */
export function doneOf(answer: unknown): Done {
  const { ticks, clicks, films } = fieldsOf(answer);
  return { ticks: countOf(ticks), clicks: countOf(clicks), films: countOf(films) };
}

function fieldsOf(told: unknown): Readonly<Record<string, unknown>> {
  return typeof told === 'object' && told !== null ? (told as Readonly<Record<string, unknown>>) : {};
}

function countOf(told: unknown): number {
  return typeof told === 'number' && Number.isSafeInteger(told) && told > 0 ? told : 0;
}

/** Text of a page on one line, without what commands a terminal or ends a piece of code. */
export function shownText(text: string, most = 160): string {
  return text
    .replace(/[`\s]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·')
    .slice(0, most);
}
