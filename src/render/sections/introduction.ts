import { html, type Html } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { contentLanguage, type View } from '../view.js';

/** The course's introduction, and the courses to take before, where the page opens the course. */
export function introduction(view: View): Html {
  if (!view.opensCourse) return html``;
  const { course } = view.scoped;
  const { page } = view.words;
  const titles = course.after.map((id) => view.context.courses.find((card) => card.id === id)?.title ?? id);
  return html`<section class="introduction" id="introduction" aria-labelledby="introduction-title">
<h2 id="introduction-title">${page.introduction}</h2>
<div class="prose"${contentLanguage(view)}>
${renderBody(course.introduction, { prefix: 'introduction--', deeper: 1 }, view)}
${titles.length > 0 && html`<p class="after"><strong>${page.after}:</strong> ${titles.join(', ')}</p>`}
</div>
</section>`;
}
