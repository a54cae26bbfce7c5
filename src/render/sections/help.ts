import { html, type Html } from '../../text/html.js';
import { creditsOf } from '../media.js';
import { contentLanguage, journeyLanguage, partLabel, type View } from '../view.js';
import { newTabLink } from './new-tab.js';

/**
 * Help: what this is, in which version, whom to ask, where progress is kept, and paper copies. Buttons appear with the
 * player.
 */
export function help(view: View): Html {
  const { course, scope } = view.scoped;
  const { page } = view.words;
  const lang = contentLanguage(view);
  const { contact, journey } = course;
  const support = journey?.support;
  return html`<section class="help" id="help" aria-labelledby="help-title">
<h2 id="help-title" data-fold="help-panel"><span>${page.helpTitle}</span></h2>
<div class="fold" id="help-panel">
<div class="help-columns">
<div><h3>${page.about}</h3>
<dl class="about"><dt>${page.course}</dt><dd${lang} data-link="course">${course.title}</dd>
${scope !== 'course' && html`<dt>${page.part}</dt><dd>${partLabel(scope, view)}</dd>`}
<dt>${page.version}</dt><dd>${course.version}${course.status === 'pilot' && html` (${page.pilot})`}</dd></dl>
<div id="save-detail" hidden><h3>${page.saveState}</h3><p id="save-state-help"></p></div></div>
<div>${
    contact &&
    html`<h3>${page.contact}</h3>
<p${lang}>${contact.name}</p>
${contact.email !== undefined && html`<p><a href="mailto:${contact.email}">${contact.email}</a></p>`}`
  }
${
  support &&
  html`<h3>${page.support}</h3>
<p${journeyLanguage(view)}>${support.text}</p>
${support.url !== undefined && html`<p>${newTabLink(support.url, page.supportLink, view)}</p>`}`
}
${creditList(view)}</div>
</div>
<div class="tools" id="tools" hidden>
<p><button type="button" id="print">${page.print}</button> <button type="button" id="print-receipt">${page.printReceipt}</button></p>
<p><button type="button" id="copy">${page.copy}</button> <span class="hint">${page.copyHint}</span></p>
<p id="copy-by-hand" hidden><label for="support-details">${page.copyField}</label>
<textarea id="support-details" readonly rows="7"></textarea></p>
</div>
</div>
</section>`;
}

function creditList(view: View): Html {
  const entries = creditsOf(view);
  if (entries.length === 0) return html``;
  return html`<h3>${view.words.page.credits}</h3>
<ul class="credits">${entries.map(
    ({ credit, files }) => html`<li>${files.map(({ packaged }) => packaged.replace('media/', '')).join(', ')}:
${credit.creator}, ${credit.licence}${credit.source !== undefined && html`, ${sourceOf(credit.source, view)}`}</li>`,
  )}</ul>`;
}

function sourceOf(source: string, view: View): Html {
  if (!/^https?:\/\//i.test(source)) return html`${source}`;
  return newTabLink(source, source.replace(/^https?:\/\/(?:www\.)?/i, ''), view);
}
