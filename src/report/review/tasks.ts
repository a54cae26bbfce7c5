import { matched, type Pair } from '../../diff/matched.js';
import type { Part, Task } from '../../model/course.js';
import { audienceTitle, contentLanguage, partLabel, taskAnchor } from '../../render/view.js';
import { sizeText } from '../../text/bytes.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import {
  chipText,
  goalThings,
  markedBody,
  markedItems,
  markedText,
  markedValue,
  plainThings,
  sourceThings,
  stateInCopy,
  withoutBase,
} from './marked.js';
import type { Review } from './review.js';

/** A part's tasks in order, each with what it was; those that are gone stand last. */
export function partSection(part: Part, review: Review): Html {
  const { view, base } = review;
  const pairs = taskPairs(part, review);
  const before = base?.parts.find(({ id }) => id === part.id)?.time;
  const whole = ({ required, optional }: Part['time']): string => durationText(required + optional);
  return html`<section class="part" id="part-${part.id}" aria-labelledby="part-${part.id}-title">
<h2 id="part-${part.id}-title">${partLabel(part.id, view)} <span class="soft small">${markedValue(before && whole(before), whole(part.time), review)}</span></h2>
${pairs.map((pair) => taskArticle(pair, review))}
</section>`;
}

/** Parts that are no more, with the tasks that went with them. */
export function gonePart(review: Review): Html {
  const gone = (review.base?.parts ?? []).filter(({ id }) => !review.course.parts.some((part) => part.id === id));
  return html`${gone.map(
    (
      part,
    ) => html`<section class="part" aria-labelledby="part-${part.id}-title"><h2 id="part-${part.id}-title"><del class="removed">${partLabel(part.id, review.view)}</del></h2>
${taskPairs(part, review).map((pair) => taskArticle(pair, review))}</section>`,
  )}`;
}

/** Tasks that stand in the part now, and those that stood there and are nowhere now. */
function taskPairs(part: Part, { base, course }: Review): readonly Pair<Task>[] {
  const all = matched<Task>(
    (base?.parts ?? []).flatMap(({ tasks }) => tasks),
    course.parts.flatMap(({ tasks }) => tasks),
  );
  const here = new Set<Task>(course.parts.filter(({ id }) => id === part.id).flatMap(({ tasks }) => tasks));
  const was = new Set<Task>((base?.parts ?? []).filter(({ id }) => id === part.id).flatMap(({ tasks }) => tasks));
  return all.filter(({ before, after }) =>
    after === undefined ? before !== undefined && was.has(before) : here.has(after),
  );
}

function taskArticle(pair: Pair<Task>, review: Review): Html {
  const { before, after } = pair;
  const { words, view, base } = review;
  const task = after ?? before;
  if (task === undefined) return html``;
  if (after === undefined) {
    return html`<article class="task gone"><h3><del class="removed">${task.title}</del> <span class="chip gone">${words.isRemoved}</span></h3>
<details><summary>${words.removedTask}</summary>${taskInside({ after: task }, withoutBase(review))}</details></article>`;
  }
  const isNew = base !== undefined && before === undefined;
  const isChanged = review.change?.tasks.some(({ id }) => id === after.id) === true;
  const state = stateInCopy(isNew, isChanged);
  return html`<article class="task ${state}" id="${taskAnchor(after)}">
<h3><span${contentLanguage(view)}>${isNew ? after.title : markedText(before?.title, after.title, review)}</span>${state !== 'same' && html` <span class="chip ${state}">${chipText(state, words)}</span>`}</h3>
${taskInside(isNew ? { after } : pair, isNew ? withoutBase(review) : review)}
</article>`;
}

function taskInside({ before, after }: Pair<Task>, review: Review): Html {
  const { view, words } = review;
  const task = after;
  if (task === undefined) return html``;
  const { kinds, page, terms } = view.words;
  const need = ({ required }: Task): string => (required ? page.required : page.voluntary);
  const lang = contentLanguage(view);
  const body = markedBody(before?.body, task.body, { prefix: `${taskAnchor(task)}--`, deeper: 2 }, review);
  return html`<p class="facts-line">${markedValue(before && kinds[before.kind], kinds[task.kind], review)} · ${markedValue(before && durationText(before.minutes), durationText(task.minutes), review)} · ${markedValue(
    before && need(before),
    need(task),
    review,
  )}${whom(before, task, review)}</p>
<dl class="facts">
<div><dt>${page.why}</dt><dd${lang}>${task.why === undefined && before?.why === undefined ? html`<span class="soft">${words.noWhy}</span>` : markedText(before?.why, task.why, review)}</dd></div>
${(task.goals.length > 0 || (before?.goals.length ?? 0) > 0) && html`<div><dt>${terms.goal}</dt><dd${lang}>${list(markedItems(before && goalThings(before.goals, review), goalThings(task.goals, review), review))}</dd></div>`}
${(task.when !== undefined || before?.when !== undefined) && html`<div><dt>${page.when}</dt><dd${lang}>${markedText(before?.when, task.when, review)}</dd></div>`}
${sources(before, task, review)}
</dl>
${body.markup !== '' && html`<div class="prose"${lang}>${body}</div>`}
${media(before, task, review)}`;
}

function whom(before: Task | undefined, task: Task, review: Review): Html {
  const { view } = review;
  const own = ({ audience }: Task): string =>
    audience === 'everybody' || view.audiences.every(({ id }) => audience.includes(id))
      ? ''
      : audience.map((id) => audienceTitle(view, id)).join(', ');
  const [was, is] = [before && own(before), own(task)];
  return was || is
    ? html` · ${view.words.page.forWhom} ${markedValue(was, is === '' ? review.words.everybody : is, review)}`
    : html``;
}

function sources(before: Task | undefined, task: Task, review: Review): Html {
  const { page } = review.view.words;
  if (task.sources.length === 0 && (before?.sources.length ?? 0) === 0) return html``;
  return html`<div><dt>${task.sources.length === 1 ? page.source : page.sources}</dt><dd>${list(markedItems(before && sourceThings(before.sources), sourceThings(task.sources), review))}</dd></div>`;
}

function list(items: readonly Html[]): Html {
  return items.length === 1 ? html`${items}` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** The film or sound by name and length, and its text in full. */
function media(before: Task | undefined, task: Task, review: Review): Html {
  const { words, view, language } = review;
  const told = (each: Task): readonly string[] => {
    const found = each.media;
    if (found === undefined) return [];
    const length = found.minutes === undefined ? '' : durationText(found.minutes);
    return [
      words.media(found.type, found.file, sizeText(found.file.bytes, language), length),
      ...(found.type === 'film'
        ? [
            found.captions === undefined
              ? words.noCaptions
              : words.captions(found.captions.path.split('/').at(-1) ?? ''),
          ]
        : []),
      ...(found.audioDescription === undefined ? [] : [words.described[found.audioDescription]]),
      ...(found.transcript === undefined ? [words.noTranscript] : []),
    ];
  };
  if (task.media === undefined && before?.media === undefined) return html``;
  const text = markedBody(
    before?.media?.transcript,
    task.media?.transcript,
    { prefix: `${taskAnchor(task)}--transcript--`, deeper: 3 },
    review,
  );
  return html`<div class="film">${list(markedItems(before && plainThings(told(before)), plainThings(told(task)), review))}
${text.markup !== '' && html`<h4>${view.words.page.transcript}</h4><div class="prose transcript"${contentLanguage(view)}>${text}</div>`}</div>`;
}
