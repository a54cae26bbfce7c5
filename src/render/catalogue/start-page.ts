import type { Settings } from '../../model/workspace.js';
import { html, type Html } from '../../text/html.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, interfaceLanguage, type InterfaceLanguage } from '../words/words.js';
import { journeyPage } from './addresses.js';
import type { ListedCourse } from './course-card.js';
import { courseList, type ListedJourney, suitcases } from './journey-page.js';
import { cataloguePage, languageMark } from './layout.js';

type Whose = Pick<Settings, 'language' | 'organisation'>;

/** The catalogue's first page: every journey with its suitcases, then the courses that stand alone. */
export function startDocument(whose: Whose, journeys: readonly ListedJourney[], alone: readonly ListedCourse[]): Html {
  const { language: own, organisation } = whose;
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
    main: html`${journeys.map((listed) => journeySection(listed, language))}
${
  alone.length > 0 &&
  html`<section class="step" aria-labelledby="alone-title"><h2 id="alone-title">${words.alone}</h2>
${courseList(alone, language)}</section>`
}
${journeys.length + alone.length === 0 && html`<p class="nothing">${words.none}</p>`}`,
  });
}

/** A journey and its suitcases: our words in its interface language, its own in its own. */
function journeySection(listed: ListedJourney, page: InterfaceLanguage): Html {
  const { journey } = listed;
  const language = interfaceLanguage(journey.language);
  const own = languageMark(journey.language, language);
  const id = `journey-${journey.id}`;
  return html`<section class="journey" aria-labelledby="${id}"${languageMark(language, page)}>
<h2 id="${id}"><a href="${journeyPage(journey)}"${own}>${journey.title}</a></h2>
${journey.owner !== undefined && html`<p class="hint">${catalogueWords(language).owner}: <span${own}>${journey.owner}</span></p>`}
${suitcases(listed, journeyPage(journey))}
</section>`;
}
