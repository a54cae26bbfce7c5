import type { Place } from '../model/place.js';
import { proposalFor } from '../text/proposal.js';
import type { Notes } from './reading.js';

/** Looks an id up; what is not there is a finding (`unknown-goal`, `unknown-source` …) with a proposal. */
export function lookUp<T>(rule: string, id: string, known: ReadonlyMap<string, T>, at: Place, notes: Notes): T | undefined {
  const found = known.get(id);
  if (found !== undefined) return found;
  const proposal = proposalFor(id, known.keys());
  notes.findings.push({ rule, at, data: { id, known: [...known.keys()].slice(0, 8).join(', '), ...(proposal !== undefined && { proposal }) } });
  return undefined;
}

/** Remembers ids of one kind and reports the second use of each as `duplicate-id`. */
export function idRegister(notes: Notes): (what: string, id: string, at: Place) => boolean {
  const seen = new Map<string, Place>();
  return (what, id, at) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, at);
      return true;
    }
    notes.findings.push({ rule: 'duplicate-id', at, data: { what, id }, related: [{ at: first, note: 'first' }] });
    return false;
  };
}
