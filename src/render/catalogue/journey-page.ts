import type { Journey, Step } from '../../model/workspace.js';
import { html, type Html } from '../../text/html.js';
import { roadBend, stationDrawing } from '../drawings/road.js';
import { suitcaseDrawing } from '../drawings/suitcase.js';
import { catalogueWords } from '../words/catalogue.js';
import { interfaceLanguage, type InterfaceLanguage, wordsFor } from '../words/words.js';
import { CATALOGUE_PAGE } from './addresses.js';
import { courseAnchor, courseCard, type ListedCourse, stopName } from './course-card.js';
import { effortFacts, effortOf, counted } from './facts.js';
import { cataloguePage, factLine, outside } from './layout.js';

/** The courses of a journey: those of each step's route, and those on none. */
export interface ListedJourney {
  readonly journey: Journey;
  readonly routes: readonly (readonly ListedCourse[])[];
  readonly others: readonly ListedCourse[];
}

/** The anchor of a step on its journey's page. */
export const stepAnchor = ({ id }: Pick<Step, 'id'>): string => `step-${id}`;

/** The page of a journey: its suitcases, and in each the route with its stops. */
export function journeyDocument({ journey, routes, others }: ListedJourney): Html {
  const language = interfaceLanguage(journey.language);
  const words = catalogueWords(language);
  return cataloguePage({
    language,
    name: journey.title,
    theme: '',
    trail: html`<a href="${CATALOGUE_PAGE}">${words.toAll}</a>`,
    heading: html`${journey.title}`,
    lead: journey.owner !== undefined && html`<p class="lead">${words.owner}: ${journey.owner}</p>`,
    main: html`<nav class="luggage" aria-label="${words.steps}">${suitcases({ journey, routes, others }, '', language)}</nav>
${journey.steps.map((step, index) => stepSection(step, index, routes[index] ?? [], journey, language))}
${others.length > 0 && html`<section class="step" aria-labelledby="others-title"><h2 id="others-title">${words.elsewhere}</h2><p class="hint">${words.elsewhereHint}</p>
<ul class="cards">${others.map((course) => html`<li id="${courseAnchor(course.card.id)}">${courseCard(course, false, language)}</li>`)}</ul></section>`}
${journey.support !== undefined && html`<section class="support" aria-labelledby="support-title"><h2 id="support-title">${words.support}</h2><p>${journey.support.text}${
      journey.support.url !== undefined && html` ${outside(journey.support.url, words.supportLink, language)}`}</p></section>`}`,
  });
}

/** The suitcases of a journey in a row, each a way to its step. `page` is where they are. */
export function suitcases({ journey, routes }: ListedJourney, page: string, language: InterfaceLanguage): Html {
  const { terms } = wordsFor(journey.language, journey);
  return html`<ol class="cases">${journey.steps.map((step, index) => html`<li><a href="${page}#${stepAnchor(step)}">${suitcaseDrawing(index, journey.steps.length)}<span class="case-name"><span class="vh">${terms.step} </span>${step.title}</span>${
    step.summary !== undefined && html`<span class="case-text">${step.summary}</span>`}<span class="case-text">${stepFacts(routes[index] ?? [], language)[0]}</span></a></li>`)}</ol>`;
}

function stepSection(step: Step, index: number, route: readonly ListedCourse[], journey: Journey, language: InterfaceLanguage): Html {
  const words = catalogueWords(language);
  const { terms, levels } = wordsFor(journey.language, journey);
  const id = stepAnchor(step);
  return html`<section class="step" id="${id}" aria-labelledby="${id}-title">
<div class="step-head">${suitcaseDrawing(index, journey.steps.length)}<div><h2 id="${id}-title"><span class="step-kind">${terms.step}</span> ${step.title}</h2>
${step.summary !== undefined && html`<p class="step-summary">${step.summary}</p>`}
${factLine(stepFacts(route, language))}</div></div>
${step.goals.length > 0 && html`<div class="packed"><h3>${terms.goal}</h3><p class="hint">${words.goalsHint}</p><ul>${step.goals.map((goal) => html`<li>${goal.text} <span class="level">${levels[goal.level]}</span></li>`)}</ul></div>`}
${route.length > 0 && html`<h3 class="route-title">${words.route}</h3>
<ol class="halts">${route.map((course, place) => html`<li class="halt${place % 2 === 1 && ' right'}" id="${courseAnchor(course.card.id)}">${roadBend(place)}<span class="sign" aria-hidden="true">${place + 1}</span>${
    courseCard(course, html`<p class="halt-name">${stopName(place + 1, language)}</p>`, language)}</li>`)}</ol>
${stationDrawing()}`}
</section>`;
}

/** `3 kurser`, then what they take together. */
function stepFacts(route: readonly ListedCourse[], language: InterfaceLanguage): readonly string[] {
  const words = catalogueWords(language);
  if (route.length === 0) return [words.courseNone];
  const stops = route.flatMap(({ record }) => record?.catalogue?.stops ?? []);
  return [counted(route.length, words.courseOne, words.courseMany), ...effortFacts(effortOf(stops), language)];
}
