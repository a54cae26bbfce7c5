import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { contentLanguage, journeyLanguage, partLabel, tasksHere, type View } from '../view.js';

/** A receipt of progress for the printer alone; the name is written by hand, the page knows none. */
export function receipt(view: View): Html {
  const { course, scope } = view.scoped;
  const { page } = view.words;
  const lang = contentLanguage(view);
  const rows = tasksHere(view).map(
    (task) => html`<tr data-task="${task.id}"><td${lang}>${task.title}</td>
<td>${durationText(task.minutes)}</td>
<td><span class="is-done">${page.yes}</span><span class="is-not-done">${page.no}</span></td></tr>`,
  );
  return html`<section class="receipt" id="receipt" aria-labelledby="receipt-title">
<h2 id="receipt-title">${page.receipt}</h2>
<dl class="about">${course.journey && html`<dt>${view.words.terms.journey}</dt><dd${journeyLanguage(view)}>${course.journey.title}</dd>`}
<dt>${page.course}</dt><dd${lang}>${course.title}</dd>
${scope !== 'course' && html`<dt>${page.part}</dt><dd>${partLabel(scope, view)}</dd>`}
<dt>${page.version}</dt><dd>${course.version}</dd>
<dt>${page.receiptSum}</dt><dd id="receipt-sum"></dd>
<dt>${page.receiptDate}</dt><dd id="receipt-date"></dd>
<dt>${page.receiptName}</dt><dd class="blank"></dd></dl>
<table>
<thead><tr>${[page.receiptTask, page.receiptTime, page.receiptDone].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>
</section>`;
}
