import type { CatalogueStop } from '../../model/catalogue.js';
import type { Course } from '../../model/course.js';
import type { CoursePages, SiteFile } from '../../model/site.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { postcard } from '../drawings/postcard.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, interfaceLanguage, wordsFor } from '../words/words.js';
import { CATALOGUE_PAGE, journeyPage } from './addresses.js';
import { courseAnchor, courseFacts, partFacts } from './course-card.js';
import { catalogueEntry } from './entry.js';
import { cataloguePage, factLine, languageMark } from './layout.js';

/**
 * The front page of a course on the web, its style and its picture. Drawings lie in `theme/` already, for the pages of
 * the parts.
 */
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
  const { page } = wordsFor(course.language, course.journey);
  const words = catalogueWords(language);
  const own = languageMark(course.language, language);
  const entry = catalogueEntry(pages);
  const first = entry.stops.find((stop) => stop.kind === 'part');
  return cataloguePage({
    language,
    name: course.title,
    theme: 'theme/',
    trail: trail(course),
    heading: html`<span${own}>${course.title}</span>`,
    lead: course.status === 'pilot' && html`<p class="pilot"><strong>${page.pilot}</strong> ${page.pilotText}</p>`,
    main: html`<div class="front">
${picture(course)}
<div>
${course.summary !== undefined && html`<p class="front-summary"${own}>${course.summary}</p>`}
${factLine(courseFacts(entry, language))}
${first !== undefined && html`<p class="begin"><a href="${first.page}">${fill(words.begin, { part: first.title })}</a></p>`}
</div>
</div>
<section class="way-there" aria-labelledby="way-title"><h2 id="way-title">${words.way}</h2>
<ol class="way">${entry.stops.map((stop) => wayStop(stop, course))}</ol>
${course.days.length > 0 && html`<p class="hint">${words.dayHint}</p>`}
</section>
${goals(course)}
${contact(course)}
<p class="hint">${fill(words.version, { version: course.version })}</p>`,
  });
}

/** The way back, to the place where the journey tells of the course. */
function trail({ id, journey, step, language: own }: Course): Html {
  const language = interfaceLanguage(own);
  if (journey === undefined) return html`<a href="../${CATALOGUE_PAGE}">${catalogueWords(language).toAll}</a>`;
  const lang = languageMark(journey.language, language);
  const name = step && html` <span${lang}>${wordsFor(own, journey).terms.step} ${step.title}</span>`;
  return html`<a href="../${journeyPage(journey)}#${courseAnchor(id)}"${lang}>${journey.title}</a>${name}`;
}

function picture({ id, image, language }: Course): Html {
  if (image === undefined) return postcard(id);
  const { packaged, width, height } = image.file;
  const size = width !== undefined && height !== undefined && html` width="${width}" height="${height}"`;
  return html`<img class="cover" src="${packaged}" alt="${image.alt}"${languageMark(language, interfaceLanguage(language))}${size}>`;
}

function wayStop(stop: CatalogueStop, { language: own }: Course): Html {
  const language = interfaceLanguage(own);
  if (stop.kind === 'part') {
    const facts = partFacts(stop, language);
    return html`<li class="leg"><a href="${stop.page}">${stop.title}</a> <span class="leg-facts">${facts}</span></li>`;
  }
  const facts = html`${wordsFor(language, undefined).forms[stop.form]}${stop.minutes > 0 && `, ${durationText(stop.minutes)}`}`;
  const lang = languageMark(own, language);
  return html`<li class="leg leg-days"><span${lang}>${stop.title}</span> <span class="leg-facts">${facts}</span></li>`;
}

function goals(course: Course): Html {
  if (course.goals.length === 0) return html``;
  const language = interfaceLanguage(course.language);
  const { levels } = wordsFor(language, undefined);
  const own = languageMark(course.language, language);
  const items = course.goals.map(
    (goal) => html`<li><span${own}>${goal.text}</span> <span class="level">${levels[goal.level]}</span></li>`,
  );
  return html`<section class="packed" aria-labelledby="goals-title"><h2 id="goals-title">${catalogueWords(language).courseGoals}</h2>
<ul>${items}</ul></section>`;
}

function contact({ contact: who, language: own }: Course): Html {
  if (who === undefined) return html``;
  const language = interfaceLanguage(own);
  const mail = who.email !== undefined && html`, <a href="mailto:${who.email}">${who.email}</a>`;
  return html`<section class="support" aria-labelledby="contact-title"><h2 id="contact-title">${catalogueWords(language).contact}</h2>
<p><span${languageMark(own, language)}>${who.name}</span>${mail}</p></section>`;
}
