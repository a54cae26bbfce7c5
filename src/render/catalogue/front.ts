import type { CatalogueStop } from '../../model/catalogue.js';
import type { CoursePages, SiteFile } from '../../model/site.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { postcard } from '../drawings/postcard.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, interfaceLanguage, wordsFor } from '../words/words.js';
import { journeyPage } from './addresses.js';
import { courseAnchor, partFacts } from './course-card.js';
import { catalogueEntry } from './entry.js';
import { effortFacts, effortOf } from './facts.js';
import { cataloguePage, factLine, languageMark } from './layout.js';

/** The front page of a course on the web, its style and its picture. Drawings lie in `theme/` already, for the pages of the parts. */
export function renderFront(pages: CoursePages, style: string): readonly SiteFile[] {
  const { image } = pages.whole.course;
  return [
    { path: 'index.html', text: frontDocument(pages).markup },
    { path: 'catalogue.css', text: style },
    ...(image === undefined ? [] : [{ path: image.file.packaged, media: image.file }]),
  ];
}

function frontDocument(pages: CoursePages): Html {
  const { course } = pages.whole;
  const language = interfaceLanguage(course.language);
  const words = catalogueWords(language);
  const entry = catalogueEntry(pages);
  const { journey, step, image } = course;
  const terms = wordsFor(course.language, journey);
  const lang = languageMark(course.language, language);
  const journeyLang = journey === undefined ? html`` : languageMark(journey.language, language);
  const first = entry.stops.find((stop) => stop.kind === 'part');
  const facts = [...effortFacts(effortOf(entry.stops), language), ...(entry.audience.length > 0 ? [`${words.forWhom} ${entry.audience.join(', ')}`] : [])];
  return cataloguePage({
    language,
    name: course.title,
    theme: 'theme/',
    trail: journey === undefined ? html`<a href="../index.html">${words.toAll}</a>` : html`<a href="../${journeyPage(journey)}#${courseAnchor(course.id)}"${journeyLang}>${journey.title}</a>${step && html` <span${journeyLang}>${terms.terms.step} ${step.title}</span>`}`,
    heading: html`<span${lang}>${course.title}</span>`,
    lead: course.status === 'pilot' && html`<p class="pilot"><strong>${terms.page.pilot}</strong> ${terms.page.pilotText}</p>`,
    main: html`<div class="front">
${image === undefined ? postcard(course.id) : html`<img class="cover" src="${image.file.packaged}" alt="${image.alt}"${lang}${image.file.width !== undefined && html` width="${image.file.width}" height="${image.file.height}"`}>`}
<div>
${course.summary !== undefined && html`<p class="front-summary"${lang}>${course.summary}</p>`}
${factLine(facts)}
${first !== undefined && html`<p class="begin"><a href="${first.page}">${fill(words.begin, { part: first.title })}</a></p>`}
</div>
</div>
<section class="way-there" aria-labelledby="way-title"><h2 id="way-title">${words.way}</h2>
<ol class="way">${entry.stops.map((stop) => wayStop(stop))}</ol>
${course.days.length > 0 && html`<p class="hint">${words.dayHint}</p>`}
</section>
${course.goals.length > 0 && html`<section class="packed" aria-labelledby="goals-title"><h2 id="goals-title">${words.courseGoals}</h2>
<ul>${course.goals.map((goal) => html`<li><span${lang}>${goal.text}</span> <span class="level">${terms.levels[goal.level]}</span></li>`)}</ul></section>`}
${course.contact !== undefined && html`<section class="support" aria-labelledby="contact-title"><h2 id="contact-title">${words.contact}</h2>
<p><span${lang}>${course.contact.name}</span>${course.contact.email !== undefined && html`, <a href="mailto:${course.contact.email}">${course.contact.email}</a>`}</p></section>`}
<p class="hint">${fill(words.version, { version: course.version })}</p>`,
  });

  function wayStop(stop: CatalogueStop): Html {
    if (stop.kind === 'part') return html`<li class="leg"><a href="${stop.page}">${stop.title}</a> <span class="leg-facts">${partFacts(stop, language)}</span></li>`;
    return html`<li class="leg leg-days"><span${lang}>${stop.title}</span> <span class="leg-facts">${terms.forms[stop.form]}${stop.minutes > 0 && `, ${durationText(stop.minutes)}`}</span></li>`;
  }
}
