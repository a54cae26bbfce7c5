import { fromDigits } from './base64url.js';
import { checkDigit, FORMAT, HEADER } from './encode-record.js';
import { emptyRecord } from './learner-record.js';
import type { LearnerRecord, Stamp } from './learner-record.js';

/** A record that was read, and whether it had been damaged so that something may be missing. */
export interface DecodedRecord {
  readonly record: LearnerRecord;
  readonly damaged: boolean;
}

/**
 * Reads what `encodeRecord` wrote. Of a text that was cut, overwritten or never ours it saves every sound block, and
 * from spoilt blocks the tasks of this version; never throws. Empty text is an empty record.
 */
export function decodeRecord(text: string, known: ReadonlySet<string>): DecodedRecord {
  const clean = text.replace(/[^\w.-]/g, '');
  const [header, ...blocks] = clean.split('.');
  const start = readHeader(header!.slice(0, HEADER));
  const rest = start ? header!.slice(HEADER) : header!;
  const tasks = new Map<string, Stamp>();
  const keep = (key: string, stamp: Stamp): void => {
    tasks.set(key, Math.max(stamp, tasks.get(key) ?? 0));
  };
  let damaged = clean !== text || rest !== '' || (!start && text !== '');
  // A lost point lets the header swallow the first block.
  saveKnown(rest, known, keep);
  for (const block of blocks) {
    const records = block.slice(1);
    if (records && records.length % 8 === 0 && block[0] === checkDigit(records)) {
      for (let i = 0; i < records.length; i += 8)
        keep(records.slice(i, i + 4), fromDigits(records.slice(i + 4, i + 8)));
    } else {
      damaged = true;
      saveKnown(block, known, keep);
    }
  }
  return { record: { ...(start ?? emptyRecord), tasks }, damaged };
}

function readHeader(header: string): LearnerRecord | undefined {
  if (header.length !== HEADER || header[0] !== FORMAT || checkDigit(header.slice(0, -1)) !== header.slice(-1))
    return undefined;
  const digits = (from: number, to: number): number => fromDigits(header.slice(from, to));
  return {
    ...emptyRecord,
    counter: digits(1, 4),
    completed: digits(4, 5) % 2 === 1,
    attempt: digits(5, 7),
    audience: { key: header.slice(7, 11), stamp: digits(11, 15) },
  };
}

// Digits may be missing or too many: the keys of this version's tasks tell where records begin, and their distance
// whether one is whole.
function saveKnown(spoilt: string, known: ReadonlySet<string>, keep: (key: string, stamp: Stamp) => void): void {
  const starts = [...spoilt].flatMap((_, i) => (known.has(spoilt.slice(i, i + 4)) ? i : []));
  starts.forEach((start, i) => {
    const stamp = spoilt.slice(start + 4, start + 8);
    const length = (starts[i + 1] ?? start + 8) - start;
    const isWhole = length === 8 || length > 11;
    if (stamp.length === 4 && isWhole) keep(spoilt.slice(start, start + 4), fromDigits(stamp));
  });
}
