import { pictureStyle } from '../page/picture-style.js';
import { ringStyle } from '../page/ring.js';

/** The look of the first screen and of the pictures. */
const sight = `.top { position: relative; overflow: hidden; }
.scene { position: absolute; right: 0; bottom: 0; width: min(52rem, 62%); height: 100%; }
.top-text { position: relative; }
@media (max-width: 48rem) { .scene { display: none; } }
.verdict { margin-top: -1.25rem; position: relative; box-shadow: 0 6px 24px rgba(23, 50, 48, .09); }
.verdict-words { display: flex; align-items: center; gap: 1.1rem; }
.verdict-words p { margin: .15rem 0 0; color: var(--soft); }
.verdict h2 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.9rem); }
.mark { flex: none; fill: none; stroke-width: 3.4; stroke-linecap: round; stroke-linejoin: round; }
.passes .mark { stroke: var(--teal); }
.fails .mark { stroke: var(--accent-text); }
.fails { border: 2px solid var(--accent); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.25rem; margin: 1.1rem 0 0; padding-top: 1.1rem; border-top: 1px solid var(--line); }
.figures li { display: flex; flex: 1 1 14rem; align-items: center; gap: .9rem; line-height: 1.35; }
.figures strong { display: block; font-family: var(--serif); font-size: 1.125rem; }
.notes { margin: 1.1rem 0 0; padding: .7rem 1rem .7rem 2rem; border-left: 4px solid var(--accent); border-radius: 4px;
  background: var(--sand); }
.first { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; margin: 1rem 0;
  align-items: start; }
.first h2 { font-size: 1.1875rem; margin-bottom: .6rem; }
.count { display: inline-block; min-width: 1.8em; padding: 0 .45em; border-radius: 99px; background: var(--gap-back);
  color: var(--accent-text); font: 600 .9375rem/1.7 var(--sans); text-align: center; }
.none { margin: 0; color: var(--soft); }
.found { margin: 0; }
.found li { padding: .55rem 0; border-top: 1px solid var(--line); }
.found li:first-child { border-top: 0; padding-top: 0; }
.first summary { padding: .5rem 0; color: var(--teal); font-weight: 600; cursor: pointer; }
.under { display: block; margin-top: .15rem; color: var(--soft); font-size: .9375rem; }
.place { margin-left: .2em; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
a.place { color: var(--teal); white-space: nowrap; }
del { color: var(--soft); text-decoration-color: var(--accent); }
ins { text-decoration-color: var(--mid); text-decoration-thickness: 2px; }
.inside > h3 { margin: 1.5rem 0 .5rem; }
.inside > h3:first-child { margin-top: .5rem; }
.roads { display: grid; gap: 1.25rem; }
.road-row h4 { display: flex; align-items: center; gap: .7rem; font-size: 1.125rem; }
.road-row h4 .soft { font: 400 .9375rem/1.4 var(--sans); }
@media (min-width: 52rem) { .road-row { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; align-items: start; }
  .road-row h4 { min-height: 64px; } .road-row .road { margin: 0; } .road-row .empty { margin-top: 31px; } }
.road-row h4 > span { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; }
.suitcase { flex: none; fill: none; }
.suitcase .handle { stroke: var(--accent); stroke-width: 2.5; }
.suitcase .body { fill: var(--accent); }
.suitcase .strap { stroke: var(--card); stroke-width: 2.5; }
.road { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .9rem 0; margin: .6rem 0 0; overflow: hidden; }
.road li { position: relative; padding: 0 .4rem; text-align: center; line-height: 1.35; font-size: .9375rem; }
.road li::before { content: ""; position: absolute; z-index: 0; top: 31px; left: -50%; width: 100%; border-top: 3px dashed var(--mid); }
.road li > * { position: relative; z-index: 1; }
.road .ring { display: block; margin: 0 auto .35rem; border-radius: 50%; background: var(--card); }
.stop-name { display: block; font-weight: 600; }
.road.empty { display: block; padding: .9rem 1.2rem; border-top: 3px dashed var(--line); color: var(--soft); }
.journeys { display: grid; gap: 1rem; margin: 1.5rem 0 0; }
.journeys li { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; }
.journeys li > div { flex: 1 1 18rem; }
.journeys p { margin: .3rem 0 0; }
.bars { margin: 0 0 .5rem; }
.bars dt { margin-top: .9rem; font-weight: 600; }
.stairs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.25rem; }
figure { margin: 0; }
figcaption { font-weight: 600; }
@media (forced-colors: active) { .mark { stroke: CanvasText; } }
`;

/** The look of the tables. */
const tables = `.tools { display: flex; flex-wrap: wrap; align-items: end; gap: .7rem 1rem; margin: .25rem 0 1rem; }
.tools label { display: grid; grid-template-columns: minmax(0, auto); gap: .15rem; min-width: 0; max-width: 100%;
  font-size: .875rem; font-weight: 600; }
.tools select, .tools input, .tools button { min-height: 2.5rem; max-width: min(18rem, 100%); padding: .3rem .6rem; border: 1.5px solid var(--soft);
  border-radius: 8px; background: var(--card); color: var(--ink); font: 400 1rem var(--sans); }
.tools button { border-color: var(--teal); border-radius: 99px; padding: .3rem 1.1rem; color: var(--teal); font-weight: 600;
  cursor: pointer; }
.tools button:hover { background: var(--sand); }
.tools button[aria-pressed="true"] { background: var(--teal); color: var(--on-teal); }
.tools p { flex-basis: 100%; margin: 0; color: var(--soft); }
.wide[open] { --room: calc(min(100vw, 112rem) - 3.75rem); width: max(100%, var(--room));
  margin-left: min(0px, calc((100% - var(--room)) / 2)); }
.table-region { max-height: 85vh; overflow: auto; border: 1px solid var(--line); border-radius: 10px; }
.later { display: none; }
.goals { width: 100%; margin: 0; table-layout: fixed; font-size: .875rem; line-height: 1.4; border-collapse: separate; border-spacing: 0; }
.c-course { width: 9.5rem; } .c-goal { width: 16rem; } .c-level { width: 7.2rem; } .c-part { width: 8.6rem; } .c-day { width: 7.4rem; }
  .c-sum { width: 6rem; } .c-flags { width: 11rem; }
.goals th, .goals td { padding: .5rem .55rem; }
.goals thead th { position: sticky; top: 0; z-index: 2; background: var(--card); font-size: .8125rem; }
.goals thead button { display: block; width: 100%; min-height: 1.75rem; padding: 0; border: 0; background: none; color: var(--ink);
  font: inherit; text-align: left; cursor: pointer; }
.goals thead button::after { content: "\\2195"; margin-left: .3em; color: var(--soft); }
.goals [aria-sort="ascending"] button::after { content: "\\2191"; color: var(--teal); font-weight: 700; }
.goals [aria-sort="descending"] button::after { content: "\\2193"; color: var(--teal); font-weight: 700; }
.goals tbody th { font-weight: 600; }
.goals tbody th .place { display: block; margin: .15rem 0 0; font-weight: 400; }
.uncovered > th { box-shadow: inset 4px 0 var(--accent); }
.goals tr:target > * { background: var(--sand); }
.goals summary { display: block; min-height: 1.75rem; cursor: pointer; list-style: none; }
.goals summary::-webkit-details-marker { display: none; }
.goals summary b { display: block; font-weight: 600; font-variant-numeric: tabular-nums; }
.goals summary:hover b { text-decoration: underline; text-underline-offset: .18em; }
.n { display: block; font-size: .8125rem; }
.bar { display: block; height: .4rem; margin-top: .25rem; border-radius: 3px; background: var(--teal); }
.voluntary .bar { background: repeating-linear-gradient(90deg, var(--teal) 0 3px, transparent 3px 6px); }
.heat-1 { background: color-mix(in srgb, var(--pale) 22%, transparent); }
.heat-2 { background: color-mix(in srgb, var(--pale) 48%, transparent); }
.heat-3 { background: color-mix(in srgb, var(--pale) 75%, transparent); }
.heat-4 { background: var(--pale); }
.goals details ul { margin: .4rem 0 0; padding-top: .3rem; border-top: 1px solid var(--line); font-size: .8125rem; }
.goals details li { margin-bottom: .35rem; }
.goals details .soft, .goals details .place { color: inherit; }
.goals details a.place { color: var(--teal-deep); }
.goals details a { color: var(--teal-deep); }
.goals .nothing { color: var(--soft); }
.absent { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line) 5px 6px); }
.sum { font-weight: 600; font-variant-numeric: tabular-nums; }
.flags { margin: 0; }
.flags li { margin-bottom: .2rem; }
.flags .chip { border-radius: 8px; line-height: 1.35; }
.chip.gap::before { content: "\\25B2\\00A0"; } .chip.weak::before { content: "\\25B3\\00A0"; }
  .chip.note::before { content: "\\25CB\\00A0"; }
.steps, .courses { width: 100%; min-width: 48rem; font-size: .9375rem; }
.steps .number { min-width: 6.6rem; white-space: normal; }
.steps th:nth-child(3) { min-width: 20rem; }
.steps tbody th, .courses tbody th { min-width: 14rem; font-weight: 600; }
.steps ul { margin: 0; } .steps td li { margin-bottom: .3rem; }
tfoot th, tfoot td { border-top: 2px solid var(--teal); font-weight: 600; }
@media (min-width: 60rem) {
  .goals tbody th, .goals thead th:nth-child(2) { position: sticky; left: 0; background: var(--card); }
  .goals tbody th { z-index: 1; }
  .goals thead th:nth-child(2) { z-index: 3; }
}
@media (forced-colors: active) { .bar { background: CanvasText; forced-color-adjust: none; } .absent { background: none;
  border: 1px dashed GrayText; } }
@media print {
  .road-row { display: grid; grid-template-columns: 40mm minmax(0, 1fr); gap: 0 4mm; }
  .scene { display: none; }
  .verdict { margin: 4mm 0 0; box-shadow: none; }
  .first { grid-template-columns: 1fr 1fr; gap: 3mm; margin: 3mm 0; }
  .wide, .wide[open] { width: auto; margin-left: 0; page: broad; }
  .table-region, .scroll { max-height: none; overflow: visible; border: 0; }
  .goals { table-layout: fixed; font-size: 7.5pt; }
  .goals col { width: auto; } .goals .c-course { width: 8%; } .goals .c-goal { width: 14%; } .goals .c-flags { width: 9%; }
    .goals .c-level { width: 7%; } .goals .c-sum { width: 5%; }
  .goals thead th, .goals tbody th, .goals thead th:nth-child(2) { position: static; font-size: 7.5pt; }
  .goals thead th { font-size: 6.5pt; }
  .goals thead button::after { content: none; }
  .goals th, .goals td { padding: 1mm 1.2mm; }
  .goals details ul { font-size: 6.5pt; }
  .steps, .courses { min-width: 0; font-size: 8pt; }
  .steps .small, .courses .small { font-size: 7pt; }
  .steps tbody th, .courses tbody th, .steps .number, .steps th:nth-child(3) { min-width: 0; }
  .figures { gap: 2mm 6mm; }
  .figures li { flex-basis: 45mm; }
  .top a, .inside > .hint { display: none; }
  .stairs { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .stair { grid-template-columns: repeat(4, minmax(0, 1fr)); font-size: 7pt; }
  .goals td .place { display: none; }
  .goals tbody th .place { font-size: 6.5pt; }
  .goals .chip { padding: 0 .4em; font-size: 6.5pt; }
  .goals thead button { display: contents; }
  .goals summary { min-height: 0; }
  .n { font-size: 6.5pt; }
  .goals thead { display: table-header-group; }
  .road-row, figure, .bars dd { break-inside: avoid; }
}
@page broad { size: A4 landscape; margin: 12mm; }
`;

/** Everything a coverage report adds to the common look. */
export const coverageStyle = ringStyle + pictureStyle + sight + tables;
