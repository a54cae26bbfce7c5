import type { Journey, Step } from '../../model/workspace.js';
import { html, type Html } from '../../text/html.js';
import { roadBend, stationDrawing, suitcaseDrawing } from '../drawings/journey.js';
import { catalogueWords } from '../words/catalogue.js';
import { interfaceLanguage, type InterfaceLanguage, wordsFor } from '../words/words.js';
import { CATALOGUE_PAGE } from './addresses.js';
import { courseAnchor, courseCard, type ListedCourse, stopName } from './course-card.js';
import { effortFacts, effortOf, counted } from './facts.js';
import { cataloguePage, factLine, languageMark, outside } from './layout.js';

/** The courses of a journey: those of each step's route, and those on none. */
export interface ListedJourney {
  readonly journey: Journey;
  readonly routes: readonly (readonly ListedCourse[])[];
  readonly others: readonly ListedCourse[];
}

/** The anchor of a step on its journey's page. */
const stepAnchor = ({ id }: Pick<Step, 'id'>): string => `step-${id}`;

/** The page of a journey: its suitcases, and in each the route with its stops. */
export function journeyDocument(listed: ListedJourney): Html {
  const { journey, routes, others } = listed;
  const language = interfaceLanguage(journey.language);
  const words = catalogueWords(language);
  const own = languageMark(journey.language, language);
  return cataloguePage({
    language,
    name: journey.title,
    theme: '',
    trail: html`<a href="${CATALOGUE_PAGE}">${words.toAll}</a>`,
    heading: html`<span${own}>${journey.title}</span>`,
    lead: journey.owner !== undefined && html`<p class="lead">${words.owner}: <span${own}>${journey.owner}</span></p>`,
    main: html`<nav class="luggage" aria-label="${words.steps}">${suitcases(listed, '')}</nav>
${journey.steps.map((step, index) => stepSection(step, index, routes[index] ?? [], journey))}
${
  others.length > 0 &&
  html`<section class="step" aria-labelledby="others-title">
<h2 id="others-title">${words.elsewhere}</h2><p class="hint">${words.elsewhereHint}</p>
${courseList(others, language)}
</section>`
}
${support(journey, language)}`,
  });
}

/** The suitcases of a journey in a row, each a way to its step on `page`, in the journey's interface language. */
export function suitcases({ journey, routes }: ListedJourney, page: string): Html {
  const language = interfaceLanguage(journey.language);
  const { terms } = wordsFor(journey.language, journey);
  const own = languageMark(journey.language, language);
  const steps = journey.steps.map(
    (step, index) => html`<li><a href="${page}#${stepAnchor(step)}">
${suitcaseDrawing(index, journey.steps.length)}
<span class="case-name"${own}><span class="vh">${terms.step} </span>${step.title}</span>
${step.summary !== undefined && html`<span class="case-text"${own}>${step.summary}</span>`}
<span class="case-text">${stepFacts(routes[index] ?? [], language)[0]}</span></a></li>`,
  );
  return html`<ol class="cases">${steps}</ol>`;
}

/** Courses that stand on no route. */
export function courseList(courses: readonly ListedCourse[], language: InterfaceLanguage): Html {
  const items = courses.map(
    (course) => html`<li id="${courseAnchor(course.card.id)}">${courseCard(course, false, language)}</li>`,
  );
  return html`<ul class="cards">${items}</ul>`;
}

function stepSection(step: Step, index: number, route: readonly ListedCourse[], journey: Journey): Html {
  const language = interfaceLanguage(journey.language);
  const own = languageMark(journey.language, language);
  const id = stepAnchor(step);
  return html`<section class="step" id="${id}" aria-labelledby="${id}-title">
<div class="step-head">
${suitcaseDrawing(index, journey.steps.length)}
<div><h2 id="${id}-title"${own}><span class="step-kind">${wordsFor(journey.language, journey).terms.step}</span> ${step.title}</h2>
${step.summary !== undefined && html`<p class="step-summary"${own}>${step.summary}</p>`}
${factLine(stepFacts(route, language))}</div>
</div>
${stepGoals(step, journey)}
${
  route.length > 0 &&
  html`<h3 class="route-title">${catalogueWords(language).route}</h3>
<ol class="halts">${route.map((course, place) => halt(course, place, language))}</ol>
${stationDrawing()}`
}
</section>`;
}

function stepGoals({ goals }: Step, journey: Journey): Html {
  if (goals.length === 0) return html``;
  const language = interfaceLanguage(journey.language);
  const own = languageMark(journey.language, language);
  const { terms, levels } = wordsFor(journey.language, journey);
  return html`<div class="packed"><h3>${terms.goal}</h3>
<p class="hint">${catalogueWords(language).goalsHint}</p>
<ul>${goals.map((goal) => html`<li><span${own}>${goal.text}</span> <span class="level">${levels[goal.level]}</span></li>`)}</ul></div>`;
}

function halt(course: ListedCourse, place: number, language: InterfaceLanguage): Html {
  const name = html`<p class="halt-name">${stopName(place + 1, language)}</p>`;
  return html`<li class="halt${place % 2 === 1 && ' right'}" id="${courseAnchor(course.card.id)}">
${roadBend(place)}<span class="sign" aria-hidden="true">${place + 1}</span>
${courseCard(course, name, language)}</li>`;
}

function support({ support: help, language: own }: Journey, language: InterfaceLanguage): Html {
  if (help === undefined) return html``;
  const words = catalogueWords(language);
  const way = help.url !== undefined && html` ${outside(help.url, words.supportLink, language)}`;
  return html`<section class="support" aria-labelledby="support-title"><h2 id="support-title">${words.support}</h2>
<p><span${languageMark(own, language)}>${help.text}</span>${way}</p></section>`;
}

/** `3 kurser`, then what they take together. */
function stepFacts(route: readonly ListedCourse[], language: InterfaceLanguage): readonly string[] {
  const words = catalogueWords(language);
  if (route.length === 0) return [words.courseNone];
  const stops = route.flatMap(({ record }) => record?.catalogue?.stops ?? []);
  return [counted(route.length, words.courseOne, words.courseMany), ...effortFacts(effortOf(stops), language)];
}
