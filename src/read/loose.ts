import type { YesNo } from './schema/types.generated.js';

/**
 * Data of a schema's type in which anything may be missing: what was wrong has been reported and taken out. Texts that
 * YAML took for numbers are texts again, `yes` is true.
 */
export type Loose<T> = [Exclude<T, undefined>] extends [YesNo]
  ? true extends T
    ? boolean
    : T
  : [string | number] extends [T]
    ? string
    : T extends readonly (infer Item)[]
      ? readonly (Loose<Item> | undefined)[]
      : T extends object
        ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
        : T;

const COUNTS = new Set(['leaders', 'trainers', 'goalsPerCourse', 'failUnder']);

/** Makes texts of numbers and booleans of `yes` and `no`, as `Loose` promises. */
export function loosened(data: unknown, kind: string, key = ''): unknown {
  if (typeof data === 'number') return COUNTS.has(key) ? data : String(data);
  if (
    (data === 'yes' || data === 'no') &&
    (key === 'required' || (kind === 'sources' && (key === 'captions' || key === 'transcript')))
  )
    return data === 'yes';
  if (Array.isArray(data)) return data.map((item) => loosened(item, kind, key));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, loosened(value, kind, name)]));
}

/** One or several, as a list; what was taken out leaves its place, so that indexes stay those of the file. */
export function listOf<T>(value: T | readonly (T | undefined)[] | undefined): readonly (T | undefined)[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly (T | undefined)[]) : [value as T];
}

/** The parts of an object that are there, for optional properties. */
export function present<T extends Readonly<Record<string, unknown>>>(
  object: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
