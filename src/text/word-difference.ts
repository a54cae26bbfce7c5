import { difference, type Step } from './difference.js';

/** A stretch of a text that both have, or that one has alone. */
export interface TextRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words and marks, each with the white space after it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? [];
}

/** Stretches that two texts have in common and that each has alone, word by word, in reading order. */
export function wordDifference(before: string, after: string): readonly TextRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const runs: { kind: TextRun['kind']; text: string }[] = [];
  for (const step of withoutIslands(difference(a.map(trimmed), b.map(trimmed)))) {
    const text = textOf(step, a, b);
    const last = runs.at(-1);
    if (last?.kind === step.kind) last.text += text;
    else runs.push({ kind: step.kind, text });
  }
  return runs;
}

function textOf(step: Step, a: readonly string[], b: readonly string[]): string {
  if (step.kind === 'same') return longer(a[step.a], b[step.b]);
  return (step.kind === 'removed' ? a[step.a] : b[step.b]) ?? '';
}

/** Of two spellings of a word that differ in the white space after it: something may follow on one side alone. */
function longer(a = '', b = ''): string {
  return a.length > b.length ? a : b;
}

function trimmed(word: string): string {
  return word.trim();
}

/** Steps in which a word or two that happen to stand in both texts no longer cut a change into pieces. */
export function withoutIslands(steps: readonly Step[]): readonly Step[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && (last[0]?.kind === 'same') === (step.kind === 'same')) last.push(step);
    else groups.push([step]);
  }
  const isIsland = (index: number): boolean => {
    const [group = [], before = [], after = []] = [groups[index], groups[index - 1], groups[index + 1]];
    return (
      group[0]?.kind === 'same' &&
      group.length <= 2 &&
      before.length >= 2 * group.length &&
      after.length >= 2 * group.length
    );
  };
  const result: Step[] = [];
  let pending: Step[] = [];
  const flush = (): void => {
    result.push(...pending.filter(({ kind }) => kind === 'removed'), ...pending.filter(({ kind }) => kind === 'added'));
    pending = [];
  };
  groups.forEach((group, index) => {
    if (group[0]?.kind !== 'same') pending.push(...group);
    else if (isIsland(index)) for (const step of group) pending.push(...apart(step));
    else {
      flush();
      result.push(...group);
    }
  });
  flush();
  return result;
}

function apart(step: Step): readonly Step[] {
  return step.kind === 'same'
    ? [
        { kind: 'removed', a: step.a },
        { kind: 'added', b: step.b },
      ]
    : [step];
}

/** Words that decide what is demanded, allowed or denied: one more or less is never only wording. */
const DECISIVE =
  /^(?:inte|ej|icke|aldrig|alltid|ska|skall|måste|får|bör|behöver|endast|bara|utom|not|never|always|shall|must|may|should|only|except|cannot|\p{L}*n[’']t)$/iu;

/**
 * Judges how much two texts differ: `wording` where at most a fifth of the words (or three) do and no number, no *inte*
 * or
 * *ska* came or went; else `content`.
 * A rule of thumb: whether a sentence still means the same is for people to say.
 */
export function textChange(before: string, after: string): 'none' | 'wording' | 'content' {
  if (before === after) return 'none';
  if (marks(before) !== marks(after)) return 'content';
  const [a, b] = [letters(before), letters(after)];
  const most = Math.max(3, 0.2 * Math.max(a.length, b.length));
  const steps = difference(a, b, Math.floor(2 * most));
  const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length;
  return Math.max(count('removed'), count('added')) <= most ? 'wording' : 'content';
}

/** Numbers and decisive words of a text, in order. */
function marks(text: string): string {
  const words = text.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}’']+/gu) ?? [];
  return words
    .filter((word) => /\p{N}/u.test(word) || DECISIVE.test(word))
    .join(' ')
    .toLowerCase();
}

function letters(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
