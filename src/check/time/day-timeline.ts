import type { Session } from '../../model/course.js';

/** A session with its place on the day's clock. */
export interface TimedSession {
  readonly session: Session;
  readonly index: number;
  /** Minutes after midnight; counted from 0 where the day's first session gives no clock time. */
  readonly start: number;
  readonly end: number;
  /** Minutes with nothing in the schedule since the session before; negative where they overlap. */
  readonly gap: number;
}

/** A stretch of the day without rest, as indexes of its first and last session. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly minutes: number;
}

/**
 * Puts the sessions on the clock: each begins when it says, else when the one before it ends.
 * Sessions before the first clock time are counted back from it.
 */
export function dayTimeline(schedule: readonly Session[]): readonly TimedSession[] {
  const anchor = schedule.findIndex(({ start }) => start !== undefined);
  const earlier = schedule.slice(0, Math.max(anchor, 0)).reduce((sum, { minutes }) => sum + minutes, 0);
  let end = (schedule[anchor]?.start ?? 0) - earlier;
  return schedule.map((session, index): TimedSession => {
    const start = session.start ?? end;
    const gap = index === 0 ? 0 : start - end;
    end = start + session.minutes;
    return { session, index, start, end, gap };
  });
}

/** Finds the stretches between the sessions that rest; a gap in the schedule of so many minutes rests as well. */
export function stretchesBetween(
  timeline: readonly TimedSession[],
  rests: (session: Session) => boolean,
  restingGap: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let first: TimedSession | undefined;
  let last: TimedSession | undefined;
  const close = (): void => {
    if (first !== undefined && last !== undefined) {
      stretches.push({ first: first.index, last: last.index, minutes: last.end - first.start });
    }
    first = undefined;
  };
  for (const timed of timeline) {
    if (timed.gap >= restingGap) close();
    if (rests(timed.session)) {
      close();
      continue;
    }
    first ??= timed;
    last = timed;
  }
  close();
  return stretches;
}
