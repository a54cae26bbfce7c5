import type { CourseDay, Session } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { fileFacts } from '../body/links.js';
import { icon } from '../drawings/icons.js';
import { contentLanguage, dayAnchor, type View } from '../view.js';
import { sourceList } from './sources.js';
import { comma } from './stops.js';

/**
 * The course days: in full where the page opens the course, else as lengths and order. Never a clock time, never a
 * checkbox.
 */
export function courseDays(view: View): Html {
  const { days } = view.scoped.course;
  if (days.length === 0) return html``;
  const { page, terms } = view.words;
  return html`<section class="days" id="days" aria-labelledby="days-title">
<div class="part-head"><h2 id="days-title">${terms.courseDays}</h2></div>
<p class="hint">${page.dayTime}</p>
<ol class="stops">${days.map((day) => (view.opensCourse ? fullDay(day, view) : shortDay(day, view)))}</ol>
</section>`;
}

function fullDay(day: CourseDay, view: View): Html {
  const { page } = view.words;
  const id = dayAnchor(day);
  const lang = contentLanguage(view);
  const body = renderBody(day.body, { prefix: `${id}--`, deeper: 2 }, view);
  const references = day.schedule.flatMap((session) => session.sources);
  const sources = [...new Map(references.map((reference) => [reference.source.id, reference])).values()];
  const sessions = day.schedule.map((session) => sessionLine(session, view));
  const goals = [...new Set(day.schedule.flatMap((session) => session.goals))];
  return html`<li class="stop day" id="${id}">
<span class="marker" aria-hidden="true">${icon('station')}</span>
<h3 class="stop-head" id="${id}--title" data-fold="${id}--body">${dayHead(day, view)}</h3>
<div class="fold stop-body" id="${id}--body">
${body.markup !== '' && html`<div class="prose"${lang}>${body}</div>`}
${sessions.length > 0 && html`<h4>${page.schedule}</h4><ol class="schedule">${sessions}</ol>`}
${
  goals.length > 0 &&
  html`<h4>${page.dayGoals}</h4>
<ul class="plain-list"${lang}>${goals.map((goal) => html`<li data-goal="${goal.id}">${goal.text}</li>`)}</ul>`
}
${sources.length > 0 && html`<h4>${page.sources}</h4>${sourceList(sources, view)}`}
${handouts(day, view)}
</div>
</li>`;
}

function shortDay(day: CourseDay, view: View): Html {
  return html`<li class="stop day short" id="${dayAnchor(day)}">
<span class="marker" aria-hidden="true">${icon('station')}</span>
<h3 class="stop-head">${dayHead(day, view)}</h3>
</li>`;
}

function dayHead(day: CourseDay, view: View): Html {
  const minutes = dayMinutes(day.schedule);
  const length = minutes > 0 && html`${comma} <span>${durationText(minutes)}</span>`;
  return html`<span class="stop-title"${contentLanguage(view)}>${day.title}</span>${comma}
<span class="stop-facts"><span class="fact-line"><span>${view.words.forms[day.form]}</span>${length}</span></span>`;
}

function sessionLine(session: Session, view: View): Html {
  const rest = session.method === 'break' || session.method === 'lunch';
  const method = view.words.methods[session.method];
  const how = session.title.toLowerCase() === method.toLowerCase() ? '' : `${method} · `;
  return html`<li${rest && html` class="rest"`}><span class="session-title"${contentLanguage(view)}>${session.title}</span>
<span class="session-facts">${how}${durationText(session.minutes)}</span></li>`;
}

function handouts(day: CourseDay, view: View): Html {
  if (day.handouts.length === 0) return html``;
  return html`<h4>${view.words.page.handouts}</h4>
<ul class="plain-list">${day.handouts.map(
    (file) => html`<li><a href="${file.packaged}" download>${fileName(file.path)}</a>
<span class="source-facts">${fileFacts(file, view)}</span></li>`,
  )}</ul>`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** From the first session's beginning to the last one's end, in minutes; gaps between given starts count. */
export function dayMinutes(schedule: readonly Session[]): number {
  const first = schedule[0]?.start ?? 0;
  let end = first;
  for (const { start, minutes } of schedule) end = Math.max(end, start ?? end) + minutes;
  return end - first;
}
