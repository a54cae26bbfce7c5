import { fileNames } from '../../curriculum/body-content.js';
import { mergeBodies } from '../../diff/merge-bodies.js';
import type { Body, Goal, SourceReference } from '../../model/course.js';
import { renderBody } from '../../render/body/body.js';
import { markedRuns } from '../changes/html-list.js';
import { escapeHtml, html, raw, type Html } from '../../text/html.js';
import { wordDifference } from '../../text/word-difference.js';
import type { Review } from './review.js';

/** A short text with what came and went marked in it. Without a course to compare with, the text as it is. */
export function markedText(before: string | undefined, after: string | undefined, { base, changeWords }: Review): Html {
  if (base === undefined || before === after) return html`${after}`;
  return markedRuns(wordDifference(before ?? '', after ?? ''), changeWords);
}

/** A value that is another as a whole: a time, a name. */
export function markedValue(
  before: string | undefined,
  after: string | undefined,
  { base, changeWords }: Review,
): Html {
  if (base === undefined || before === after) return html`${after}`;
  const runs = [
    ...(before ? [{ kind: 'removed' as const, text: `${before} ` }] : []),
    ...(after ? [{ kind: 'added' as const, text: after }] : []),
  ];
  return markedRuns(runs, changeWords);
}

/** An item of a list that is the same under the same id, whatever it says now. */
export interface MarkedThing {
  readonly id: string;
  readonly text: string;
  /** False where what it says is told elsewhere, with its change. Default: true. */
  readonly isTold?: boolean;
}

/** The items of a list, those that came and those that went marked, and in those that stayed what they say now. */
export function markedItems(
  before: readonly MarkedThing[] | undefined,
  after: readonly MarkedThing[],
  review: Review,
): readonly Html[] {
  const was = review.base === undefined ? after : (before ?? after);
  return [
    ...after.map(({ id, text, isTold }) => {
      const other = was.find((thing) => thing.id === id);
      if (other === undefined) return markedRuns([{ kind: 'added', text }], review.changeWords);
      return isTold === false ? html`${text}` : markedText(other.text, text, review);
    }),
    ...was
      .filter(({ id }) => !after.some((thing) => thing.id === id))
      .map(({ text }) => markedRuns([{ kind: 'removed', text }], review.changeWords)),
  ];
}

/** Texts that are nothing but what they say. */
export function plainThings(texts: readonly string[]): readonly MarkedThing[] {
  return texts.map((text) => ({ id: text, text }));
}

/** Goals under the ids they have now; their texts are told with the goals. */
export function goalThings(goals: readonly Goal[], { course }: Review): readonly MarkedThing[] {
  return goals.map(({ id, text }) => ({
    id: course.goals.find((goal) => goal.id === id || goal.formerly.includes(id))?.id ?? id,
    text,
    isTold: false,
  }));
}

/** Sources with the place in them. */
export function sourceThings(references: readonly SourceReference[]): readonly MarkedThing[] {
  return references.map(({ source, where }) => ({
    id: source.id,
    text: where === undefined ? source.title : `${source.title}: ${where}`,
  }));
}

/**
 * A body as a reviewer reads it: merged with what it was, pictures with their bytes and alternative texts, files by
 * name.
 */
export function markedBody(
  before: Body | undefined,
  after: Body | undefined,
  frame: { readonly prefix: string; readonly deeper: number },
  review: Review,
): Html {
  const { base, course, view } = review;
  const shown =
    base === undefined
      ? (after ?? before)
      : mergeBodies(
          before && { body: before, names: fileNames(base) },
          after && { body: after, names: fileNames(course) },
          review.words.picture,
        );
  if (shown === undefined) return html``;
  return raw(spoken(pictured(renderBody(shown, frame, view).markup, review), review));
}

/** The same review with nothing to compare with: for what is new as a whole. */
export function withoutBase(review: Review): Review {
  const { base, ...rest } = review;
  return base === undefined ? review : rest;
}

/** A task, day or text as a copy shows it beside what it is compared with. */
export type StateInCopy = 'added' | 'changed' | 'same';

export function stateInCopy(isNew: boolean, isChanged: boolean): StateInCopy {
  if (isNew) return 'added';
  return isChanged ? 'changed' : 'same';
}

/** The word in the chip beside a heading. */
export function chipText(state: StateInCopy, words: Review['words']): string {
  return state === 'added' ? words.isNew : words.isChanged;
}

/**
 * Pictures get their bytes and say what is read out instead of them; a file that is not here is a name. Attributes may
 * hold `<` and `>`: these are escaped first.
 */
function pictured(markup: string, { picture, words }: Review): string {
  const shown = markup.replace(/<img((?:\s+[a-z-]+(?:="[^"]*")?)*)>/g, (_, written: string) => {
    const attributes = written.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const packaged = /\ssrc="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const alt = /\salt="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const address = picture(packaged);
    const image =
      address === undefined
        ? `<span class="soft">${escapeHtml(words.notEmbedded(packaged.replace('media/', '')))}</span>`
        : `<img${attributes.replace(`src="${packaged}"`, () => `src="${address}"`)}>`;
    const note = alt === '' ? escapeHtml(words.decorative) : `<b>${escapeHtml(words.altText)}:</b> ${alt}`;
    return `<span class="figure">${image}<span class="alt">${note}</span></span>`;
  });
  return shown.replace(/<a href="media\/[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '<span class="file">$1</span>');
}

/** Says aloud what came and went; the producer's own strike-through is left alone. */
function spoken(markup: string, { changeWords }: Review): string {
  const open: boolean[] = [];
  return markup.replace(
    /<(\/?)(ins|del)(?: class="(added|removed)")?>/g,
    (tag, closing: string, _name: string, kind: 'added' | 'removed' | undefined) => {
      if (closing === '') {
        open.push(kind !== undefined);
        return kind === undefined ? tag : `${tag}<span class="vh">[${escapeHtml(changeWords.mark[kind])}: </span>`;
      }
      return open.pop() === true ? `<span class="vh">]</span>${tag}` : tag;
    },
  );
}
