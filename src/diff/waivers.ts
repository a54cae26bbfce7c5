import type { WaiverChange } from '../model/course-change.js';
import type { Course, Waiver } from '../model/course.js';

/** Approved deviations that came or went, and those that are as they were, in the head's order. */
export function waiverChanges(
  { waivers: before }: Pick<Course, 'waivers'>,
  { waivers: after }: Pick<Course, 'waivers'>,
): readonly WaiverChange[] {
  const has = (all: readonly Waiver[], one: Waiver): boolean => all.some((each) => print(each) === print(one));
  return [
    ...after.map((waiver) => changeOf(waiver, has(before, waiver) ? 'kept' : 'added')),
    ...before.filter((waiver) => !has(after, waiver)).map((waiver) => changeOf(waiver, 'removed')),
  ];
}

function print({ rule, approvedBy, date, expires, reason }: Waiver): string {
  return JSON.stringify([rule, approvedBy, date, expires, reason]);
}

function changeOf({ rule, approvedBy, expires, reason }: Waiver, state: WaiverChange['state']): WaiverChange {
  return { rule, state, approvedBy, expires, reason };
}
