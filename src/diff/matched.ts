import type { ChangeClass, Passage, State, ThingChange } from '../model/course-change.js';

/** The same thing on both sides; one of them may be missing. */
export interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

/** `formerly` may be missing on one side, or on things that have no earlier ids. */
interface Named {
  readonly id: string;
  readonly formerly?: readonly string[];
}

/** Things paired by id, else by an earlier id: in the order they have afterwards, then those that are gone. */
export function matched<T extends Named>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  const left = new Map(before.map((thing) => [thing.id, thing]));
  const taken = new Map<T, T>();
  const take = (thing: T, id: string): void => {
    const other = left.get(id);
    if (other === undefined || taken.has(thing)) return;
    taken.set(thing, other);
    left.delete(id);
  };
  for (const thing of after) take(thing, thing.id);
  for (const thing of after) for (const id of thing.formerly ?? []) take(thing, id);
  return [
    ...after.map((thing): Pair<T> => {
      const other = taken.get(thing);
      return other === undefined ? { after: thing } : { before: other, after: thing };
    }),
    ...[...left.values()].map((thing): Pair<T> => ({ before: thing })),
  ];
}

/** Tells from the sides on which a thing is found what became of it. */
export function stateOf(before: unknown, after: unknown): State {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** An aspect of a thing that differs, and of which class that is; `none` where learners never see it. */
export interface AspectChange<Aspect> {
  readonly aspect: Aspect;
  readonly class: ChangeClass;
  /** False where the class is a guess from how much a text has changed. Default: true. */
  readonly certain?: boolean;
}

/** A change of a thing with what is needed to give its reasons. */
export interface Weighed<Facts, Aspect extends string> {
  readonly change: ThingChange<Facts, Aspect>;
  readonly certain: boolean;
}

const ORDER: readonly ChangeClass[] = ['none', 'wording', 'content', 'structure'];

/** The class of several changes together. */
export function highest(classes: readonly ChangeClass[]): ChangeClass {
  return ORDER[Math.max(0, ...classes.map((each) => ORDER.indexOf(each)))] ?? 'none';
}

/** Tells whether a class asks for more than another. */
export function exceeds(one: ChangeClass, other: ChangeClass): boolean {
  return ORDER.indexOf(one) > ORDER.indexOf(other);
}

/** A class and whether it is sure: a guess is sure where something sure is of the same class. */
export function weigh(changes: readonly { readonly class: ChangeClass; readonly certain?: boolean }[]): {
  readonly class: ChangeClass;
  readonly certain: boolean;
} {
  const top = highest(changes.map((change) => change.class));
  return {
    class: top,
    certain: changes.some((change) => change.class === top && change.certain !== false) || top === 'none',
  };
}

/** A thing that is new or gone. */
export function oneSided<Facts, Aspect extends string>(
  id: string,
  facts: Pair<Facts>,
  each: ChangeClass,
): Weighed<Facts, Aspect> {
  const state: State = facts.after === undefined ? 'removed' : 'added';
  return { change: { id, state, class: each, changed: [], ...facts }, certain: true };
}

/** A thing that is on both sides; undefined where nothing of it is another. */
export function twoSided<Facts, Aspect extends string>(
  id: string,
  facts: Required<Pair<Facts>>,
  aspects: readonly AspectChange<Aspect>[],
  passages: readonly Passage[] = [],
): Weighed<Facts, Aspect> | undefined {
  if (aspects.length === 0) return undefined;
  const weight = weigh(aspects);
  return {
    change: {
      id,
      state: 'changed',
      class: weight.class,
      changed: aspects.map(({ aspect }) => aspect),
      ...facts,
      ...(passages.length > 0 && { passages }),
    },
    certain: weight.certain,
  };
}

/** An aspect where two values differ, compared as JSON. */
export function unlike<Aspect>(
  aspect: Aspect,
  before: unknown,
  after: unknown,
  each: ChangeClass,
): readonly AspectChange<Aspect>[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ aspect, class: each }];
}
