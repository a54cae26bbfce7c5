import type { Settings } from '../../model/workspace.js';
import { html, type Html } from '../../text/html.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, interfaceLanguage } from '../words/words.js';
import { journeyPage } from './addresses.js';
import { courseAnchor, courseCard, type ListedCourse } from './course-card.js';
import { type ListedJourney, suitcases } from './journey-page.js';
import { cataloguePage, languageMark } from './layout.js';

/** The catalogue's first page: every journey with its suitcases, then the courses that stand alone. */
export function startDocument({ language: own, organisation }: Pick<Settings, 'language' | 'organisation'>, journeys: readonly ListedJourney[], alone: readonly ListedCourse[]): Html {
  const language = interfaceLanguage(own);
  const words = catalogueWords(language);
  const title = organisation === undefined ? words.title : fill(words.titleOf, { owner: organisation });
  return cataloguePage({
    language,
    name: title,
    theme: '',
    trail: html`<span>${words.catalogue}</span>`,
    heading: html`${title}`,
    lead: journeys.length > 0 && html`<p class="lead">${words.lead}</p>`,
    main: html`${journeys.map((listed) => journeySection(listed))}
${alone.length > 0 && html`<section class="step" aria-labelledby="alone-title"><h2 id="alone-title">${words.alone}</h2>
<ul class="cards">${alone.map((course) => html`<li id="${courseAnchor(course.card.id)}">${courseCard(course, false, language)}</li>`)}</ul></section>`}
${journeys.length + alone.length === 0 && html`<p class="nothing">${words.none}</p>`}`,
  });

  function journeySection(listed: ListedJourney): Html {
    const { journey } = listed;
    const lang = languageMark(journey.language, language);
    const id = `journey-${journey.id}`;
    return html`<section class="journey" aria-labelledby="${id}"${lang}>
<h2 id="${id}"><a href="${journeyPage(journey)}">${journey.title}</a></h2>
${journey.owner !== undefined && html`<p class="hint">${catalogueWords(interfaceLanguage(journey.language)).owner}: ${journey.owner}</p>`}
${suitcases(listed, journeyPage(journey), interfaceLanguage(journey.language))}
</section>`;
  }
}
