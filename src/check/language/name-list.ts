import type { FindingData } from '../../model/diagnostic.js';

type Value = FindingData[string] | undefined;

/** Several names as one value of a finding's data, to be listed when it is worded. */
export function listed(names: readonly string[]): string {
  return names.join('\n');
}

/** `a, b och c` of what `listed` made. */
export function nameList(value: Value, conjunction: string): string {
  const names = String(value ?? '').split('\n');
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${conjunction} ${last}`;
}

/** `` `a`, `b` och `c` `` of ids that `listed` made. */
export function codeList(value: Value, conjunction: string): string {
  return nameList(
    listed(
      String(value ?? '')
        .split('\n')
        .map((name) => `\`${name}\``),
    ),
    conjunction,
  );
}
