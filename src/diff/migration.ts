import type { LmsConsequence, Migration } from '../model/change-consequence.js';
import type { Course, Part, Scope } from '../model/course.js';
import { checklistOf } from '../progress/checklist.js';
import {
  complete,
  followRenames,
  isFulfilled,
  isNewTask,
  needsButton,
  tasksFor,
  type Checklist,
} from '../progress/completion.js';
import { decodeRecord } from '../progress/decode-record.js';
import { encodeRecord } from '../progress/encode-record.js';
import { chooseAudience, emptyRecord, isTicked, tick, type LearnerRecord } from '../progress/learner-record.js';
import { mergeRecords } from '../progress/merge-records.js';

/** A page, and so a package, of a course. */
export interface CoursePage {
  readonly scope: Scope;
  readonly parts: readonly Part[];
  readonly checklist: Checklist;
}

/** The pages a course is packed as. */
export function pagesOf(course: Course): readonly CoursePage[] {
  if (course.parts.length === 0) return [];
  if (course.packaging === 'course')
    return [{ scope: 'course', parts: course.parts, checklist: checklistOf(course, course.parts) }];
  return course.parts.map((part) => ({ scope: part.id, parts: [part], checklist: checklistOf(course, [part]) }));
}

const LEARNERS: readonly Migration['learner'][] = ['half', 'full', 'finished'];
/** Some minute after 2026-01-01: what counts is that later stamps are greater. */
const MINUTE = 1000;

/**
 * Learners' records of the earlier pages, read by the later ones with the player's own code: what an update in place
 * does to them.
 */
export function migrations(base: Course, head: Course): LmsConsequence['migrations'] {
  const later = new Map(pagesOf(head).map((page) => [page.scope, page.checklist]));
  return pagesOf(base).flatMap(({ scope, checklist }) => {
    const audiences = checklist.audiences.length === 0 ? [undefined] : checklist.audiences;
    return audiences.flatMap((audience) =>
      LEARNERS.map((learner): Migration => ({
        scope,
        learner,
        ...(audience !== undefined && { audience }),
        ...migrated(recordOf(checklist, audience, learner), checklist, later.get(scope), audience),
      })),
    );
  });
}

/** A record as the player would have made it by the learner's ticks. */
function recordOf(page: Checklist, audience: string | undefined, learner: Migration['learner']): LearnerRecord {
  const shown = tasksFor(page, audience);
  const done = shown.filter(
    (task, index) => learner === 'full' || (learner === 'half' ? index % 2 === 0 : task.required),
  );
  const chosen = audience === undefined ? emptyRecord : chooseAudience(emptyRecord, audience, MINUTE);
  const record = done.reduce((ticked, task, index) => tick(ticked, task.key, true, MINUTE + index), chosen);
  const isCompleted = isFulfilled(page, record) || (learner !== 'half' && needsButton(page, audience));
  return isCompleted ? complete(page, record) : record;
}

function migrated(
  record: LearnerRecord,
  from: Checklist,
  to: Checklist | undefined,
  audience: string | undefined,
): Omit<Migration, 'scope' | 'audience' | 'learner'> {
  const ticked = from.tasks.filter(({ key }) => isTicked(record, key));
  const left = (page: Checklist, each: LearnerRecord): number =>
    tasksFor(page, audience).filter((task) => task.required && !isTicked(each, task.key)).length;
  const before = { ticksBefore: ticked.length, completedBefore: record.completed, leftBefore: left(from, record) };
  if (to === undefined)
    return { ...before, ticksKept: 0, lost: ticked.map(({ id }) => id), completedAfter: false, isNew: 0, leftAfter: 0 };
  const stored = encodeRecord(record, new Set(from.tasks.map(({ key }) => key)));
  const { record: read } = decodeRecord(stored, new Set(to.tasks.map(({ key }) => key)));
  const taken = followRenames(to, mergeRecords(read, emptyRecord));
  const after = !taken.completed && isFulfilled(to, taken) ? complete(to, taken) : taken;
  const isKept = (key: string): boolean => {
    const now = to.tasks.find((task) => task.key === key) ?? to.tasks.find((task) => task.formerly.includes(key));
    return now !== undefined && isTicked(after, now.key);
  };
  const lost = ticked.filter(({ key }) => !isKept(key)).map(({ id }) => id);
  return {
    ...before,
    ticksKept: ticked.length - lost.length,
    lost,
    completedAfter: after.completed,
    isNew: tasksFor(to, audience).filter(({ key }) => isNewTask(after, key)).length,
    leftAfter: left(to, after),
  };
}
