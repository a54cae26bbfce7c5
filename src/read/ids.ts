import type { IdOwner, ReaderFinding, UnknownId } from '../model/reader-faults.js';
import type { Place } from '../model/place.js';
import { proposalFor } from '../text/proposal.js';
import type { Notes } from './reading.js';

/** Most ids that a sentence can list. */
const LISTED = 8;

/** Things by their ids. */
export interface Known<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** False where some of them cannot be read: then nobody is told that an id does not exist. */
  readonly complete: boolean;
}

/**
 * Looks an id up; what is not there is a finding, made by `found`, with a proposal or with what there is to choose
 * from.
 */
export function lookUp<T>(
  id: string,
  { byId: known, complete }: Known<T>,
  notes: Notes,
  found: (unknown: UnknownId) => ReaderFinding,
): T | undefined {
  const value = known.get(id);
  if (value !== undefined || !complete) return value;
  const proposal = proposalFor(id, known.keys());
  const listed = known.size > LISTED ? [] : [...known.keys()];
  notes.findings.push(found({ id, count: known.size, known: listed, ...(proposal !== undefined && { proposal }) }));
  return undefined;
}

/** Remembers ids of one kind and reports the second use of each as `duplicate-id`. */
export function idRegister(notes: Notes): (kind: IdOwner, id: string, at: Place) => boolean {
  const seen = new Map<string, Place>();
  return (kind, id, at) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, at);
      return true;
    }
    notes.findings.push({ rule: 'duplicate-id', at, facts: { kind, id }, related: [{ at: first, note: 'first' }] });
    return false;
  };
}
