import type { JourneyStatistics, StepStatistics } from '../../model/statistics.js';
import { wholeTime } from '../../curriculum/spent-time.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { ring } from '../page/ring.js';
import { courseCount, courseStatuses, reviewsVerdict, reviewText, timeText, waiverText } from './lines.js';
import type { StatisticsWords } from './words.js';

/** What fits on one A4; the rest is counted, and stands in the JSON. */
const FITS = { steps: 7, audiences: 5, sources: 6, reviews: 6, waivers: 5 } as const;

/** What a sheet looks at. */
export interface SheetView {
  readonly words: StatisticsWords;
  readonly today: string;
  /** ` lang="…"` of the journey's own texts, where they are in another language than the report. */
  readonly lang: Html | false;
}

/** A journey on one A4: figures, time by step and audience, sources, reviews, deviations. */
export function sheet(journey: JourneyStatistics, { words, today, lang }: SheetView): Html {
  const { goals, stepGoals, tasks, reviews, sources, waivers } = journey;
  return html`<article class="sheet">
<header class="sheet-head"><p class="kicker">${words.title}</p><h1${lang}>${journey.title}</h1><p>${journey.owner !== undefined && html`<span${lang}>${journey.owner}</span> · `}${words.on(today)}</p></header>
<ul class="plain facts">
${fact(String(courseCount(journey)), words.courses, courseStatuses(journey, words))}
${fact(String(tasks.required + tasks.voluntary), words.tasks, words.voluntaryCount(tasks.voluntary))}
${fact(durationText(wholeTime(journey.time)), words.courseTime, words.dayCounts(journey.days))}
${goals.percent !== undefined && html`<li class="with-ring">${ring(goals.covered / goals.of, `${goals.percent} %`, 62)}<span><span class="name">${words.goals}</span> <span class="more">${words.ofThem(goals.covered, goals.of)}. ${words.requirement(journey.failUnder, journey.passes)}</span></span></li>`}
${stepGoals.percent !== undefined && html`<li class="with-ring">${ring(stepGoals.covered / stepGoals.of, `${stepGoals.percent} %`, 62)}<span><span class="name">${words.stepGoals}</span> <span class="more">${words.ofSteps(stepGoals.covered, stepGoals.of)}</span></span></li>`}
</ul>
<section aria-labelledby="time"><h2 id="time">${words.timeTableOf(words.step)}</h2>${timeTable(journey, words, lang)}</section>
<div class="pair">
${list('sources', words.sources, '', sources.map(({ title, trouble }) => html`${title} <span class="more">${words.troubles[trouble]}</span>`), FITS.sources, words.noSources, words)}
${list('reviews', words.reviews, reviews.missing.length > 0 ? reviewsVerdict(journey, words) : '', reviews.missing.map((review) => html`<span${lang}>${review.title}</span> <span class="more">${reviewText(review, words)}</span>`), FITS.reviews, reviewsVerdict(journey, words), words)}
${list('waivers', words.waivers, '', waivers.map((waiver) => html`<span${lang}>${waiver.title}</span> <span class="more">${waiverText(waiver, words)}</span>`), FITS.waivers, words.noWaivers, words)}
</div>
<p class="made">${words.madeBy}</p>
</article>`;
}

function fact(figure: string, name: string, more: string): Html {
  return html`<li><span class="figure">${figure}</span> <span class="name">${name}</span> <span class="more">${more}</span></li>`;
}

function timeTable(journey: JourneyStatistics, words: StatisticsWords, lang: Html | false): Html {
  const audiences = journey.audiences.slice(0, FITS.audiences);
  const steps = journey.steps.slice(0, FITS.steps);
  const hidden = { audiences: journey.audiences.length - audiences.length, steps: journey.steps.length - steps.length };
  const cells = ({ courses, tasks, time, byAudience }: Omit<StepStatistics, 'title' | 'step'>): Html => html`<td class="number">${courses}</td><td class="number">${tasks}</td><td class="number">${timeText(time, words)}</td>${
    audiences.map(({ id }) => html`<td class="number">${timeText(byAudience[id] ?? time, words)}</td>`)}`;
  const notes = [words.timeHint, ...(hidden.steps > 0 ? [words.moreSteps(hidden.steps)] : []), ...(hidden.audiences > 0 ? [words.moreAudiences(hidden.audiences)] : [])];
  return html`<div class="scroll" role="region" aria-label="${words.table}" tabindex="0"><table class="times"><thead><tr><th scope="col">${words.step}</th><th scope="col" class="number">${words.courses}</th><th scope="col" class="number">${words.tasks}</th><th scope="col" class="number">${words.everybody}</th>${
    audiences.map(({ title }) => html`<th scope="col" class="number"${lang}>${title}</th>`)}</tr></thead>
<tbody>${steps.map((step) => html`<tr><th scope="row"${lang}>${step.title}</th>${cells(step)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${words.sum}</th>${cells({ courses: courseCount(journey), tasks: journey.tasks.required + journey.tasks.voluntary, time: journey.time, byAudience: journey.byAudience })}</tr></tfoot></table></div>
<p class="more">${notes.join(' ')}</p>`;
}

function list(id: string, title: string, lead: string, items: readonly Html[], fits: number, none: string, words: StatisticsWords): Html {
  const shown = items.length > fits ? items.slice(0, fits - 1) : items;
  return html`<section class="list-${id}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${lead !== '' && html`<p class="lead">${lead}</p>`}${items.length === 0 ? html`<p class="more">${none}</p>`
    : html`<ul class="plain">${shown.map((item) => html`<li>${item}</li>`)}${items.length > shown.length && html`<li class="rest">${words.more(items.length - shown.length)}</li>`}</ul>`}</section>`;
}

/** The look of a sheet: a page of paper on a wide screen, one page on paper, a column on a phone. */
export const sheetStyle = `.sheet { margin: 1.5rem auto; padding: 0 1.25rem 1.5rem; background: var(--card); overflow: hidden; }
.sheet-head { margin: 0 -1.25rem 1.1rem; padding: 1.3rem 1.25rem 1.2rem; background: var(--band); color: var(--on-band); }
.sheet-head p { margin: 0; }
.sheet-head .kicker { margin-bottom: .2rem; }
.sheet h1 { font-size: 1.75rem; }
.sheet h2 { margin: 1.1rem 0 .35rem; padding-bottom: .2rem; border-bottom: 2px solid var(--teal); font-size: 1.0625rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .9rem 1.1rem; margin: 0; line-height: 1.3; }
.facts .figure { display: block; font: 600 1.7rem/1.15 var(--serif); color: var(--teal); }
.facts .name { display: block; font-weight: 600; }
.with-ring { display: flex; align-items: center; gap: .7rem; grid-column: span 1; min-width: 12rem; }
.more, .lead { color: var(--soft); font-size: .875rem; line-height: 1.35; }
.lead { margin: 0 0 .3rem; color: var(--ink); font-weight: 600; }
.times { width: 100%; margin: 0 0 .3rem; font-size: .875rem; line-height: 1.35; }
.times th, .times td { padding: .3rem .4rem; vertical-align: baseline; }
.times .number { white-space: normal; min-width: 4.2rem; }
.times tbody th { font-weight: 600; }
.times tfoot th, .times tfoot td { border-top: 2px solid var(--teal); border-bottom: 0; font-weight: 600; }
.pair { column-gap: 1.75rem; }
.pair section { break-inside: avoid; }
.pair li { padding: .22rem 0; border-bottom: 1px solid var(--line); font-size: .9375rem; line-height: 1.35; }
.pair .rest { color: var(--soft); }
.made { margin: 1rem 0 0; color: var(--soft); font-size: .8125rem; }
@media screen and (min-width: 56rem) {
  .sheet { width: 210mm; min-height: 297mm; padding: 0 14mm 10mm; border: 1px solid var(--line); box-shadow: 0 8px 32px rgba(23, 50, 48, .14); }
  .sheet-head { margin: 0 -14mm 6mm; padding: 9mm 14mm 7mm; }
  .facts { grid-template-columns: 1fr 1fr 1.2fr; }
  .facts li:nth-child(n + 4) { min-width: 0; }
  .pair { columns: 2; }
}
@media print {
  @page sheet { size: A4; margin: 0; }
  body:has(.sheet) { background: #fff; }
  .sheet { page: sheet; width: 210mm; height: 296.5mm; margin: 0; padding: 0 14mm; border: 0; font-size: 9.5pt; line-height: 1.3; break-inside: avoid; }
  .sheet-head { margin: 0 -14mm 5mm; padding: 9mm 14mm 6mm; background: #1f5f5b; color: #f3e9dc; }
  .sheet h1 { font-size: 18pt; max-height: 2.5em; overflow: hidden; }
  .sheet h2 { margin: 4mm 0 1.2mm; font-size: 11pt; }
  .facts { grid-template-columns: 1fr 1fr 1.2fr; gap: 3mm 6mm; }
  .facts li:nth-child(n + 4) { min-width: 0; }
  .facts .figure { font-size: 17pt; }
  .more, .lead { font-size: 8pt; }
  .times { font-size: 8pt; }
  .times th, .times td { padding: .8mm 1.2mm; }
  .times .number { min-width: 0; }
  .times th { display: table-cell; overflow: hidden; }
  .pair { columns: 2; column-gap: 7mm; }
  .pair li { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding: .6mm 0; font-size: 8.5pt; }
  .made { position: absolute; margin: 0; inset: 289mm auto auto 14mm; font-size: 7.5pt; }
}
`;
