import type { Part, Task } from '../../model/course.js';
import { durationText, isoDuration } from '../../text/duration.js';
import { html, type Html, type HtmlValue } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { icon } from '../drawings/icons.js';
import { audienceTitle, contentLanguage, partLabel, taskAnchor, tasksHere, type View } from '../view.js';
import { fillHtml } from '../words/words.js';
import { goalItem } from './goals.js';
import { sourceList } from './sources.js';
import { taskMedia } from './task-media.js';

/** A comma for screen readers, between words that stand apart on the screen. */
export const comma = html`<span class="vh">, </span>`;

/** The anchor of a part's stops. */
export const partAnchor = (part: Part): string => `part-${part.id}`;

/** A part's stops, in order. On a page that holds one part alone its name stands in the page's heading. */
export function stops(part: Part, view: View): Html {
  const { page } = view.words;
  const whole = view.scoped.scope === 'course';
  const all = tasksHere(view);
  const id = partAnchor(part);
  return html`<section class="part" id="${id}" data-part="${part.id}" aria-labelledby="${id}-title">
<div class="part-head"><h2 id="${id}-title">${whole ? partLabel(part.id, view) : page.tasksNav}</h2>
${whole && html`<p class="hint">${durationText(part.time.required + part.time.optional)}</p>`}
<p class="fold-all" hidden><button type="button" data-fold-all="${id}" data-open="${page.openAll}" data-close="${page.closeAll}">${
    page.openAll
  }</button></p></div>
<ol class="stops">${part.tasks.map((task) => stop(task, all[all.indexOf(task) + 1], view))}</ol>
</section>`;
}

/** A stop on the way: folded it tells the task and its time, opened everything. */
function stop(task: Task, next: Task | undefined, view: View): Html {
  const id = taskAnchor(task);
  const lang = contentLanguage(view);
  const body = renderBody(task.body, { prefix: `${id}--`, deeper: 2 }, view);
  const tick = fillHtml(view.words.page.tick, { title: html`<em${lang}>${task.title}</em>` });
  return html`<li class="stop" id="${id}" data-task="${task.id}">
<span class="marker" aria-hidden="true">${icon('check')}</span>
<h3 class="stop-head" id="${id}--title" data-fold="${id}--body">${head(task, view)}</h3>
<div class="fold stop-body" id="${id}--body">
<dl class="facts">${facts(task, view)}</dl>
${body.markup !== '' && html`<div class="prose"${lang}>${body}</div>`}
${taskMedia(task, view)}
<p class="tick"><label><input type="checkbox" data-task="${task.id}"> <span>${tick}</span></label></p>
${next && nextStop(next, view)}
</div>
</li>`;
}

function head(task: Task, view: View): Html {
  const { page, kinds } = view.words;
  const duty = task.required
    ? html`<span>${page.required}</span>`
    : html`<span class="choice">${page.voluntary}</span>`;
  return html`<span class="stop-title"${contentLanguage(view)}>${task.title}</span>${comma}
<span class="stop-facts"><span class="fact-line"><span>${icon(task.kind)}${kinds[task.kind]}</span>${comma}
<span>${durationText(task.minutes)}</span>${comma}
${duty}</span><span class="chip is-new">${comma}${page.isNew}</span><span class="chip is-done">${comma}${page.done}</span></span>`;
}

function facts(task: Task, view: View): Html {
  const { page, terms } = view.words;
  const lang = contentLanguage(view);
  const { goals, sources } = task;
  const audiences = ownAudience(task, view).map((audience) => audienceTitle(view, audience));
  const time = html`<time datetime="${isoDuration(task.minutes)}">${durationText(task.minutes)}</time>`;
  return html`${task.why !== undefined && fact(page.why, html`<dd${lang}>${task.why}</dd>`, 'fact why')}
${goals.length > 0 && fact(terms.goal, html`<dd><ul>${goals.map((goal) => goalItem(goal, view))}</ul></dd>`)}
${fact(page.time, html`<dd>${time}</dd>`)}
${task.when !== undefined && fact(page.when, html`<dd${lang}>${task.when}</dd>`)}
${audiences.length > 0 && fact(page.forWhom, html`<dd${lang}>${audiences.join(', ')}</dd>`)}
${sources.length > 0 && fact(sources.length === 1 ? page.source : page.sources, html`<dd>${sourceList(sources, view)}</dd>`)}`;
}

function fact(term: string, value: HtmlValue, kind = 'fact'): Html {
  return html`<div class="${kind}"><dt>${term}</dt>${value}</div>`;
}

/** The audiences of a task that is not for all of the course's. */
function ownAudience(task: Task, view: View): readonly string[] {
  const whole = view.scoped.course.audience;
  if (task.audience === 'everybody') return [];
  return whole === 'everybody' || task.audience.length < whole.length ? task.audience : [];
}

function nextStop(next: Task, view: View): Html {
  const title = html`<strong${contentLanguage(view)}>${next.title}</strong>`;
  return html`<p class="next"><a href="#${taskAnchor(next)}"><span>${view.words.page.next}</span> ${title}</a></p>`;
}
