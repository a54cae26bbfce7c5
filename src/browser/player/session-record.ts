import type { PageData } from '../../model/launch-data.js';
import { complete, followRenames, isFulfilled } from '../../progress/completion.js';
import { decodeRecord } from '../../progress/decode-record.js';
import { encodeRecord } from '../../progress/encode-record.js';
import { emptyRecord, minutesSince2026 } from '../../progress/learner-record.js';
import type { LearnerRecord } from '../../progress/learner-record.js';
import { mergeRecords, newsOf } from '../../progress/merge-records.js';
import type { LmsState } from './lms/adapter.js';
import { openLocalPlace } from './local-copy.js';
import type { CopyKind, LocalCopy, LocalPlace } from './local-copy.js';

/** Minutes after which an LMS that has nothing of what it was sent has been reset on purpose. */
const RESET_AFTER = 1440;

/** The learner's record during a visit, and its copy in the browser. */
export interface SessionRecord {
  readonly now: () => LearnerRecord;
  /** Undefined until the LMS has told who the learner is. */
  readonly place: () => LocalPlace | undefined;
  /** True if what was read had been damaged. */
  readonly isRepaired: () => boolean;
  location: string | undefined;
  /** Without an LMS: takes up what the browser has. */
  readonly openAlone: () => void;
  /**
   * Before the LMS has answered: takes up what the browser has that no LMS has confirmed, and keeps what is new there.
   */
  readonly openEarly: (learner: string) => void;
  /** Takes up what the LMS has, at first also what the browser kept; true if the LMS does not have it all. */
  readonly takeUp: (state: LmsState) => boolean;
  /** Another record; completes the part where it says so and `mayComplete`. */
  readonly set: (record: LearnerRecord, mayComplete: boolean) => void;
  /**
   * Puts a copy into the browser: the whole without an LMS, else what the LMS did not have when the page was opened.
   */
  readonly keep: (isSaved: boolean) => void;
  readonly text: () => string;
}

/** A record that is still empty, for this page. */
export function openSessionRecord(page: PageData): SessionRecord {
  const keys: ReadonlySet<string> = new Set(page.tasks.map((task) => task.key));
  let record: LearnerRecord = emptyRecord;
  let baseline: LearnerRecord | undefined;
  let place: LocalPlace | undefined;
  let hasLms = false;
  let isLmsBlank = false;
  let isEarly = false;
  let isRepaired = false;

  const decode = (text: string): LearnerRecord => {
    const decoded = decodeRecord(text, keys);
    isRepaired ||= decoded.damaged;
    return decoded.record;
  };
  const set = (next: LearnerRecord, mayComplete: boolean): void => {
    record = mayComplete && !next.completed && isFulfilled(page, next) ? complete(page, next) : next;
  };
  const openPlace = (learner: string | undefined): LocalCopy | undefined => {
    place = openLocalPlace(learner, page.course, page.part);
    const copy = place.get();
    self.location ??= copy?.location || undefined;
    return copy;
  };
  const firstLook = (state: LmsState, theirs: LearnerRecord): void => {
    hasLms = true;
    baseline = theirs;
    isLmsBlank = state.isFirstVisit && state.text === '';
    const copy = openPlace(state.learner || undefined);
    const local = decode(copy?.text ?? '');
    if (copy && !isOfEarlierAttempt(copy, local, state, theirs)) record = mergeRecords(record, local);
    if (!theirs.attempt && !record.attempt) record = { ...record, attempt: drawAttempt() };
  };
  // A new attempt, or a part that is to be taken again: what was sent to the old one must not complete the new.
  const isOfEarlierAttempt = (
    copy: LocalCopy,
    local: LearnerRecord,
    state: LmsState,
    theirs: LearnerRecord,
  ): boolean => {
    if (copy.kind === 'first') return false;
    if (isLmsBlank) return local.completed || minutesSince2026(Date.now()) - copy.minute > RESET_AFTER;
    const isOther = theirs.attempt > 0 && local.attempt > 0 && theirs.attempt !== local.attempt;
    return isOther && local.completed && !theirs.completed && !state.isCompleted;
  };

  const self: SessionRecord = {
    now: () => record,
    place: () => place,
    isRepaired: () => isRepaired,
    location: undefined,
    openAlone: () => {
      const copy = openPlace('');
      set(followRenames(page, decode(copy?.text ?? '')), true);
    },
    openEarly: (learner) => {
      const copy = openPlace(learner);
      isEarly = true;
      if (copy && copy.kind !== 'sent') set(followRenames(page, decode(copy.text)), false);
    },
    takeUp: (state) => {
      const theirs = decode(state.text);
      self.location ??= state.location || undefined;
      if (!baseline) firstLook(state, theirs);
      const merged = followRenames(page, mergeRecords(theirs, record));
      const isCompletedThere = state.isCompleted && !merged.completed;
      set(isCompletedThere ? complete(page, merged) : merged, state.mode === 'normal');
      return (
        newsOf(record, followRenames(page, theirs)) !== undefined ||
        (record.completed && !state.isCompleted && state.mode === 'normal')
      );
    },
    set,
    keep: (isSaved) => {
      const news = hasLms ? newsOf(record, baseline ?? emptyRecord) : record;
      const kind: CopyKind = !hasLms ? (isEarly ? 'first' : 'whole') : isSaved ? 'sent' : isLmsBlank ? 'first' : 'more';
      if (isSaved) isLmsBlank = false;
      if (news) place?.put(kind, encodeRecord(news, keys), self.location ?? '');
      else place?.clear();
    },
    text: () => encodeRecord(record, keys),
  };
  return self;
}

function drawAttempt(): number {
  return (crypto.getRandomValues(new Uint16Array(1))[0]! % 4095) + 1;
}
