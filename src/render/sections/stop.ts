import type { Task } from '../../model/course.js';
import { durationText, isoDuration } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { icon } from '../drawings/icons.js';
import { audienceTitle, contentLanguage, taskAnchor, type View } from '../view.js';
import { fillHtml } from '../words/words.js';
import { goalLevel } from './goals.js';
import { sourceList } from './sources.js';
import { taskMedia } from './task-media.js';

/** A stop on the way: closed it tells what and how long, opened everything. */
export function stop(task: Task, next: Task | undefined, view: View): Html {
  const { page, kinds } = view.words;
  const id = taskAnchor(task);
  const lang = contentLanguage(view);
  const body = renderBody(task.body, { prefix: `${id}--`, deeper: 2 }, view);
  return html`<li class="stop" id="${id}" data-task="${task.id}">
<span class="marker" aria-hidden="true">${icon('check')}</span>
<h3 class="stop-head" id="${id}--title" data-fold="${id}--body"><span class="stop-title"${lang}>${task.title}</span><span class="vh">, </span>
<span class="stop-facts"><span class="fact-line"><span>${icon(task.kind)}${kinds[task.kind]}</span><span class="vh">, </span> <span>${durationText(task.minutes)}</span><span class="vh">, </span> <span${
    !task.required && html` class="choice"`}>${task.required ? page.required : page.voluntary}</span></span><span class="chip is-new"><span class="vh">, </span>${page.isNew}</span><span class="chip is-done"><span class="vh">, </span>${page.done}</span></span></h3>
<div class="fold stop-body" id="${id}--body">
<dl class="facts">${facts(task, view)}</dl>
${body.markup !== '' && html`<div class="prose"${lang}>${body}</div>`}
${taskMedia(task, view)}
<p class="tick"><label><input type="checkbox" data-task="${task.id}"> <span>${fillHtml(page.tick, { title: html`<em${lang}>${task.title}</em>` })}</span></label></p>
${nextStop(next, view)}
</div>
</li>`;
}

function facts(task: Task, view: View): Html {
  const { page, terms } = view.words;
  const lang = contentLanguage(view);
  const whole = view.scoped.course.audience;
  const own = task.audience !== 'everybody' && (whole === 'everybody' || task.audience.length < whole.length) ? task.audience : [];
  return html`${task.why !== undefined && html`<div class="fact why"><dt>${page.why}</dt><dd${lang}>${task.why}</dd></div>`}
${task.goals.length > 0 && html`<div class="fact"><dt>${terms.goal}</dt><dd><ul>${task.goals.map((goal) => html`<li data-goal="${goal.id}"><span${lang}>${goal.text}</span> ${goalLevel(goal, view)}</li>`)}</ul></dd></div>`}
<div class="fact"><dt>${page.time}</dt><dd><time datetime="${isoDuration(task.minutes)}">${durationText(task.minutes)}</time></dd></div>
${task.when !== undefined && html`<div class="fact"><dt>${page.when}</dt><dd${lang}>${task.when}</dd></div>`}
${own.length > 0 && html`<div class="fact"><dt>${page.forWhom}</dt><dd${lang}>${own.map((audience) => audienceTitle(view, audience)).join(', ')}</dd></div>`}
${task.sources.length > 0 && html`<div class="fact"><dt>${task.sources.length === 1 ? page.source : page.sources}</dt><dd>${sourceList(task.sources, view)}</dd></div>`}`;
}

function nextStop(next: Task | undefined, view: View): Html {
  if (next === undefined) return html``;
  return html`<p class="next"><a href="#${taskAnchor(next)}"><span>${view.words.page.next}</span> <strong${contentLanguage(view)}>${next.title}</strong></a></p>`;
}
