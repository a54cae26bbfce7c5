import { html, type Html } from '../../text/html.js';
import { contentLanguage, type View } from '../view.js';

/**
 * Asks whom the learner is, only where tasks differ; shown by the player, because without it nothing could be hidden.
 */
export function audienceQuestion(view: View): Html {
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
