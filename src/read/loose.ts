import { formOf } from './property-names.js';
import type { SchemaKind } from './schema/names.generated.js';
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

/**
 * Makes texts of numbers and booleans of `yes` and `no`, as `Loose` promises; the schema says which numbers are numbers
 * and which words are answers. `path` is that of the value, keys alone.
 */
export function loosened(data: unknown, kind: SchemaKind, path: readonly string[] = []): unknown {
  const form = formOf(kind, path);
  if (typeof data === 'number') return form === 'number' ? data : String(data);
  if (form === 'yes-no' && (data === 'yes' || data === 'no')) return data === 'yes';
  if (Array.isArray(data)) return data.map((item) => loosened(item, kind, path));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, loosened(value, kind, [...path, key])]));
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
