import type { Course, ForWhom } from '../model/course.js';
import type { AudienceId } from '../model/ids.js';
import type { Audience } from '../model/workspace.js';

/** Learners of whom something is true: every one of the course, or these audiences (none: nobody). */
export type Concerned = 'everybody' | readonly Audience[];

type Learners = Pick<Course, 'audience' | 'journey'>;

/** The audiences the course is for, in the journey's order; empty where there are none to tell apart. */
export function audiencesOf({ audience, journey }: Learners): readonly Audience[] {
  const all = journey?.audiences ?? [];
  return audience === 'everybody' ? all : all.filter(({ id }) => audience.includes(id));
}

/** Tells whether something is for an audience; learners without an audience are shown everything. */
export function isFor(whom: ForWhom, audience: AudienceId | undefined): boolean {
  return whom === 'everybody' || audience === undefined || whom.includes(audience);
}

/** Asks the same of each audience of the course, or once where there are none. */
export function concerned(course: Learners, isTrueFor: (audience?: AudienceId) => boolean): Concerned {
  const audiences = audiencesOf(course);
  const some = audiences.filter(({ id }) => isTrueFor(id));
  if (audiences.length === 0) return isTrueFor() ? 'everybody' : [];
  return some.length === audiences.length ? 'everybody' : some;
}
