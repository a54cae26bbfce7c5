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

/** Acquaintance of the record with an LMS: alone, where there is none; or early → met. */
type Acquaintance =
  | { readonly name: 'alone' }
  /** There is an LMS, which has not answered yet. */
  | { readonly name: 'early' }
  /** `theirs`: what the LMS had first. `isBlank`: it had nothing, and has not confirmed anything since. */
  | { readonly name: 'met'; readonly theirs: LearnerRecord; readonly isBlank: boolean };

/** The learner's record during a visit, and its copy in the browser. */
export class SessionRecord {
  location: string | undefined;
  /** Place of the copy; undefined until the LMS has told who the learner is. */
  place: LocalPlace | undefined;
  /** Set once anything that was read turns out to be damaged. */
  isRepaired = false;
  private record: LearnerRecord = emptyRecord;
  private lms: Acquaintance = { name: 'alone' };
  private readonly keys: ReadonlySet<string>;

  constructor(private readonly page: PageData) {
    this.keys = new Set(page.tasks.map((task) => task.key));
  }

  now(): LearnerRecord {
    return this.record;
  }

  text(): string {
    return encodeRecord(this.record, this.keys);
  }

  /** Takes up what the browser has, where there is no LMS. */
  openAlone(): void {
    const copy = this.openPlace('');
    this.set(followRenames(this.page, this.decode(copy?.text ?? '')), true);
  }

  /**
   * Before the LMS has answered: takes up what the browser has that no LMS has confirmed, and keeps what is new there.
   */
  openEarly(learner: string): void {
    const copy = this.openPlace(learner);
    this.lms = { name: 'early' };
    if (copy && copy.kind !== 'sent') this.set(followRenames(this.page, this.decode(copy.text)), false);
  }

  /** Takes up what the LMS has, at first also what the browser kept; true if the LMS does not have it all. */
  takeUp(state: LmsState): boolean {
    const { page } = this;
    const theirs = this.decode(state.text);
    this.location ??= state.location || undefined;
    if (this.lms.name !== 'met') this.meet(state, theirs);
    const merged = followRenames(page, mergeRecords(theirs, this.record));
    const isCompletedThere = state.isCompleted && !merged.completed;
    this.set(isCompletedThere ? complete(page, merged) : merged, state.mode === 'normal');
    return (
      newsOf(this.record, followRenames(page, theirs)) !== undefined ||
      (this.record.completed && !state.isCompleted && state.mode === 'normal')
    );
  }

  /** Another record; completes the part where it says so and `mayComplete`. */
  set(next: LearnerRecord, mayComplete: boolean): void {
    const { page } = this;
    this.record = mayComplete && !next.completed && isFulfilled(page, next) ? complete(page, next) : next;
  }

  /**
   * Puts a copy into the browser: the whole without an LMS, else what the LMS did not have when the page was opened.
   */
  keep(isSaved: boolean): void {
    const { lms } = this;
    const news = lms.name === 'met' ? newsOf(this.record, lms.theirs) : this.record;
    const kind = this.copyKind(isSaved);
    if (isSaved && lms.name === 'met') this.lms = { ...lms, isBlank: false };
    if (news) this.place?.put(kind, encodeRecord(news, this.keys), this.location ?? '');
    else this.place?.clear();
  }

  private copyKind(isSaved: boolean): CopyKind {
    const { lms } = this;
    if (lms.name === 'alone') return 'whole';
    if (lms.name === 'early') return 'first';
    if (isSaved) return 'sent';
    return lms.isBlank ? 'first' : 'more';
  }

  private meet(state: LmsState, theirs: LearnerRecord): void {
    const isBlank = state.isFirstVisit && state.text === '';
    this.lms = { name: 'met', theirs, isBlank };
    const copy = this.openPlace(state.learner || undefined);
    const local = this.decode(copy?.text ?? '');
    const isOld = copy && isOfEarlierAttempt({ copy, local, state, theirs, isBlank });
    if (copy && !isOld) this.record = mergeRecords(this.record, local);
    if (!theirs.attempt && !this.record.attempt) this.record = { ...this.record, attempt: drawAttempt() };
  }

  private openPlace(learner: string | undefined): LocalCopy | undefined {
    this.place = openLocalPlace(learner, this.page.course, this.page.part);
    const copy = this.place.get();
    this.location ??= copy?.location || undefined;
    return copy;
  }

  private decode(text: string): LearnerRecord {
    const decoded = decodeRecord(text, this.keys);
    this.isRepaired ||= decoded.damaged;
    return decoded.record;
  }
}

/** A copy in the browser, and what the LMS has instead. */
interface CopyToJudge {
  readonly copy: LocalCopy;
  readonly local: LearnerRecord;
  readonly state: LmsState;
  readonly theirs: LearnerRecord;
  readonly isBlank: boolean;
}

/** A new attempt, or a part that is to be taken again: what was sent to the old one must not complete the new. */
function isOfEarlierAttempt({ copy, local, state, theirs, isBlank }: CopyToJudge): boolean {
  if (copy.kind === 'first') return false;
  if (isBlank) return local.completed || minutesSince2026(Date.now()) - copy.minute > RESET_AFTER;
  const isOther = theirs.attempt > 0 && local.attempt > 0 && theirs.attempt !== local.attempt;
  return isOther && local.completed && !theirs.completed && !state.isCompleted;
}

function drawAttempt(): number {
  return (crypto.getRandomValues(new Uint16Array(1))[0]! % 4095) + 1;
}
