import { difference } from './difference.js';

/** One step from a list to another: the same entry, two that are alike, or one alone. Indexes into the lists. */
export interface PairStep {
  readonly kind: 'same' | 'alike' | 'removed' | 'added';
  readonly a?: number;
  readonly b?: number;
}

/** Below this share of words in common two texts are two texts. */
const ALIKE = 0.35;

/** The way from one list of texts to another, in which texts that have most words in common are taken for the same one, rewritten. `kinds` keeps unlike things apart. */
export function pairing(a: readonly string[], b: readonly string[], kinds?: { readonly a: readonly string[]; readonly b: readonly string[] }): readonly PairStep[] {
  const steps: PairStep[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const key = (texts: readonly string[], own: readonly string[] | undefined): readonly string[] => texts.map((text, index) => `${own?.[index] ?? ''} ${text}`);
  const alike = (i: number, j: number): number => (kinds !== undefined && kinds.a[i] !== kinds.b[j] ? 0 : likeness(a[i] ?? '', b[j] ?? ''));
  const flush = (): void => {
    steps.push(...matches(removed, added, alike));
    [removed, added] = [[], []];
  };
  for (const step of difference(key(a, kinds?.a), key(b, kinds?.b))) {
    if (step.kind === 'removed') removed.push(step.a);
    else if (step.kind === 'added') added.push(step.b);
    else {
      flush();
      steps.push(step);
    }
  }
  flush();
  return steps;
}

/** Which of the removed texts is which of the added ones: in order, with the most in common altogether. */
function matches(removed: readonly number[], added: readonly number[], alike: (i: number, j: number) => number): readonly PairStep[] {
  const width = added.length + 1;
  const gain = removed.map((i) => added.map((j) => alike(i, j)));
  const gainOf = (i: number, j: number): number => {
    const value = gain[i]?.[j] ?? 0;
    return value < ALIKE ? 0 : value;
  };
  const best = new Float64Array((removed.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1) best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), gainOf(i, j) > 0 ? at(i + 1, j + 1) + gainOf(i, j) : 0);
  }
  const steps: PairStep[] = [];
  for (let i = 0, j = 0; i < removed.length || j < added.length;) {
    const [a, b] = [removed[i], added[j]];
    if (a !== undefined && b !== undefined && gainOf(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gainOf(i, j)) {
      steps.push({ kind: 'alike', a, b });
      [i, j] = [i + 1, j + 1];
    } else if (a !== undefined && (b === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: 'removed', a });
      i += 1;
    } else if (b !== undefined) {
      steps.push({ kind: 'added', b });
      j += 1;
    }
  }
  return steps;
}

/** Which share of their words two texts have in common, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (left === undefined || right === undefined || left.length + right.length === 0) return a === b ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}
