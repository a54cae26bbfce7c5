import type { CatalogueEntry, CatalogueStop } from '../../model/catalogue.js';
import type { PackageRecord } from '../../model/package.js';
import type { CourseCard } from '../../model/workspace.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { postcard } from '../drawings/postcard.js';
import { catalogueWords } from '../words/catalogue.js';
import { fill, interfaceLanguage, type InterfaceLanguage, wordsFor } from '../words/words.js';
import { counted, effortFacts, effortOf, taskFacts } from './facts.js';
import { factLine, languageMark } from './layout.js';

/** A course as the catalogue knows it: `record` is absent where it has not been built. */
export interface ListedCourse {
  readonly card: Pick<CourseCard, 'id' | 'title' | 'status' | 'language'>;
  readonly record?: PackageRecord;
}

/** The anchor of a course on its journey's page. */
export const courseAnchor = (id: string): string => `course-${id}`;

/**
 * A course on the page of its journey: what it is, what it takes, and the way into each part. `above` stands over its
 * name.
 */
export function courseCard({ card, record }: ListedCourse, above: Html | false, language: InterfaceLanguage): Html {
  const words = catalogueWords(language);
  const entry = record?.catalogue;
  const lang = languageMark(card.language, language);
  const chip = { pilot: words.pilot, draft: words.draft, published: undefined, retired: undefined }[card.status];
  const id = `${courseAnchor(card.id)}-title`;
  return html`<article class="card" aria-labelledby="${id}">
${cover(card, entry, language)}
<div class="card-head">
${above}
<h3 id="${id}"${lang}>${entry === undefined ? card.title : html`<a href="${card.id}/index.html">${card.title}</a>`}${
    chip !== undefined && html` <span class="chip"${lang.markup !== '' && html` lang="${language}"`}>${chip}</span>`
  }</h3>
${entry?.summary !== undefined && html`<p class="summary"${lang}>${entry.summary}</p>`}
${factLine(entry === undefined ? [words.notBuilt] : courseFacts(entry, language))}
</div>
${entry !== undefined && html`<ol class="legs">${legs(entry.stops, card, language)}</ol>`}
</article>`;
}

/** The effort that a course asks for, and its audience. */
export function courseFacts({ stops, audience }: CatalogueEntry, language: InterfaceLanguage): readonly string[] {
  const forWhom = audience.length > 0 ? [`${catalogueWords(language).forWhom} ${audience.join(', ')}`] : [];
  return [...effortFacts(effortOf(stops), language), ...forWhom];
}

/** `5 uppgifter, 1 h 40 min`. */
export function partFacts(stop: CatalogueStop & { readonly kind: 'part' }, language: InterfaceLanguage): string {
  return `${taskFacts(stop, language)}, ${durationText(stop.tasks > 0 ? stop.time.required : stop.time.optional)}`;
}

/** `Hållplats 2`. */
export function stopName(number: number, language: InterfaceLanguage): string {
  return fill(catalogueWords(language).stop, { n: number });
}

/** The course's picture, or a drawing of ours that says nothing. */
function cover(
  { id, language: own }: ListedCourse['card'],
  entry: CatalogueEntry | undefined,
  language: InterfaceLanguage,
): Html {
  const image = entry?.image;
  if (image === undefined) return postcard(id);
  const size = image.width !== undefined && html` width="${image.width}" height="${image.height}"`;
  return html`<img class="cover" src="${id}/${image.file}" alt="${image.alt}"${languageMark(own, language)}${size} loading="lazy">`;
}

/** Parts as links, course days as what they are: several of a kind in one line. */
function legs(
  stops: readonly CatalogueStop[],
  card: ListedCourse['card'],
  language: InterfaceLanguage,
): readonly Html[] {
  const words = catalogueWords(language);
  // Parts are called what their own pages call them.
  const lang = languageMark(interfaceLanguage(card.language), language);
  return together(stops).map((group) => {
    const [first] = group;
    if (first?.kind === 'part') {
      const link = html`<a href="${card.id}/${first.page}"${lang}>${first.title}</a>`;
      return html`<li class="leg">${link} <span class="leg-facts">${partFacts(first, language)}</span></li>`;
    }
    const minutes = group.reduce((sum, stop) => sum + (stop.kind === 'day' ? stop.minutes : 0), 0);
    const form = first === undefined ? '' : wordsFor(language, undefined).forms[first.form];
    return html`<li class="leg leg-days"><span>${counted(group.length, words.dayOne, words.dayMany)}</span> <span class="leg-facts">${
      form
    }${minutes > 0 && `, ${durationText(minutes)}`}</span></li>`;
  });
}

/** Days in a row that are held alike. */
function together(stops: readonly CatalogueStop[]): readonly (readonly CatalogueStop[])[] {
  const groups: CatalogueStop[][] = [];
  for (const stop of stops) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last !== undefined && stop.kind === 'day' && before?.kind === 'day' && before.form === stop.form)
      last.push(stop);
    else groups.push([stop]);
  }
  return groups;
}
