import { html, type Html } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { contentLanguage, interfaceLanguageMark, type View } from '../view.js';

/** The course's introduction, and the courses to take before, where the page opens the course. */
export function introduction(view: View): Html {
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
