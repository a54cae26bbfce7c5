import { isScalar, visit, type Document } from 'yaml';
import type { FindingOf } from '../model/reader-faults.js';
import type { Place } from '../model/place.js';
import type { YamlStretch } from './yaml.js';

/** Most keys written twice that are told of one file. */
const MOST = 20;

/**
 * Keys that stand twice in one mapping, each with the first as its second place. The parser can tell too, but compares
 * every key with every other.
 */
export function duplicateKeys(document: Document.Parsed, stretch: YamlStretch): readonly FindingOf<'yaml-syntax'>[] {
  const findings: FindingOf<'yaml-syntax'>[] = [];
  const place = ([start, end]: readonly [number, number]): Place => ({
    file: stretch.file,
    start: stretch.start + start,
    end: stretch.start + end,
  });
  visit(document, {
    Map(_, map) {
      const first = new Map<string, readonly [number, number]>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const [name, range] = [String(key.value), [key.range[0], key.range[1]] as const];
        const before = first.get(name);
        if (before === undefined) first.set(name, range);
        else if (findings.length < MOST)
          findings.push({
            rule: 'yaml-syntax',
            at: place(range),
            facts: { kind: 'duplicate-key', key: name },
            related: [{ at: place(before), note: 'first' }],
          });
      }
    },
  });
  return findings;
}
