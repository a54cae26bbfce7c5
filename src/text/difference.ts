import { diffArrays } from 'diff';

/** One step from a list to another: an entry of both, or of one alone. Indexes into the lists. */
export type Step =
  | { readonly kind: 'same'; readonly a: number; readonly b: number }
  | { readonly kind: 'removed'; readonly a: number }
  | { readonly kind: 'added'; readonly b: number };

/** Steps beyond which no way is looked for: what differs is then removed as a whole and added as a whole. */
const MOST = 1000;

/**
 * The shortest way from one list to another (Myers 1986); what is removed comes before what is added. Where it would
 * take more than `most` steps besides those that are the same, all between what both begin and end with is replaced.
 */
export function difference(a: readonly string[], b: readonly string[], most = MOST): readonly Step[] {
  const chunks = diffArrays([...a], [...b], { maxEditLength: most });
  if (chunks === undefined) return replaced(a, b);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const { count, added, removed } of chunks)
    for (let n = 0; n < count; n += 1) {
      if (added) steps.push({ kind: 'added', b: j++ });
      else if (removed) steps.push({ kind: 'removed', a: i++ });
      else steps.push({ kind: 'same', a: i++, b: j++ });
    }
  return slid(removedFirst(steps), a, b);
}

/** The way that keeps only what both lists begin and end with. */
function replaced(a: readonly string[], b: readonly string[]): readonly Step[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = (from: number, to: number, offset: number): readonly Step[] =>
    range(from, to).map((index) => ({ kind: 'same', a: index, b: index + offset }));
  return [
    ...same(0, start, 0),
    ...range(start, a.length - end).map((index): Step => ({ kind: 'removed', a: index })),
    ...range(start, b.length - end).map((index): Step => ({ kind: 'added', b: index })),
    ...same(a.length - end, a.length, b.length - a.length),
  ];
}

/**
 * Of ways that are equally short the one in which what is common hangs together: in `om du söker på titeln på webben` →
 * `på webben` the last
 * `på` stays, not the first.
 */
function slid(steps: readonly Step[], a: readonly string[], b: readonly string[]): readonly Step[] {
  const result = [...steps];
  for (let end = result.length - 1; end > 0; end -= 1) {
    const last = result[end];
    if (last === undefined || last.kind === 'same' || result[end + 1]?.kind !== 'same') continue;
    let from = end;
    while (result[from - 1]?.kind === last.kind) from -= 1;
    const before = result[from - 1];
    if (before?.kind !== 'same') continue;
    const text = last.kind === 'removed' ? a[last.a] : b[last.b];
    if (text !== a[before.a]) continue;
    // The run moves one step up: its last entry is what both have, and the one before it is its first.
    const run = result.slice(from, end + 1).map(oneUp);
    result.splice(
      from - 1,
      end - from + 2,
      ...run,
      last.kind === 'removed' ? { kind: 'same', a: last.a, b: before.b } : { kind: 'same', a: before.a, b: last.b },
    );
  }
  return result;
}

function removedFirst(steps: readonly Step[]): readonly Step[] {
  const ordered: Step[] = [];
  let added: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'added') added.push(step);
    else {
      if (step.kind === 'same') {
        ordered.push(...added);
        added = [];
      }
      ordered.push(step);
    }
  }
  return [...ordered, ...added];
}

function oneUp(step: Step): Step {
  if (step.kind === 'same') return { kind: 'same', a: step.a - 1, b: step.b - 1 };
  return step.kind === 'removed' ? { kind: 'removed', a: step.a - 1 } : { kind: 'added', b: step.b - 1 };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
