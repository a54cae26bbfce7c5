import type { FindingData } from '../model/diagnostic.js';

/** A sentence, or how to make it of what was found. */
export type Sentence = string | ((data: FindingData) => string);

/** Says the sentence that belongs to `data[key]`; `other` where there is none for it. */
export function sentenceBy(
  key: string,
  sentences: Readonly<Record<string, Sentence>>,
  other: Sentence,
): (data: FindingData) => string {
  const known = new Map(Object.entries(sentences));
  return (data) => {
    const sentence = known.get(String(data[key])) ?? other;
    return typeof sentence === 'string' ? sentence : sentence(data);
  };
}

/** `1 film`, `2 films`: a number with an English noun. */
export function counted(number: FindingData[string] | undefined, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** “Menade du …?” where there is a proposal, else what to do instead. */
export function menadeDu(otherwise: Sentence): (data: FindingData) => string {
  return (data) => (data.proposal === undefined ? said(otherwise, data) : `Menade du \`${data.proposal}\`?`);
}

/** “Did you mean …?” where there is a proposal, else what to do instead. */
export function didYouMean(otherwise: Sentence): (data: FindingData) => string {
  return (data) => (data.proposal === undefined ? said(otherwise, data) : `Did you mean \`${data.proposal}\`?`);
}

function said(sentence: Sentence, data: FindingData): string {
  return typeof sentence === 'string' ? sentence : sentence(data);
}
