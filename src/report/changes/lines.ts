import type { Passage, ThingChange } from '../../model/course-change.js';
import { durationText } from '../../text/duration.js';
import { wordDifference, wordsOf, type TextRun } from '../../text/word-difference.js';

/** Meaning of a line, shown by a sign before it. */
export type Sign = 'added' | 'removed' | 'changed' | 'warning' | 'note';

/** A line of a report: its sign, its words, perhaps a text with what came and went, perhaps lines below it. */
export interface ChangeLine {
  readonly sign: Sign;
  readonly text: string;
  readonly runs?: readonly TextRun[];
  readonly lines?: readonly ChangeLine[];
  /** Place of the thing in a review copy. */
  readonly anchor?: string;
}

/** A line without more. */
export function line(sign: Sign, text: string, lines: readonly ChangeLine[] = []): ChangeLine {
  return { sign, text, ...(lines.length > 0 && { lines }) };
}

/** `Tid: 45 min → 1 h`; nothing where both are the same. */
export function turned(
  label: string,
  before: string | undefined,
  after: string | undefined,
  none = '–',
): readonly ChangeLine[] {
  return before === after ? [] : [line('changed', `${label}: ${before || none} → ${after || none}`)];
}

/** A text with what came and went marked in it; nothing where both are the same. */
export function reworded(label: string, before: string | undefined, after: string | undefined): readonly ChangeLine[] {
  if (before === after) return [];
  if (before === undefined || before === '') return [line('added', `${label}: ${after}`)];
  if (after === undefined || after === '') return [line('removed', `${label}: ${before}`)];
  return [{ sign: 'changed', text: label, runs: wordDifference(before, after) }];
}

/** Passages of a text, at most as many as somebody reads in a list. */
export function passageLines(
  passages: readonly Passage[] | undefined,
  more: (count: number) => string,
): readonly ChangeLine[] {
  const shown = (passages ?? []).slice(0, SHOWN).flatMap(({ before, after }): readonly ChangeLine[] => {
    if (before === undefined || after === undefined)
      return [line(before === undefined ? 'added' : 'removed', shortened(before ?? after ?? ''))];
    return [
      {
        sign: 'changed',
        text: '',
        runs: wordDifference(before, after).map((run, index, all) =>
          run.kind === 'same' ? { ...run, text: context(run.text, index > 0, index < all.length - 1) } : run,
        ),
      },
    ];
  });
  const rest = (passages?.length ?? 0) - SHOWN;
  return rest > 0 ? [...shown, line('note', more(rest))] : shown;
}

const SHOWN = 8;
const NEAR = 8;

/** The words nearest to what changed. */
function context(text: string, after: boolean, before: boolean): string {
  const words = wordsOf(text);
  if (words.length <= 2 * NEAR + 2) return text;
  return `${after ? words.slice(0, NEAR).join('') : ''}…${before ? ` ${words.slice(-NEAR).join('')}` : ''}`;
}

function shortened(text: string): string {
  const words = wordsOf(text);
  return words.length <= 60 ? text : `${words.slice(0, 60).join('').trim()} …`;
}

/** Entries of a list that came and went. */
export function listed(label: string, before: readonly string[], after: readonly string[]): readonly ChangeLine[] {
  return [
    ...after.filter((text) => !before.includes(text)).map((text) => line('added', `${label}: ${text}`)),
    ...before.filter((text) => !after.includes(text)).map((text) => line('removed', `${label}: ${text}`)),
  ];
}

/** The facts of both sides of a thing that is on both. */
export function bothSides<Facts>(
  change: ThingChange<Facts, string>,
): { readonly before: Facts; readonly after: Facts } | undefined {
  return change.before === undefined || change.after === undefined
    ? undefined
    : { before: change.before, after: change.after };
}

/** `+25 min`, `−1 h`. */
export function signedDuration(minutes: number): string {
  return `${minutes < 0 ? '−' : '+'}${durationText(Math.abs(minutes))}`;
}
