import { html, type Html } from '../../text/html.js';

/** A ring filled as far as something is done, with its number inside; words beside it say the same. */
export function ring(filled: number, label: string, size = 76): Html {
  const around = 2 * Math.PI * 40;
  const part = Math.max(0, Math.min(1, filled));
  return html`<svg class="ring" viewBox="0 0 100 100" width="${size}" height="${size}" aria-hidden="true" focusable="false">
<circle class="ring-way" cx="50" cy="50" r="40"/>
${
  part > 0 &&
  html`<circle class="ring-done" cx="50" cy="50" r="40" stroke-dasharray="${(around * part).toFixed(1)} ${around.toFixed(
    1,
  )}" transform="rotate(-90 50 50)"/>`
}
<text class="${label.length > 4 ? 'long' : 'short'}" x="50" y="50" dy=".36em" text-anchor="middle">${label}</text></svg>`;
}
