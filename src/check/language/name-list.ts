import type { FindingData } from '../../model/diagnostic.js';

/** A list of names; joined by line breaks or `, ` where a finding still has it as one text. */
type Names = FindingData[string] | undefined;

/** Several names as one value of a finding. */
export function listed(names: readonly string[]): readonly string[] {
  return names;
}

/** Joins names as in a sentence: `a, b och c`. */
export function nameList(names: Names, conjunction: string): string {
  const all = namesOf(names);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Joins ids as in a sentence, as one would type them: `` `a`, `b` och `c` ``. */
export function codeList(ids: Names, conjunction: string): string {
  return nameList(
    namesOf(ids).map((id) => `\`${id}\``),
    conjunction,
  );
}

/** Lists ids as one would type them: `` `a`, `b`, `c` ``; empty for none. */
export function asCode(ids: Names): string {
  return namesOf(ids)
    .map((id) => `\`${id}\``)
    .join(', ');
}

/** Reads the names of a finding. */
export function namesOf(names: Names): readonly string[] {
  if (typeof names === 'object') return names;
  return names === undefined || names === '' ? [] : String(names).split(/\n|, /);
}
