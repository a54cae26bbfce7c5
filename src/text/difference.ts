/** One step from a list to another: an entry of both, or of one alone. Indexes into the lists. */
export type Step =
  | { readonly kind: 'same'; readonly a: number; readonly b: number }
  | { readonly kind: 'removed'; readonly a: number }
  | { readonly kind: 'added'; readonly b: number };

/**
 * Cells of the table beyond which nothing is searched: what differs is then removed as a whole and added as a whole.
 */
const MOST = 16_000_000;

/**
 * The shortest way from one list to another (longest common subsequence); what is removed comes before what is added.
 */
export function difference(a: readonly string[], b: readonly string[]): readonly Step[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return slid(
    [
      ...range(start).map((index): Step => ({ kind: 'same', a: index, b: index })),
      ...middle.map((step) => shifted(step, start)),
      ...range(end).map((index): Step => ({ kind: 'same', a: a.length - end + index, b: b.length - end + index })),
    ],
    a,
    b,
  );
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
    const run = result.slice(from, end + 1).map((step) => shifted(step, -1));
    result.splice(
      from - 1,
      end - from + 2,
      ...run,
      last.kind === 'removed' ? { kind: 'same', a: last.a, b: before.b } : { kind: 'same', a: before.a, b: last.b },
    );
  }
  return result;
}

function between(a: readonly string[], b: readonly string[]): readonly Step[] {
  const width = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * width > MOST) {
    return [
      ...range(a.length).map((index): Step => ({ kind: 'removed', a: index })),
      ...range(b.length).map((index): Step => ({ kind: 'added', b: index })),
    ];
  }
  // longest[i, j]: how much of a from i and b from j is common.
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const steps: Step[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push({ kind: 'same', a: i++, b: j++ });
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) steps.push({ kind: 'removed', a: i++ });
    else steps.push({ kind: 'added', b: j++ });
  }
  return steps.length === 0 ? steps : removedFirst(steps);
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

function shifted(step: Step, by: number): Step {
  if (step.kind === 'same') return { kind: 'same', a: step.a + by, b: step.b + by };
  return step.kind === 'removed' ? { kind: 'removed', a: step.a + by } : { kind: 'added', b: step.b + by };
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
