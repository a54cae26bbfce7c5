import type { PageData } from '../model/launch-data.js';
import { checklistOf } from '../progress/checklist.js';
import { html, type Html, jsonForScript, raw } from '../text/html.js';
import { renderBody } from './body/body.js';
import { iconSprite } from './drawings/icons.js';
import { courseDays } from './sections/days.js';
import { goalList, goalsView } from './sections/goals.js';
import { header } from './sections/header.js';
import { help } from './sections/help.js';
import { progress } from './sections/progress.js';
import { receipt } from './sections/receipt.js';
import { partAnchor, stops } from './sections/stops.js';
import { contentLanguage, interfaceLanguageMark, partLabel, tasksHere, type View } from './view.js';

/** The policy of a page: scripts come from files alone, nothing is embedded or sent away. */
const POLICY = "object-src 'none'; base-uri 'none'; form-action 'none'; script-src-attr 'none'; style-src-attr 'none'";

/** The document of one scope. */
export function page(view: View): Html {
  const { course, scope, parts, title } = view.scoped;
  const { words } = view;
  const name = scope === 'course' ? course.title : `${title}: ${course.title}`;
  // In a course of several parts the days stand where they are met: after the preparation.
  const [first, ...later] = parts;
  return html`${raw('<!DOCTYPE html>')}
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<title>${name}${course.status === 'pilot' && ` (${words.page.pilot})`}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="style.css">
<link rel="icon" href="theme/suitcase.svg" type="image/svg+xml">
<script defer src="launch.js"></script>
<script defer src="player.js"></script>
</head>
<body data-course="${course.id}" data-part="${scope}">
<a class="skip" href="#stops">${words.page.skip}</a>
${iconSprite([...new Set(tasksHere(view).map((task) => task.kind)), 'check', 'station'])}
${header(view)}
<main>
<p class="notice" id="mode" hidden></p>
${progress(view)}
<noscript><p class="notice">${words.page.noScript}</p></noscript>
<p class="notice waiting">${words.page.notReady}</p>
${nav(view)}
${introduction(view)}
${goalList(view)}
${audienceQuestion(view)}
<div class="views" id="views" role="group" aria-label="${words.page.viewLabel}" hidden>
<button type="button" id="view-route" aria-pressed="true">${words.page.viewRoute}</button>
<button type="button" id="view-goals" aria-pressed="false">${words.page.viewGoals}</button></div>
<div id="stops" tabindex="-1">
${first && stops(first, view)}
${scope === 'course' && courseDays(view)}
${later.map((part) => stops(part, view))}
</div>
${goalsView(view)}
${scope !== 'course' && courseDays(view)}
${help(view)}
${receipt(view)}
</main>
${bar(view)}
<script type="application/json" id="kurspaket-page">${jsonForScript(pageData(view))}</script>
</body>
</html>
`;
}

function nav(view: View): Html {
  const { scope, parts, course } = view.scoped;
  const { page: words, terms } = view.words;
  const partLinks =
    scope === 'course'
      ? parts.map((part) => html`<li><a href="#${partAnchor(part)}">${partLabel(part.id, view)}</a></li>`)
      : [html`<li><a href="#stops">${words.tasksNav}</a></li>`];
  return html`<nav class="page-nav" aria-label="${words.pageNav}"><ul>
${partLinks}
${course.goals.length > 0 && html`<li><a href="#goals">${terms.goal}</a></li>`}
${course.days.length > 0 && html`<li><a href="#days">${terms.courseDays}</a></li>`}
<li><a href="#help">${words.helpNav}</a></li>
</ul></nav>`;
}

/** Always in sight with the player: how far, whether it is saved, and the way out. */
function bar(view: View): Html {
  const { page: words } = view.words;
  return html`<footer class="bar" id="bar" hidden>
<p class="bar-text"><strong id="bar-progress"></strong> <span id="save-state"></span>
<button type="button" class="link-button" id="retry" hidden>${words.retry}</button></p>
<button type="button" class="main-button" id="save-close">${words.saveAndClose}</button>
<p class="vh" id="live" role="status"></p>
</footer>`;
}

/** The course's introduction, and the courses to take before, where the page opens the course. */
function introduction(view: View): Html {
  if (!view.opensCourse) return html``;
  const { course } = view.scoped;
  const { page } = view.words;
  const before = course.after.map((id, index) => {
    const title = view.context.courses.find((card) => card.id === id)?.title ?? id;
    return html`${index > 0 && ', '}<span data-link="course/${id}">${title}</span>`;
  });
  return html`<section class="introduction" id="introduction" aria-labelledby="introduction-title">
<h2 id="introduction-title">${page.introduction}</h2>
<div class="prose"${contentLanguage(view)}>
${renderBody(course.introduction, { prefix: 'introduction--', deeper: 1 }, view)}
${before.length > 0 && html`<p class="after"><strong${interfaceLanguageMark(view)}>${page.after}:</strong> ${before}</p>`}
</div>
</section>`;
}

/**
 * Asks for the learner's audience, only where tasks differ; shown by the player, because without it nothing could be
 * hidden.
 */
function audienceQuestion(view: View): Html {
  if (view.audiences.length === 0) return html``;
  const { page } = view.words;
  const choice = (value: string, label: Html): Html =>
    html`<label><input type="radio" name="audience" value="${value}"> ${label}</label>`;
  return html`<section class="audience" id="audience" hidden>
<fieldset><legend>${page.audienceQuestion}</legend>
<p id="audience-hint">${page.audienceHint}</p>
<div class="choices">${view.audiences.map(({ id, title }) => choice(id, html`<span${contentLanguage(view)}>${title}</span>`))}
${choice('', html`<span>${page.audienceAll}</span>`)}</div>
</fieldset>
</section>`;
}

/** The page as the player reads it: tasks by key, goals, audiences, the player's words. */
function pageData(view: View): PageData {
  const { course, scope, parts } = view.scoped;
  return {
    course: course.id,
    part: scope,
    language: view.language,
    ...checklistOf(course, parts),
    words: view.words.player,
  };
}
