import { wholeTime } from '../../curriculum/spent-time.js';
import type { SpentTime } from '../../model/coverage.js';
import type { JourneyStatistics, StepStatistics, TimeAudit } from '../../model/statistics.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import type { CoverageWords } from '../coverage/words.js';
import { boxUnit, levelStair } from '../page/level-stair.js';
import { partBar } from '../page/part-bar.js';
import { ring } from '../page/ring.js';
import { courseCount, courseStatuses, reviewsVerdict, reviewText, waiverText } from './lines.js';
import type { StatisticsWords } from './words.js';

/** Most lines that fit on one A4; the rest is counted, and stands in the JSON. */
const FITS = { steps: 6, audiences: 5, entries: 4 } as const;
/**
 * Heights in millimetres, on the safe side: what head, figures, pictures, headings and foot leave; a row of the table,
 * an entry of the
 * lists, a line of courses.
 */
const ROOM = { page: 104, row: 8.2, entry: 8.2, line: 4.9 } as const;
/** Of a pile of goals. */
const MOST_BOXES = 12;

/** Words and day of a report on paper. */
export interface SheetView {
  readonly words: StatisticsWords;
  /** Names of parts and levels. */
  readonly names: CoverageWords;
  readonly today: string;
  /** ` lang="…"` of the journey's own texts, where they are in another language than the report. */
  readonly lang: Html | false;
}

/** A journey on one A4: figures, time by step and audience, sources, reviews, deviations. */
export function sheet(journey: JourneyStatistics, { words, names, today, lang }: SheetView): Html {
  const { goals, stepGoals, tasks } = journey;
  return html`<article class="sheet">
<header class="sheet-head"><p class="kicker">${words.title}</p><h1${lang}>${journey.title}</h1><p>${
    journey.owner !== undefined && html`<span${lang}>${journey.owner}</span> · `
  }${words.on(today)}</p></header>
<ul class="plain facts">
${fact(String(courseCount(journey)), words.courses, courseStatuses(journey, words))}
${fact(String(tasks.required + tasks.voluntary), words.tasks, words.voluntaryCount(tasks.voluntary))}
${fact(durationText(wholeTime(journey.time)), words.courseTime, words.dayCounts(journey.days))}
${
  goals.percent !== undefined &&
  html`<li class="with-ring">${ring(
    goals.covered / goals.of,
    `${goals.percent} %`,
    62,
  )}<span><span class="name">${words.goals}</span> <span class="more">${words.ofThem(goals.covered, goals.of)}. ${words.requirement(
    journey.failUnder,
    journey.passes,
  )}</span></span></li>`
}
${
  stepGoals.percent !== undefined &&
  html`<li class="with-ring">${ring(
    stepGoals.covered / stepGoals.of,
    `${stepGoals.percent} %`,
    62,
  )}<span><span class="name">${words.stepGoals}</span> <span class="more">${words.ofSteps(
    stepGoals.covered,
    stepGoals.of,
  )}</span></span></li>`
}
</ul>
${
  goals.of > 0 &&
  html`<div class="pictures"><section aria-labelledby="levels"><h2 id="levels">${names.levelPicture}</h2>${levelStair(
    journey.levels,
    boxUnit(journey.levels, MOST_BOXES),
    names.levels,
  )}${
    boxUnit(journey.levels, MOST_BOXES) > 1 &&
    html`<p class="more">${names.boxIs(boxUnit(journey.levels, MOST_BOXES))}</p>`
  }</section>
<section aria-labelledby="parts"><h2 id="parts">${names.timePicture}</h2>${partBar(
    journey.parts,
    wholeTime(journey.time),
    (part) => (part === 'course-days' ? names.courseDays : names.parts[part]),
  )}</section></div>`
}
<section aria-labelledby="time"><h2 id="time">${words.timeTableOf(words.step)}</h2>${timeTable(journey, words, lang)}</section>
${
  journey.audits.length > 0 &&
  html`<section aria-labelledby="courses"><h2 id="courses">${words.courses}</h2>${courseList(
    journey.audits,
    linesOfCourses(journey),
    words,
  )}</section>`
}
<div class="lists">
${listsOf(journey, words, lang).map(
  (each) => html`${list(each, words)}
`,
)}</div>
<p class="made">${words.madeBy}</p>
</article>`;
}

/** Sources to look at, sign-offs that are missing, deviations that hold. */
function listsOf(journey: JourneyStatistics, words: StatisticsWords, lang: Html | false): readonly List[] {
  const { sources, reviews, waivers } = journey;
  const entry = (title: string, more: string): Html =>
    html`<span class="name"${lang}>${title}</span> <span class="more">${more}</span>`;
  return [
    {
      id: 'sources',
      items: sources.map(
        ({ title, trouble }) =>
          html`<span class="name">${title}</span> <span class="more">${words.troubles[trouble]}</span>`,
      ),
      none: words.noSources,
    },
    {
      id: 'reviews',
      ...(reviews.missing.length > 0 && { lead: reviewsVerdict(journey, words) }),
      items: reviews.missing.map((review) => entry(review.title, reviewText(review, words))),
      none: reviewsVerdict(journey, words),
    },
    {
      id: 'waivers',
      items: waivers.map((waiver) => entry(waiver.title, waiverText(waiver, words))),
      none: words.noWaivers,
    },
  ];
}

function fact(figure: string, name: string, more: string): Html {
  return html`<li><span class="figure">${figure}</span> <span class="name">${name}</span> <span class="more">${more}</span></li>`;
}

function timeTable(journey: JourneyStatistics, words: StatisticsWords, lang: Html | false): Html {
  const audiences = journey.audiences.slice(0, FITS.audiences);
  const steps = journey.steps.slice(0, FITS.steps);
  const hidden = { audiences: journey.audiences.length - audiences.length, steps: journey.steps.length - steps.length };
  const cells = ({ courses, tasks, time, byAudience }: Omit<StepStatistics, 'title' | 'step'>): Html =>
    html`<td class="number">${courses}</td><td class="number">${tasks}</td><td class="number">${spent(time, words)}</td>${audiences.map(
      ({ id }) => html`<td class="number">${spent(byAudience[id] ?? time, words)}</td>`,
    )}`;
  const notes = [
    words.timeHint,
    ...(hidden.steps > 0 ? [words.moreSteps(hidden.steps)] : []),
    ...(hidden.audiences > 0 ? [words.moreAudiences(hidden.audiences)] : []),
  ];
  return html`<div class="scroll" role="region" aria-label="${
    words.table
  }" tabindex="0"><table class="times"><colgroup><col class="w-step"><col class="w-few"><col class="w-few"></colgroup><thead>
<tr><th scope="col">${words.step}</th><th scope="col" class="number">${words.courses}</th>
<th scope="col" class="number">${words.tasks}</th><th scope="col" class="number">${words.everybody}</th>${audiences.map(
    ({ title }) => html`<th scope="col" class="number"${lang}><span class="clip">${title}</span></th>`,
  )}</tr></thead>
<tbody>${steps.map((step) => html`<tr><th scope="row"${lang}><span class="clip">${step.title}</span></th>${cells(step)}</tr>`)}</tbody>
<tfoot><tr><th scope="row">${words.sum}</th>${cells({ courses: courseCount(journey), tasks: journey.tasks.required + journey.tasks.voluntary, time: journey.time, byAudience: journey.byAudience })}</tr></tfoot></table></div>
<p class="more">${notes.join(' ')}</p>`;
}

/** Required time, and voluntary time on a line of its own. */
function spent({ required, optional, days }: SpentTime, { plus }: StatisticsWords): Html | string {
  if (required + days + optional === 0) return '–';
  return html`${durationText(required + days)}${optional > 0 && html` <span class="plus">${plus(durationText(optional))}</span>`}`;
}

/** Number of lines left for courses, when the steps above and the longest list below have taken theirs. */
function linesOfCourses({ steps, sources, reviews, waivers }: JourneyStatistics): number {
  const rows = Math.min(steps.length, FITS.steps);
  const entries = Math.max(
    1,
    ...[sources, reviews.missing, waivers].map(({ length }) => Math.min(length, FITS.entries)),
  );
  return Math.max(3, Math.floor((ROOM.page - rows * ROOM.row - entries * ROOM.entry) / ROOM.line));
}

/**
 * Every course with its time, as figures and as a bar (course days, required tasks, voluntary tasks): a line each where
 * there is room,
 * else in two columns.
 */
function courseList(audits: readonly TimeAudit[], lines: number, words: StatisticsWords): Html {
  const few = audits.length <= lines;
  const most = Math.max(1, ...audits.map(({ time }) => wholeTime(time)));
  const shown = audits.length > 2 * lines ? audits.slice(0, 2 * lines - 1) : audits;
  const width = (minutes: number): string => ((100 * minutes) / most).toFixed(1);
  const bar = ({ days, required, optional }: SpentTime): Html =>
    html`<svg class="spent" aria-hidden="true" focusable="false" viewBox="0 0 100 9" preserveAspectRatio="none" width="100" height="9">
<rect class="of-days" width="${width(days)}" height="9"/><rect class="of-tasks" x="${width(days)}" width="${width(required)}" height="9"/>${
      optional > 0 &&
      html`<rect class="of-choice" x="${width(days + required)}" y=".75" width="${width(optional)}" height="7.5"/>`
    }</svg>`;
  return html`<p class="more keys">${[
    ['of-days', words.sumDays],
    ['of-tasks', words.sumRequired],
    ['of-choice', words.sumVoluntary],
  ].map(
    ([look, name]) =>
      html`<span><svg class="spent key" aria-hidden="true" focusable="false" width="16" height="9"><rect class="${
        look
      }" x=".75" y=".75" width="14.5" height="7.5"/></svg> ${name}</span>`,
  )}</p>
<ul class="plain course-list${few && ' few'}">${shown.map(
    ({ title, time }) =>
      html`<li><span class="course-title">${title}</span>${bar(
        time,
      )}<span class="number">${durationText(wholeTime(time))}</span></li>`,
  )}${audits.length > shown.length && html`<li class="rest">${words.more(audits.length - shown.length)}</li>`}</ul>`;
}

interface List {
  readonly id: 'sources' | 'reviews' | 'waivers';
  readonly lead?: string;
  readonly items: readonly Html[];
  /** Said instead of an empty list. */
  readonly none: string;
}

function list({ id, lead, items, none }: List, words: StatisticsWords): Html {
  const shown = items.length > FITS.entries ? items.slice(0, FITS.entries - 1) : items;
  return html`<section class="list-${id}" aria-labelledby="${id}"><h2 id="${id}">${words[id]}</h2>${
    lead !== undefined && html`<p class="lead">${lead}</p>`
  }${
    items.length === 0
      ? html`<p class="more">${none}</p>`
      : html`<ul class="plain">${shown.map((item) => html`<li>${item}</li>`)}${
          items.length > shown.length && html`<li class="rest">${words.more(items.length - shown.length)}</li>`
        }</ul>`
  }</section>`;
}
