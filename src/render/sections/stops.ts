import type { Part } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { partLabel, tasksHere, type View } from '../view.js';
import { stop } from './stop.js';

/** The anchor of a part's stops. */
export const partAnchor = (part: Part): string => `part-${part.id}`;

/** A part's stops, in order. On a page that holds one part alone its name stands in the page's heading. */
export function stops(part: Part, view: View): Html {
  const { page } = view.words;
  const whole = view.scoped.scope === 'course';
  const all = tasksHere(view);
  const id = partAnchor(part);
  return html`<section class="part" id="${id}" data-part="${part.id}" aria-labelledby="${id}-title">
<div class="part-head"><h2 id="${id}-title">${whole ? partLabel(part.id, view) : page.tasksNav}</h2>
${whole && html`<p class="hint">${durationText(part.time.required + part.time.optional)}</p>`}
<p class="fold-all" hidden><button type="button" data-fold-all="${id}" data-open="${page.openAll}" data-close="${page.closeAll}">${
    page.openAll
  }</button></p></div>
<ol class="stops">${part.tasks.map((task) => stop(task, all[all.indexOf(task) + 1], view))}</ol>
</section>`;
}
