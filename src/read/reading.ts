import type { Finding, Silence } from '../model/diagnostic.js';

/** Where a reader writes down what it meets besides the value it returns. */
export interface Notes {
  readonly findings: Finding[];
  readonly silences: Silence[];
  /** Decoded texts by path, for whoever reports. */
  readonly texts: Map<string, string>;
}

/** Empty notes for one reading. */
export function newNotes(): Notes {
  return { findings: [], silences: [], texts: new Map() };
}
