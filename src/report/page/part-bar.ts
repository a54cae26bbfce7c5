import type { PartFigures } from '../../curriculum/course-figures.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';

/** Fills that differ in shape as well as in colour; drawn once in a document. */
export const patterns: Html = html`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="fill-preparation" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="ground-mid" width="8" height="8"/><path class="line-card" d="M0 0v8" stroke-width="5"/></pattern>
<pattern id="fill-course-days" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground-teal" width="8" height="8"/></pattern>
<pattern id="fill-between-days" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground-sand" width="8" height="8"/>
<circle class="dot-earth" cx="4" cy="4" r="1.9"/></pattern>
<pattern id="fill-follow-up" width="10" height="10" patternUnits="userSpaceOnUse"><rect class="ground-accent" width="10" height="10"/>
<path class="line-card" d="M0 5h10" stroke-width="1.6"/></pattern>
<pattern id="fill-tasks" width="9" height="9" patternUnits="userSpaceOnUse"><rect class="ground-earth" width="9" height="9"/>
<path class="line-card" d="M0 0l9 9M9 0L0 9" stroke-width="1.1"/></pattern>
</defs></svg>`;

/** Time shared between the parts: a bar, as long as its share of `most` minutes, and the same in words. */
export function partBar(
  parts: readonly PartFigures[],
  most: number,
  nameOf: (part: PartFigures['part']) => string,
): Html {
  let from = 0;
  const stretches = parts.map(({ part, minutes }) => {
    const width = (100 * minutes) / Math.max(1, most);
    const stretch = html`<rect class="stretch" x="${from.toFixed(2)}%" width="${width.toFixed(2)}%" y="1" height="24" fill="url(#fill-${
      part
    })"/>`;
    from += width;
    return stretch;
  });
  return html`<svg class="stack" width="100%" height="26" aria-hidden="true" focusable="false">${
    stretches
  }</svg><ul class="plain legend">${parts.map(
    ({ part, minutes }) =>
      html`<li><svg class="swatch" width="18" height="14" aria-hidden="true" focusable="false">
<rect class="stretch" x="1" y="1" width="16" height="12" fill="url(#fill-${part})"/></svg>${nameOf(part)} ${durationText(minutes)}</li>`,
  )}</ul>`;
}
