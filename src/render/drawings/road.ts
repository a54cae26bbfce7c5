import { type Html, raw } from '../../text/html.js';

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

/** Where the road ends: a station with its flag. */
export function stationDrawing(): Html {
  return raw(`<svg class="arrival" viewBox="0 0 120 74" aria-hidden="true" focusable="false">
<path class="verge" d="M30 0c0 30 14 52 40 60"/><path class="road" d="M30 0c0 30 14 52 40 60"/><path class="road-line" d="M30 0c0 30 14 52 40 60"/>
<path class="flag" d="M82 24V3l17 6-17 6"/><path class="roof" d="M54 40l28-19 28 19z"/><path class="house" d="M60 40h44v27H60z"/><path class="door" d="M77 50h10v17H77z"/><path class="window" d="M64 46h8v8h-8zM92 46h8v8h-8z"/><path class="ground" d="M40 67.500h78"/>
</svg>`);
}
