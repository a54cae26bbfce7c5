import type { Tracks } from './tracks.js';

/** The values that a session holds, by element; lists are told from the names of their members. */
export class StoredValues {
  private readonly values: Map<string, string>;

  constructor(tracks: Tracks) {
    this.values = new Map(Object.entries(tracks));
  }

  get(element: string): string | undefined {
    return this.values.get(element);
  }

  set(element: string, value: string): void {
    this.values.set(element, value);
  }

  has(element: string): boolean {
    return this.values.has(element);
  }

  entries(): readonly (readonly [element: string, value: string])[] {
    return [...this.values];
  }

  /** The length of a list, which is one more than its highest index. */
  count(list: string): number {
    const members = [...this.values.keys()].filter((name) => name.startsWith(`${list}.`));
    return Math.max(-1, ...members.map((name) => parseInt(name.slice(list.length + 1), 10))) + 1;
  }

  /** Tells whether an element stands in a list at a place that has not been filled. */
  isMissing(element: string): boolean {
    return placesOf(element).some(([list, index]) => Number(index) >= this.count(list));
  }

  /** Tells whether writing an element would leave a gap in a list. */
  leavesGap(element: string): boolean {
    return placesOf(element).some(([list, index]) => Number(index) > this.count(list));
  }
}

/** The lists that an element stands in, with its index in each as it is written. */
export function placesOf(element: string): readonly (readonly [list: string, index: string])[] {
  return [...element.matchAll(/\.(\d+)(?=\.)/g)].map(({ index, 1: digits = '' }) => [element.slice(0, index), digits]);
}
