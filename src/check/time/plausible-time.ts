import type { TaskKind } from '../../model/course.js';
import type { ComputedTime } from './computed-time.js';

/** Kinds whose time lies in what is read, seen or heard; the others take whatever the doing takes. */
const RECEIVING: ReadonlySet<TaskKind> = new Set(['read', 'watch', 'listen', 'web-course']);
const SUBSTANTIAL = 5;
const SHORTEST = 0.6;
const LONGEST = 2;
/** A fast reader's share of the computed time: whoever is to do something too cannot have less. */
const FAST = 0.8;

/**
 * Tells whether a task's declared minutes are too few or too many for what it names; undefined where they are plausible
 * or nobody can tell.
 */
export function implausibility(kind: TaskKind, declared: number, computed: ComputedTime): 'short' | 'long' | undefined {
  const { text, media, total, work, complete } = computed;
  if (!RECEIVING.has(kind)) return declared < Math.floor((text + media) * FAST) ? 'short' : undefined;
  if (total < SUBSTANTIAL) return undefined;
  if (declared < SHORTEST * total) return 'short';
  return complete && declared > LONGEST * (total + work) ? 'long' : undefined;
}

/** Rounds minutes as people write them: whole, above ten in fives. */
export function roundMinutes(minutes: number): number {
  return minutes > 10 ? Math.round(minutes / 5) * 5 : Math.max(1, Math.round(minutes));
}
