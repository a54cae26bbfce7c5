import { html, type Html, type HtmlValue } from '../../text/html.js';
import type { View } from '../view.js';

/** A link out of the page: into a new tab, which it says, and the other side learns nothing of where it came from. */
export function newTabLink(url: string, content: HtmlValue, view: View): Html {
  const note = html`<span class="note-after"> (${view.words.page.newTab})</span>`;
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${content}${note}</a>`;
}
