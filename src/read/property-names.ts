import { names, type PropertyName, type SchemaKind, type ValueForm } from './schema/names.generated.js';

/** Joins the keys of a path with dots, without the indices of lists. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.filter((part) => !/^\d+$/.test(String(part))).join('.');
}

/** Looks up what the schema calls a property. */
export function nameAt(kind: SchemaKind, path: readonly (string | number)[]): PropertyName | undefined {
  return names[kind][placeOf(path)];
}

/** Looks up the form that the value of a property is read in. */
export function formOf(kind: SchemaKind, path: readonly (string | number)[]): ValueForm | undefined {
  return nameAt(kind, path)?.form;
}
