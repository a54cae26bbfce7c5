import type { Emphasis, PhrasingContent, Strong, Delete } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { difference, type Step } from '../text/difference.js';
import { withoutIslands, wordsOf } from '../text/word-difference.js';

/** Markup around words, which may hold part of a change. */
type Wrapper = Emphasis | Strong | Delete | TextDirective;

/** A word, or something that is never cut (a link, a picture, code), with what stands around it. */
interface Token {
  readonly key: string;
  readonly text: string;
  readonly wrappers: readonly Wrapper[];
  readonly atom?: PhrasingContent;
}

/** Names the target of a link or picture, as a text to compare. */
export type TargetOf = (node: PhrasingContent) => string;

/** Tells in words a removed thing that is more than words: a link that leads nowhere now, a picture that is gone. */
export type Retold = (node: PhrasingContent) => PhrasingContent;

/** A side of a running text. */
export interface InlineSide {
  readonly nodes: readonly PhrasingContent[];
  readonly targetOf: TargetOf;
}

/** Running text of both sides in one: what went in `del`, what came in `ins`, the rest as it is now. */
export function mergeInline(before: InlineSide, after: InlineSide, retold: Retold): PhrasingContent[] {
  const [a, b] = [tokens(before, []), tokens(after, [])];
  const steps = withoutIslands(
    difference(
      a.map(({ key }) => key),
      b.map(({ key }) => key),
    ),
  );
  const result: PhrasingContent[] = [];
  for (let from = 0; from < steps.length;) {
    const kind = steps[from]?.kind;
    let to = from;
    while (steps[to]?.kind === kind) to += 1;
    const run = steps.slice(from, to).flatMap((step) => tokenOf(step, a, b));
    const told =
      kind === 'removed'
        ? run.map((token) => (token.atom === undefined ? token : { ...token, atom: retold(token.atom) }))
        : run;
    result.push(
      ...(kind === 'same' || kind === undefined
        ? nested(told, 0)
        : markedRun(kind, told, kind === 'removed' && steps[to]?.kind === 'added')),
    );
    from = to;
  }
  return result;
}

/**
 * A marked run; the white space at its end stands behind the mark, or a line would be drawn under nothing. What went
 * and what came instead never run together.
 */
function markedRun(kind: 'added' | 'removed', run: readonly Token[], isReplaced: boolean): PhrasingContent[] {
  const last = run.at(-1);
  const end = last?.atom === undefined ? (/\s+$/.exec(last?.text ?? '')?.[0] ?? '') : '';
  const cut =
    end === '' || last === undefined ? run : [...run.slice(0, -1), { ...last, text: last.text.slice(0, -end.length) }];
  const gap = isReplaced ? ' ' : end;
  return [marked(kind, nested(cut, 0)), ...(gap === '' ? [] : [{ type: 'text' as const, value: gap }])];
}

/** Content that came or went as a whole. */
export function marked(kind: 'added' | 'removed', children: readonly PhrasingContent[]): PhrasingContent {
  const data = { hName: kind === 'added' ? 'ins' : 'del', hProperties: { className: [kind] } };
  return { type: 'emphasis', data, children: [...children] };
}

/** The same word of both sides keeps the longer white space: something may follow on one side alone. */
function tokenOf(step: Step, a: readonly Token[], b: readonly Token[]): readonly Token[] {
  const token = step.kind === 'removed' ? a[step.a] : b[step.b];
  if (step.kind !== 'same' || token === undefined) return token === undefined ? [] : [token];
  const other = a[step.a];
  return [
    other !== undefined && token.atom === undefined && other.text.length > token.text.length
      ? { ...token, text: other.text }
      : token,
  ];
}

function tokens({ nodes, targetOf }: InlineSide, wrappers: readonly Wrapper[]): readonly Token[] {
  const around = wrappers
    .map((wrapper) => (wrapper.type === 'textDirective' ? JSON.stringify(wrapper.attributes) : wrapper.type))
    .join('/');
  return nodes.flatMap((node): readonly Token[] => {
    if (node.type === 'text')
      return wordsOf(node.value).map((text) => ({ key: `${around}|${text.trim()}`, text, wrappers }));
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || node.type === 'textDirective')
      return tokens({ nodes: node.children, targetOf }, [...wrappers, node]);
    if (node.type === 'html') return [];
    return [
      { key: `${around}|${node.type} ${targetOf(node)} ${toString(node)}`, text: toString(node), wrappers, atom: node },
    ];
  });
}

/** Tokens as nodes again: words that have the same things around them stand in one of each. */
function nested(run: readonly Token[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let from = 0; from < run.length;) {
    const wrapper = run[from]?.wrappers[depth];
    let to = from;
    while (to < run.length && run[to]?.wrappers[depth] === wrapper) to += 1;
    const own = run.slice(from, to);
    if (wrapper !== undefined) nodes.push({ ...wrapper, children: nested(own, depth + 1) });
    else nodes.push(...flat(own));
    from = to;
  }
  return nodes;
}

function flat(run: readonly Token[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const { atom, text } of run) {
    const last = nodes.at(-1);
    if (atom !== undefined) nodes.push(atom);
    else if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + text };
    else nodes.push({ type: 'text', value: text });
  }
  return nodes;
}
