import type { Facts } from '../model/facts.js';

/** A sentence, or how to make it of the facts. */
export type Sentence<Fault> = string | ((facts: Fault) => string);

/** The kinds of a fault, where it has any. */
type KindOf<Fault> = Fault extends { readonly kind: infer Kind extends string } ? Kind : never;

/** The fault of one kind. */
type OfKind<Fault, Kind> = Fault extends { readonly kind: infer Own } ? (Kind extends Own ? Fault : never) : never;

type ByKind<Fault> = { readonly [Kind in KindOf<Fault>]: Sentence<OfKind<Fault, Kind>> };

/** One sentence for everything that a rule finds, one for each kind, or one for some kinds and one `otherwise`. */
export type Sentences<Fault> =
  | Sentence<Fault>
  | ([KindOf<Fault>] extends [never]
      ? never
      : ByKind<Fault> | (Partial<ByKind<Fault>> & { readonly otherwise: Sentence<Fault> }));

/** Says the sentence that belongs to the facts. */
export function say<Fault extends Facts>(sentences: Sentences<Fault>, facts: Fault): string {
  if (typeof sentences !== 'object') return saySentence(sentences, facts);
  const byKind = sentences as Readonly<Record<string, Sentence<Fault> | undefined>>;
  const kind = String(facts['kind']);
  const sentence = (Object.hasOwn(byKind, kind) ? byKind[kind] : undefined) ?? byKind['otherwise'];
  if (sentence === undefined) throw new Error(`there is no sentence for the kind ${kind}`);
  return saySentence(sentence, facts);
}

/** Says one sentence. */
export function saySentence<Fault>(sentence: Sentence<Fault>, facts: Fault): string {
  return typeof sentence === 'string' ? sentence : sentence(facts);
}

/** Makes a sentence that asks “Menade du …?” where there is a proposal, and says something else where not. */
export function menadeDu<Fault extends { readonly proposal?: string | undefined }>(
  otherwise: Sentence<Fault>,
): (facts: Fault) => string {
  return (facts) => (facts.proposal === undefined ? saySentence(otherwise, facts) : `Menade du \`${facts.proposal}\`?`);
}

/** Makes a sentence that asks “Did you mean …?” where there is a proposal, and says something else where not. */
export function didYouMean<Fault extends { readonly proposal?: string | undefined }>(
  otherwise: Sentence<Fault>,
): (facts: Fault) => string {
  return (facts) =>
    facts.proposal === undefined ? saySentence(otherwise, facts) : `Did you mean \`${facts.proposal}\`?`;
}
