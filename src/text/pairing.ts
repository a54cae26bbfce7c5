import { difference } from './difference.js';

/** One step from a list to another: the same entry, two that are alike, or one alone. Indexes into the lists. */
export interface PairStep {
  readonly kind: 'same' | 'alike' | 'removed' | 'added';
  readonly a?: number;
  readonly b?: number;
}

/** Below this share of words in common two texts are two texts. */
const ALIKE = 0.35;
/** Pairs beyond which nothing is compared: what differs is then removed as a whole and added as a whole. */
const MOST = 4_000_000;

/**
 * The way from one list of texts to another, in which texts that have most words in common are taken for the same one,
 * rewritten. `kinds` keeps unlike things apart.
 */
export function pairing(
  a: readonly string[],
  b: readonly string[],
  kinds?: { readonly a: readonly string[]; readonly b: readonly string[] },
): readonly PairStep[] {
  const steps: PairStep[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const key = (texts: readonly string[], own: readonly string[] | undefined): readonly string[] =>
    texts.map((text, index) => `${own?.[index] ?? ''} ${text}`);
  const wordsOf = bags();
  const [left, right] = [a.map(wordsOf), b.map(wordsOf)];
  const alike = (i: number, j: number): number =>
    kinds !== undefined && kinds.a[i] !== kinds.b[j] ? 0 : share(left[i] ?? NO_WORDS, right[j] ?? NO_WORDS);
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

/** Pairs removed texts with added ones: in order, with the most in common altogether. */
function matches(
  removed: readonly number[],
  added: readonly number[],
  alike: (i: number, j: number) => number,
): readonly PairStep[] {
  const width = added.length + 1;
  if (removed.length * width > MOST)
    return [
      ...removed.map((a): PairStep => ({ kind: 'removed', a })),
      ...added.map((b): PairStep => ({ kind: 'added', b })),
    ];
  const gain = removed.map((i) => added.map((j) => alike(i, j)));
  const gainOf = (i: number, j: number): number => {
    const value = gain[i]?.[j] ?? 0;
    return value < ALIKE ? 0 : value;
  };
  const best = new Float64Array((removed.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        gainOf(i, j) > 0 ? at(i + 1, j + 1) + gainOf(i, j) : 0,
      );
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

const NO_WORDS = new Uint32Array();

/** Makes numbers of the words of texts, the same number for the same word, sorted. */
function bags(): (text: string) => Uint32Array {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  return (text) => Uint32Array.from(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], numberOf).sort();
}

/** Share of their words that two texts have in common, from 0 to 1. */
function share(a: Uint32Array, b: Uint32Array): number {
  const all = a.length + b.length;
  // Not even the shorter as a whole would be enough.
  if (2 * Math.min(a.length, b.length) < ALIKE * all) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return all === 0 ? 0 : (2 * common) / all;
}
