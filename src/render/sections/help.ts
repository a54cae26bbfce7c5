import { html, type Html } from '../../text/html.js';
import { creditsOf } from '../media.js';
import { contentLanguage, journeyLanguage, partLabel, type View } from '../view.js';

/** Help: what this is, in which version, whom to ask, where progress is kept, and paper copies. Buttons appear with the player. */
export function help(view: View): Html {
  const { course, scope } = view.scoped;
  const { page } = view.words;
  const lang = contentLanguage(view);
  const { contact, journey } = course;
  return html`<section class="help" id="help" aria-labelledby="help-title">
<h2 id="help-title" data-fold="help-panel"><span>${page.helpTitle}</span></h2>
<div class="fold" id="help-panel">
<div class="help-columns">
<div><h3>${page.about}</h3>
<dl class="about"><dt>${page.course}</dt><dd${lang} data-link="course">${course.title}</dd>
${scope !== 'course' && html`<dt>${page.part}</dt><dd>${partLabel(scope, view)}</dd>`}
<dt>${page.version}</dt><dd>${course.version}${course.status === 'pilot' && html` (${page.pilot})`}</dd></dl>
<div id="save-detail" hidden><h3>${page.saveState}</h3><p id="save-state-help"></p></div></div>
<div>${contact !== undefined && html`<h3>${page.contact}</h3><p${lang}>${contact.name}${contact.email !== undefined && html`<br><a href="mailto:${contact.email}">${contact.email}</a>`}</p>`}
${journey?.support !== undefined && html`<h3>${page.support}</h3><p${journeyLanguage(view)}>${journey.support.text}</p>${
    journey.support.url !== undefined && html`<p><a href="${journey.support.url}" target="_blank" rel="noopener noreferrer">${page.supportLink}<span class="note-after"> (${page.newTab})</span></a></p>`}`}
${creditList(view)}</div>
</div>
<div class="tools" id="tools" hidden>
<p><button type="button" id="print">${page.print}</button> <button type="button" id="print-receipt">${page.printReceipt}</button></p>
<p><button type="button" id="copy">${page.copy}</button> <span class="hint">${page.copyHint}</span></p>
<p id="copy-by-hand" hidden><label for="support-details">${page.copyField}</label><textarea id="support-details" readonly rows="7"></textarea></p>
</div>
</div>
</section>`;
}

function creditList(view: View): Html {
  const entries = creditsOf(view);
  if (entries.length === 0) return html``;
  return html`<h3>${view.words.page.credits}</h3>
<ul class="credits">${entries.map(({ credit, files }) => html`<li>${files.map((file) => file.packaged.replace('media/', '')).join(', ')}: ${credit.creator}, ${credit.licence}${
    credit.source !== undefined && html`, ${sourceOf(credit.source, view)}`}</li>`)}</ul>`;
}

function sourceOf(source: string, view: View): Html {
  if (!/^https?:\/\//i.test(source)) return html`${source}`;
  return html`<a href="${source}" target="_blank" rel="noopener noreferrer">${source.replace(/^https?:\/\/(?:www\.)?/i, '')}<span class="note-after"> (${view.words.page.newTab})</span></a>`;
}
