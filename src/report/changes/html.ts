import type { CourseChange } from '../../model/course-change.js';
import type { PageLook } from '../../model/page-look.js';
import { html, type Html } from '../../text/html.js';
import { reportPage } from '../page/frame.js';
import { changedCourses, changeName, changeSummary, type ChangeFacts } from './facts.js';
import { changeList, courseChanges } from './html-list.js';
import { journeyLines } from './sections.js';
import { changeWords, type ChangeWords } from './words.js';

/** Changes as one page that anybody can open, on any device and on paper. */
export function htmlChanges({ base, head, change, diagnostics, language }: ChangeFacts, look: PageLook): string {
  const words = changeWords(language);
  const changed = changedCourses(change);
  const unchanged = change.courses.filter((course) => !changed.includes(course)).map(({ title }) => title);
  const journeys = journeyLines(change.journeys, words);
  const body = html`<a class="skip" href="#courses">${words.skip}</a>
<header class="top"><div class="top-text"><p class="kicker">${words.between(base, head)}</p>
<h1>${words.title}</h1>
<p>${changeSummary(change, words)}</p></div></header>
<main>
${(['base', 'head'] as const).map((side) => change.unreadable[side].length > 0 && html`<p class="card trouble">${words.unreadable(change.unreadable[side], side)}</p>`)}
${changed.length > 1 && overview(changed, words)}
<div id="courses">${changed.map((course) =>
    courseCard(
      course,
      courseChanges(
        course,
        diagnostics.filter(({ file }) => `/${file}`.includes(`/${course.folder}/`)),
        words,
      ),
      words,
    ),
  )}</div>
${journeys.length > 0 && html`<section class="card"><h2>${words.journeys}</h2>${changeList(journeys, words)}</section>`}
${unchanged.length > 0 && html`<p class="soft">${words.unchanged(unchanged)}</p>`}
</main>
<footer><p>${words.madeBy}</p></footer>`;
  return reportPage({
    language,
    title: `${words.title}: ${words.between(base, head)}`,
    look,
    body,
  });
}

function overview(courses: readonly CourseChange[], words: ChangeWords): Html {
  return html`<div class="card scroll" role="group" aria-label="${words.courses}" tabindex="0"><table><thead><tr><th scope="col">${words.courses}</th><th scope="col">${words.change}</th><th scope="col">Version</th></tr></thead>
<tbody>${courses.map((course) => html`<tr><th scope="row"><a href="#course-${course.course}">${course.title}</a></th><td>${classChip(course, words)}</td><td>${words.version(course.version).replace(/^Version /, '')}</td></tr>`)}</tbody></table></div>`;
}

function courseCard(course: CourseChange, inside: Html, words: ChangeWords): Html {
  return html`<article class="card" id="course-${course.course}"><h2>${course.title}</h2>
<p>${classChip(course, words)} <span class="soft">${words.version(course.version)}</span></p>
${inside}</article>`;
}

/** The class of a change in a word. */
export function classChip(course: CourseChange, words: ChangeWords): Html {
  return html`<span class="chip class-${course.state === 'removed' ? 'structure' : course.class}">${changeName(course, words)}</span>`;
}
