import { spentTime, wholeTime } from '../../../curriculum/spent-time.js';
import type { CourseCoverage } from '../../../model/coverage.js';
import { durationText } from '../../../text/duration.js';
import { html, type Html } from '../../../text/html.js';
import { ring } from '../../page/ring.js';
import { goalRow, languageMark, type CoverageView } from '../view.js';

/**
 * The journey as people know it: a suitcase a step, its road, a stop a course; each stop filled as far as its goals are
 * trained.
 */
export function routePicture(view: CoverageView): Html {
  const { journey, words, language } = view;
  const lang = languageMark(journey.language, language);
  const off = journey.courses.filter(({ step }) => step === undefined);
  const steps = [
    ...journey.steps.map(({ title, summary, courses }) => ({
      title,
      summary,
      own: courses.flatMap((id) => journey.courses.filter(({ course }) => course === id)),
    })),
    ...(off.length > 0
      ? [{ title: journey.steps.length > 0 ? words.offRoute : journey.title, summary: undefined, own: off }]
      : []),
  ];
  return html`<h3>${words.routePicture}</h3><p class="soft small">${words.routeHint}</p>
<div class="roads">${steps.map(
    ({ title, summary, own }) => html`<div class="road-row"><h4>${suitcase()}<span><span${lang}>${title}</span>${
      summary !== undefined && html` <span class="soft small"${lang}>${summary}</span>`
    }</span></h4>
${
  own.length === 0
    ? html`<p class="road empty">${words.noCourses}</p>`
    : html`<ol class="plain road">${own.map((course) => stop(course, view))}</ol>`
}</div>`,
  )}</div>`;
}

function stop(course: CourseCoverage, { words, language }: CoverageView): Html {
  const covered = course.goals.filter((goal) => goal.covered).length;
  const first = course.goals[0];
  const title = html`<span${languageMark(course.language, language)}>${course.title}</span>`;
  return html`<li>${ring(course.goals.length === 0 ? 0 : covered / course.goals.length, `${covered}/${course.goals.length}`, 64)}
<span class="stop-name">${first === undefined ? title : html`<a href="#${goalRow(course.course, first.id)}">${title}</a>`}</span>
<span class="soft small">${durationText(wholeTime(spentTime(course)))}<span class="vh">, ${words.of(covered, course.goals.length)} ${
    words.trained
  }</span></span>${course.status !== 'published' && html` <span class="chip">${words.status[course.status]}</span>`}</li>`;
}

function suitcase(): Html {
  return html`<svg class="suitcase" viewBox="0 0 32 32" width="34" height="34" aria-hidden="true" focusable="false">
<path class="handle" d="M11 9V7a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v2"/><rect class="body" x="3" y="9" width="26" height="18" rx="3.5"/>
<path class="strap" d="M9.7 9v18M22.3 9v18"/></svg>`;
}
