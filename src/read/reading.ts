import type { Silence } from '../model/diagnostic.js';
import type { ReaderFinding, ReaderRule } from '../model/reader-faults.js';

/** Everything a reader meets besides the value that it returns. */
export interface Notes {
  readonly findings: ReaderFinding[];
  readonly silences: Silence[];
  /** Decoded texts by path, for whoever reports. */
  readonly texts: Map<string, string>;
}

/** Empty notes for one reading. */
export function newNotes(): Notes {
  return { findings: [], silences: [], texts: new Map() };
}

/** The rules of readers, and whether a finding of theirs leaves a hole: something that may only seem to be missing. */
const LEAVES_HOLE: Readonly<Record<ReaderRule, boolean>> = {
  encoding: true,
  'file-too-large': true,
  'merge-marker': true,
  'outside-course': true,
  'stray-file': true,
  'duplicate-number': false,
  'duplicate-id': true,
  'media-name-clash': false,
  'missing-file': false,
  'trainer-material-linked': false,
  'remote-resource': false,
  'yaml-syntax': true,
  'yaml-prose': true,
  schema: true,
  'unknown-key': true,
  'unknown-rule': false,
  'unknown-course': false,
  'unknown-goal': true,
  'unknown-source': false,
  'unknown-audience': true,
  'unknown-directive': false,
  'unclosed-directive': false,
  'invalid-date': false,
  'unsafe-url': false,
};

/** Tells whether a finding leaves a hole in the course, so that a goal or a part may only seem to be missing. */
export function leavesHole({ rule }: ReaderFinding): boolean {
  return LEAVES_HOLE[rule];
}
