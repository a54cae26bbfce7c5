import { html, type Html } from '../../text/html.js';
import { contentLanguage, journeyLanguage, partLabel, type View } from '../view.js';
import { fill } from '../words/words.js';

/** The heading of a page: journey, step, course and part. */
export function header(view: View): Html {
  const { course, scope } = view.scoped;
  const { page, terms } = view.words;
  const lang = journeyLanguage(view);
  const name =
    scope === 'course'
      ? html``
      : html`<span class="part-name">${partLabel(scope, view)}</span><span class="vh">: </span>`;
  return html`<header class="top">
<img class="scenery" src="theme/scenery.svg" alt="" width="2880" height="280">
<div class="top-text">
<p class="trail"><img src="theme/suitcase.svg" alt="" width="32" height="32">${trail(view)}</p>
<h1>${name}<span class="course-name"${contentLanguage(view)}>${course.title}</span></h1>
${course.status === 'pilot' && html`<p class="pilot"><strong>${page.pilot}</strong> ${page.pilotText}</p>`}
</div>
</header>`;

  function trail({ scoped }: View): Html {
    const { journey, step } = scoped.course;
    if (journey === undefined) return html`<span>${page.course}</span>`;
    const route = step?.courses ?? [];
    const place = route.indexOf(course.id);
    const stop = place < 0 || route.length < 2 ? undefined : fill(page.courseOf, { n: place + 1, total: route.length });
    return html`<span${lang} data-link="journey/${journey.id}">${journey.title}</span>
${step && html`<span${lang}>${terms.step} ${step.title}</span>`}
${stop !== undefined && html`<span>${stop}</span>`}`;
  }
}
