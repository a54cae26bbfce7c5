import { DIGITS } from '../../progress/base64url.js';
import { minutesSince2026 } from '../../progress/learner-record.js';
import { longKey } from '../../progress/task-key.js';
import { attempt } from './attempt.js';

/**
 * Reason for a copy in the browser. `whole`: there is no LMS. `first`: unconfirmed, from an LMS that had nothing of
 * this learner. `more`: unconfirmed, the LMS had something. `sent`: the LMS has answered "true"; what it has read back
 * at a later visit goes.
 */
export type CopyKind = 'whole' | 'first' | 'more' | 'sent';

export interface LocalCopy {
  readonly kind: CopyKind;
  /** Minutes since 2026 when it was put there. */
  readonly minute: number;
  readonly text: string;
  readonly location: string;
}

export interface LocalPlace {
  /** `memory`: the browser keeps nothing for us, the copy lives as long as the page. */
  readonly where: () => 'browser' | 'memory';
  readonly get: () => LocalCopy | undefined;
  readonly put: (kind: CopyKind, text: string, location: string) => void;
  readonly clear: () => void;
  /** Tells nothing about the learner, and is the same for every version. */
  readonly name: string;
}

const PREFIX = 'kurspaket:';
/** Minutes after which a copy that has been sent is of no use. */
const SENT_LIFE = 30 * 1440;

/**
 * The place for one learner's copy of one part: under a hash with this browser's own salt, without names. Where the LMS
 * does not tell who the learner is (undefined) nothing is left in the browser, since somebody else may sit down there
 * next.
 */
export function openLocalPlace(learner: string | undefined, course: string, part: string): LocalPlace {
  const name = PREFIX + longKey([salt(), learner ?? '?', course, part].join('\n'));
  const isAllowed = learner !== undefined;
  const store = (key: string, value: string): boolean =>
    isAllowed &&
    attempt(() => {
      localStorage.setItem(key, value);
      return true;
    }) === true;
  const drop = (key: string): void => {
    attempt(() => {
      localStorage.removeItem(key);
    });
  };
  let inMemory: string | undefined;
  let isKept = store(PREFIX, '');
  drop(PREFIX);
  attempt(dropOldCopies);
  return {
    name,
    where: () => (isKept ? 'browser' : 'memory'),
    get: () => parse(inMemory ?? (isAllowed ? attempt(() => localStorage.getItem(name)) : undefined)),
    put: (kind, text, location) => {
      const value = [kind, minutesSince2026(Date.now()), text, location].join(' ');
      isKept = store(name, value);
      inMemory = isKept ? undefined : value;
    },
    clear: () => {
      inMemory = undefined;
      drop(name);
    },
  };
}

function parse(value: string | null | undefined): LocalCopy | undefined {
  if (!value) return undefined;
  const [kind, minute, text, location] = value.split(' ');
  return { kind: kind as CopyKind, minute: Number(minute), text: text ?? '', location: location ?? '' };
}

function dropOldCopies(): void {
  const oldest = minutesSince2026(Date.now()) - SENT_LIFE;
  for (const key of Object.keys(localStorage)) {
    const copy = key.startsWith(PREFIX) ? parse(localStorage.getItem(key)) : undefined;
    if (copy?.kind === 'sent' && copy.minute < oldest) localStorage.removeItem(key);
  }
}

function salt(): string {
  const name = `${PREFIX}salt`;
  const known = attempt(() => localStorage.getItem(name));
  if (known) return known;
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => DIGITS[byte % 64]).join('');
  // A salt that cannot be kept would give every tab another name for the same thing.
  return (
    attempt(() => {
      localStorage.setItem(name, made);
      return made;
    }) ?? ''
  );
}
