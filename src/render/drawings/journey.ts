import { type Html, raw } from '../../text/html.js';

/** Stickers for the lid, on a field of 40 × 30: a star, hills, a house, a sun, a tree. */
const STICKERS: readonly string[] = [
  '<path d="M20 3l4.6 9.4 10.4 1.5-7.5 7.3 1.8 10.3L20 26.6l-9.3 4.9 1.8-10.3L5 13.9l10.4-1.5z"/>',
  '<path d="M2 28L14 8l8 12 5-7 11 15z"/><circle cx="31" cy="6" r="4"/>',
  '<path d="M20 3l16 12h-4v14h-8V20h-8v9H8V15H4z"/>',
  '<circle cx="20" cy="16" r="7"/><path d="M20 1v5M20 26v5M5 16h5M30 16h5M9.4 5.4l3.5 3.5M27.1 23.1l3.5 3.5M9.4 26.6l3.5-3.5M27.1 8.9l3.5-3.5" stroke-width="2.6" stroke-linecap="round"/>',
  '<path d="M20 2c7 0 11 6 11 11s-4 9-9 9.500V30h-4v-7.500C13 22 9 18 9 13S13 2 20 2z"/>',
];
/** As many colours as the style knows: `.case-1` … */
const COLOURS = 4;

/** The suitcase of a journey's step, each with a colour and a sticker of its own; the later the step, the larger. */
export function suitcaseDrawing(index: number, steps: number): Html {
  const width = 132 - 34 * (steps < 2 ? 0 : 1 - index / (steps - 1));
  const height = Math.round(width * 0.66);
  const [left, top] = [Math.round((160 - width) / 2), 122 - height];
  const [right, middle] = [left + width, top + height / 2];
  const strap = (x: number): string =>
    `<path class="strap" d="M${x} ${top}h9v${height}h-9z"/><path class="buckle" d="M${x - 1} ${middle - 5}h11v9h-11z"/>`;
  return raw(`<svg class="case case-${(index % COLOURS) + 1}" viewBox="0 0 160 130" aria-hidden="true" focusable="false">
<path class="ground" d="M-300 126h760"/><ellipse class="shadow" cx="80" cy="126" rx="${Math.round(width * 0.53)}" ry="4"/>
<path class="handle" d="M66 ${top}v-9a7 7 0 0 1 7-7h14a7 7 0 0 1 7 7v9"/>
<rect class="shell" x="${left}" y="${top}" width="${width}" height="${height}" rx="11"/>
<path class="seam" d="M${left} ${middle + 9}h${width}"/>
<path class="corner" d="M${left} ${top + 17}V${top + 11}a11 11 0 0 1 11-11h6a17 17 0 0 1-17 17zM${right} ${top + 17}V${top + 11}a11 11 0 0 0-11-11h-6a17 17 0 0 0 17 17z"/>
${strap(left + Math.round(width * 0.16))}${strap(right - Math.round(width * 0.16) - 9)}
<g class="sticker" transform="translate(${60} ${top + height * 0.14}) scale(${(height / 84).toFixed(2)})">${STICKERS[index % STICKERS.length]}</g>
<path class="foot" d="M${left + 14} 122h12v4h-12zM${right - 26} 122h12v4h-12z"/>
</svg>`);
}

/**
 * A bend of the road beside a stop, as high as the stop is: the next one begins where it ends. Odd stops lie to the
 * left, even ones to the right.
 */
export function roadBend(index: number): Html {
  const x = index % 2 === 0 ? 8 : 52;
  const way = `M30 0C30 28 ${x} 24 ${x} 50S30 72 30 100`;
  return raw(
    `<svg class="bend" viewBox="0 0 60 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="verge" d="${way}"/><path class="road" d="${way}"/><path class="road-line" d="${way}"/></svg>`,
  );
}

/** A station with its flag, at the end of the road. */
export function stationDrawing(): Html {
  return raw(`<svg class="arrival" viewBox="0 0 120 74" aria-hidden="true" focusable="false">
<path class="verge" d="M30 0c0 30 14 52 40 60"/><path class="road" d="M30 0c0 30 14 52 40 60"/><path class="road-line" d="M30 0c0 30 14 52 40 60"/>
<path class="flag" d="M82 24V3l17 6-17 6"/><path class="roof" d="M54 40l28-19 28 19z"/><path class="house" d="M60 40h44v27H60z"/><path class="door" d="M77 50h10v17H77z"/><path class="window" d="M64 46h8v8h-8zM92 46h8v8h-8z"/><path class="ground" d="M40 67.500h78"/>
</svg>`);
}
