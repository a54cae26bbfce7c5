import { fromDigits, toDigits } from './base64url.js';
import type { LearnerRecord, Stamp } from './learner-record.js';

/** Characters of suspend_data in SCORM 1.2 (CMIString4096). */
const TEXT_LIMIT = 4096;
/** Records in a block. A block ends with a point, begins with a check digit, and is what one damage can spoil. */
const BLOCK = 16;
export const FORMAT = '1';
export const HEADER = 16;

/** One digit that changes when any one digit of the text does: odd weights are invertible modulo 64. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += (2 * i + 1) * fromDigits(text[i]!);
  return toDigits(sum, 1);
}

/**
 * The record as text of `A–Z a–z 0–9 - _ .`: a header of 16 characters (format version, counter 3, completed 1, attempt
 * 2, audience's key 4 and stamp 4, check digit), then blocks of `.`, check digit and up to 16 records of 8 (key 4,
 * stamp 4). 500 tasks take 4080 characters. What matters most stands first (ticks, then tasks of this version, then the
 * latest) and what does not fit within the limit is left out from the end.
 */
export function encodeRecord(record: LearnerRecord, known: ReadonlySet<string>, limit = TEXT_LIMIT): string {
  const header =
    FORMAT +
    toDigits(record.counter, 3) +
    toDigits(Number(record.completed), 1) +
    toDigits(record.attempt, 2) +
    record.audience.key +
    toDigits(record.audience.stamp, 4);
  let text = header + checkDigit(header);
  const entries = inOrder(record.tasks, known);
  for (let i = 0; i < entries.length; i += BLOCK) {
    const room = Math.floor((limit - text.length - 2) / 8);
    if (room < 1) break;
    const block = entries
      .slice(i, i + Math.min(BLOCK, room))
      .map(([key, stamp]) => key + toDigits(stamp, 4))
      .join('');
    text += '.' + checkDigit(block) + block;
  }
  return text;
}

function inOrder(tasks: ReadonlyMap<string, Stamp>, known: ReadonlySet<string>): readonly (readonly [string, Stamp])[] {
  return [...tasks].sort(
    ([a, s], [b, t]) => (t % 2) - (s % 2) || Number(known.has(b)) - Number(known.has(a)) || t - s || (a < b ? -1 : 1),
  );
}
