import type { ToolLanguage } from '../../model/diagnostic.js';
import type { JourneyCoverage, WorkspaceCoverage } from '../../model/coverage.js';
import type { PageLook } from '../../model/page-look.js';
import { html, type Html } from '../../text/html.js';
import { fileNames } from '../page/file-names.js';
import { reportPage } from '../page/frame.js';
import { patterns } from '../page/part-bar.js';
import { ring } from '../page/ring.js';
import { checkLists, courseTable, stepGoalTables } from './detail-sections.js';
import { goalsOf } from './gaps.js';
import { goalTable } from './goal-table.js';
import type { GoalWording } from './goal-wording.js';
import { levelPicture } from './pictures/levels.js';
import { routePicture } from './pictures/route.js';
import { scene } from './pictures/scene.js';
import { timePicture } from './pictures/time.js';
import { verdictSection } from './verdict-section.js';
import { languageMark, type CoverageView, type ReportLinks } from './view.js';
import { coverageWords, verdictText, type CoverageWords } from './words.js';

/** Options of the pages. */
export interface CoveragePagesOptions {
  readonly language: ToolLanguage;
  readonly links: ReportLinks;
  readonly look: PageLook;
  /** Goal texts that differ from some base; absent where nothing has been compared. */
  readonly changes?: readonly GoalWording[];
}

/** A page a journey by its file name, and where there are several an index.html that leads to them. */
export function coveragePages(coverage: WorkspaceCoverage, options: CoveragePagesOptions): ReadonlyMap<string, string> {
  const names = fileNames(coverage.journeys.map(({ journey }) => journey));
  const pages = coverage.journeys.map(
    (journey, index) => [names[index] ?? '', journeyPage(journey, coverage, options)] as const,
  );
  return new Map(pages.length === 1 ? pages : [['index.html', indexPage(coverage, names, options)], ...pages]);
}

function journeyPage(
  journey: JourneyCoverage,
  { today, journeys }: WorkspaceCoverage,
  { language, links, look, changes }: CoveragePagesOptions,
): string {
  const words = coverageWords(language, journey);
  const own = changes?.filter(
    ({ course }) => journey.courses.some((each) => each.course === course) || journeys.length === 1,
  );
  const view: CoverageView = { journey, words, language, links, ...(own && { changes: own }) };
  const goals = goalsOf(journey);
  const flagged = goals.filter(({ goal }) => goal.flags.length > 0).length;
  const body = html`<a class="skip" href="#verdict">${words.skip}</a>
<header class="top">${scene}<div class="top-text"><p class="kicker">${words.title}</p><h1${languageMark(journey.language, language)}>${
    journey.title
  }</h1>
<p>${words.counts(journey.courses.length, journey.goals.of, journey.partial ? 0 : journey.stepGoals.of)} · ${words.on(today)}${
    journeys.length > 1 && html` · <a href="index.html">${words.index}</a>`
  }</p></div></header>
<main>
${verdictSection(view)}
${patterns}
${
  goals.length > 0 &&
  html`${fold('pictures', words.pictures, '', html`${routePicture(view)}${timePicture(view)}${levelPicture(view)}`)}
${fold('table', words.table, words.tableSummary(goals.length, flagged), goalTable(view))}`
}
${journey.steps.some((step) => step.goals.length > 0) && fold('steps', words.steps, journey.partial ? '' : words.of(journey.stepGoals.covered, journey.stepGoals.of), stepGoalTables(view))}
${journey.courses.length > 0 && fold('courses', words.courses, String(journey.courses.length), courseTable(view))}
${fold('checks', words.checks, String(journey.sources.length + journey.courses.reduce((sum, { overloaded, waivers }) => sum + overloaded.length + waivers.length, 0)), checkLists(view))}
${fold('how', words.how, '', html`<ul>${words.howText.map((text) => html`<li>${text}</li>`)}</ul>`)}
</main>
<footer>${words.madeBy}</footer>`;
  return reportPage({
    language,
    title: `${words.title}: ${journey.title}`,
    look,
    body,
  });
}

function fold(id: string, title: string, aside: string, inside: Html): Html {
  return html`<details class="${id === 'table' ? 'fold wide' : 'fold'}" id="${id}"><summary><h2>${title}</h2>${
    aside !== '' && html`<span class="soft">${aside}</span>`
  }</summary><div class="inside">${inside}</div></details>`;
}

function indexPage(
  { journeys, today, organisation }: WorkspaceCoverage,
  names: readonly string[],
  { language, look: { style } }: CoveragePagesOptions,
): string {
  const words: CoverageWords = coverageWords(language);
  const cards = journeys.map((journey, index) => {
    const { goals } = journey;
    return html`<li class="card">${ring(
      goals.of === 0 ? 0 : goals.covered / goals.of,
      goals.percent === undefined ? '–' : `${goals.percent} %`,
      88,
    )}
<div><h2><a href="${names[index] ?? ''}"${languageMark(journey.language, language)}>${journey.title}</a></h2><p>${verdictText(
      journey,
      words,
    )}. ${journey.passes ? words.passes(journey.failUnder) : words.fails(journey.failUnder)}</p>
<p class="soft small">${words.counts(journey.courses.length, goals.of, journey.partial ? 0 : journey.stepGoals.of)}</p></div></li>`;
  });
  const body = html`<header class="top">${scene}<div class="top-text"><p class="kicker">${organisation ?? words.title}</p><h1>${
    words.indexTitle
  }</h1><p>${words.on(today)}</p></div></header>
<main><ul class="plain journeys">${cards}</ul></main><footer>${words.madeBy}</footer>`;
  return reportPage({ language, title: words.indexTitle, look: { style }, body });
}
