import type { LmsId, Packaging, TargetId } from './workspace.js';

/** A sentence in the languages of the tool. */
export interface Reason {
  readonly sv: string;
  readonly en: string;
}

/** Choices known to work in an LMS: the defaults where the workspace says nothing else. Each gives its reason. */
export interface Preset {
  readonly id: LmsId;
  readonly name: string;
  readonly targets: { readonly value: readonly TargetId[]; readonly reason: Reason };
  readonly packaging: { readonly value: Packaging; readonly reason: Reason };
  /** Bytes. */
  readonly packageSize: { readonly value: { readonly warn: number; readonly error: number }; readonly reason: Reason };
  /** Targets that the LMS takes besides, where something is added to it or somebody asks for it. */
  readonly also: readonly { readonly value: TargetId; readonly reason: Reason }[];
  /** Open questions, and what differs from site to site. */
  readonly doubts: readonly Reason[];
}
